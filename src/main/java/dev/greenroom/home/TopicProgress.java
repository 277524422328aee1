package dev.greenroom.home;

import dev.greenroom.answer.Standing;
import dev.greenroom.answer.Status;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far a learner is with one topic.
 *
 * @param solid questions whose last answer was solid or strong
 * @param toImprove questions answered, but not solidly
 */
record TopicProgress(Topic topic, int solid, int toImprove) {

    static TopicProgress of(Topic topic, Collection<Question> questions, Map<UUID, Standing> standings) {
        List<Status> statuses = questions.stream()
                .filter(question -> question.topic().equals(topic.slug()))
                .map(question -> standings.getOrDefault(question.id(), Standing.none(question.id())))
                .map(Standing::status)
                .toList();
        return new TopicProgress(topic, count(statuses, Status.SOLID), count(statuses, Status.TO_IMPROVE));
    }

    private static int count(List<Status> statuses, Status wanted) {
        return (int) statuses.stream().filter(wanted::equals).count();
    }

    /** How many of its questions were answered, solidly or not. */
    public int answered() {
        return solid + toImprove;
    }

    /** The solid part in a hundred, as wide as its bar. */
    public int solidShare() {
        return share(solid);
    }

    /** The answered part in a hundred. */
    public int answeredShare() {
        return share(answered());
    }

    private int share(int part) {
        return topic.questions() == 0 ? 0 : Math.round(100f * part / topic.questions());
    }
}

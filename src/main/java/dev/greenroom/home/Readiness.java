package dev.greenroom.home;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Topic;
import dev.greenroom.platform.Bar;
import dev.greenroom.review.Remembered;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** How many questions a learner would answer solidly today, topic by topic. */
record Readiness(List<OfTopic> topics) {

    /** @param answered the questions to which something was said; what was only looked at is remembered as well */
    static Readiness of(Guide guide, Collection<Question> asked, Map<UUID, Remembered> remembered, Set<UUID> answered) {
        return new Readiness(guide.topics().stream()
                .map(topic -> OfTopic.of(topic, asked, remembered, answered))
                .toList());
    }

    /**
     * One topic.
     *
     * @param rated how many of its questions were answered and rated
     * @param solid how many of those were solid last time
     * @param expected how many answers would be solid today; questions never rated count as none
     */
    record OfTopic(Topic topic, int rated, int solid, double expected) {

        private static OfTopic of(
                Topic topic, Collection<Question> asked, Map<UUID, Remembered> remembered, Set<UUID> answered) {
            List<Remembered> known = asked.stream()
                    .filter(question -> question.topic().equals(topic.slug()))
                    .map(question -> remembered.get(question.id()))
                    .filter(Objects::nonNull)
                    .toList();
            List<Remembered> rated = known.stream()
                    .filter(one -> answered.contains(one.question()))
                    .toList();
            return new OfTopic(
                    topic,
                    rated.size(),
                    (int) rated.stream().filter(Remembered::wasSolid).count(),
                    known.stream().mapToDouble(Remembered::solid).sum());
        }

        /** The probability, in a hundred, that an answer to one of its questions is solid. */
        public int percent() {
            return (int) Math.round(100 * share());
        }

        public int bar() {
            return Bar.width(share());
        }

        public int tick() {
            return Bar.tick(share());
        }

        private double share() {
            return topic.questions() == 0 ? 0 : expected / topic.questions();
        }

        private double missing() {
            return topic.questions() - expected;
        }
    }

    public boolean isBegun() {
        return topics.stream().anyMatch(topic -> topic.rated() > 0);
    }

    /** As a whole number; as long as not even one is to be expected, it is none. */
    public int expected() {
        double sum = topics.stream().mapToDouble(OfTopic::expected).sum();
        return sum < 1 ? 0 : (int) Math.round(sum);
    }

    public int questions() {
        return sum(topic -> topic.topic().questions());
    }

    /** How many questions were answered and rated. */
    public int rated() {
        return sum(OfTopic::rated);
    }

    /** How many of those were solid last time. */
    public int solid() {
        return sum(OfTopic::solid);
    }

    private int sum(ToIntFunction<OfTopic> part) {
        return topics.stream().mapToInt(part).sum();
    }

    /** Where most is missing. */
    public Optional<OfTopic> weakest() {
        return topics.stream().max(Comparator.comparingDouble(OfTopic::missing));
    }
}

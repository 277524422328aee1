package dev.greenroom.home;

import dev.greenroom.bank.Guide;
import dev.greenroom.interview.PastInterview;
import dev.greenroom.interview.Resume;
import dev.greenroom.plan.Plans;
import dev.greenroom.review.Reviews;
import java.util.List;
import java.util.Optional;

/**
 * What the start page shows.
 *
 * @param weakest where the next half hour pays off most; none until there is something to tell by
 * @param due what is to be reviewed today
 * @param plan what is planned for today; none without an interview ahead
 * @param running an interview to go on with
 * @param last the interview that ended last
 */
record Start(
        Guide guide,
        List<TopicProgress> topics,
        Optional<Readiness.OfTopic> weakest,
        Optional<Reviews.Due> due,
        Optional<Plans.Today> plan,
        Optional<Resume> running,
        Optional<PastInterview> last) {

    /** Whether there is a day to tell of: others are told what Greenroom is. */
    public boolean isBegun() {
        return running.isPresent() || plan.isPresent() || answered() > 0 || isBack();
    }

    private boolean isBack() {
        return due.filter(today -> today.questions() + today.done() > 0).isPresent();
    }

    /** What to do next; empty if nothing waits, so that it is an interview. */
    public Optional<NextStep> next() {
        return running.map(NextStep::goOn).or(() -> plan.isPresent() ? plan.flatMap(NextStep::of) : review());
    }

    private Optional<NextStep> review() {
        return due.filter(today -> today.questions() > 0).map(today -> NextStep.REVIEW);
    }

    /** How many questions are due for review. */
    public int questionsDue() {
        return due.map(Reviews.Due::questions).orElse(0);
    }

    /** How many questions were answered so far. */
    public int answered() {
        return topics.stream().mapToInt(TopicProgress::answered).sum();
    }

    /** How many of them solidly. */
    public int solid() {
        return topics.stream().mapToInt(TopicProgress::solid).sum();
    }
}

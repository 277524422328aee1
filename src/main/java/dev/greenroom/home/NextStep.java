package dev.greenroom.home;

import dev.greenroom.interview.Resume;
import dev.greenroom.plan.Plans;
import java.util.Optional;

/**
 * What to do next, one click away.
 *
 * @param key the end of the message key of what it is called
 * @param href where it is done
 */
record NextStep(String key, String href) {

    static final NextStep REVIEW = new NextStep("review", "/reviews");

    static NextStep goOn(Resume running) {
        return new NextStep("running", "/interviews/" + running.id());
    }

    /** The first thing that is left of a day, in the order of the plan's page; empty if nothing is. */
    static Optional<NextStep> of(Plans.Today today) {
        if (!today.left().reviews().isEmpty()) {
            return Optional.of(REVIEW);
        }
        if (today.left().interview() > 0) {
            return Optional.of(new NextStep(
                    "interview",
                    "/interviews/new?guide=" + today.guide() + "&minutes="
                            + today.left().interview()));
        }
        return today.question()
                .map(question -> new NextStep("question", "/questions/" + question.guide() + "/" + question.slug()))
                .or(() -> today.left().tasks().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new NextStep("tasks", "/plan")));
    }
}

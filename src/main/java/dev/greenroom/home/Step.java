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
record Step(String key, String href) {

    static final Step REVIEW = new Step("review", "/reviews");

    static Step goOn(Resume running) {
        return new Step("running", "/interviews/" + running.id());
    }

    /** The first thing that is left of a day, in the order of the plan's page; empty if nothing is. */
    static Optional<Step> of(Plans.Today today) {
        if (!today.left().reviews().isEmpty()) {
            return Optional.of(REVIEW);
        }
        if (today.left().interview() > 0) {
            return Optional.of(new Step(
                    "interview",
                    "/interviews/new?guide=" + today.guide() + "&minutes="
                            + today.left().interview()));
        }
        return today.question()
                .map(question -> new Step("question", "/questions/" + question.guide() + "/" + question.slug()))
                .or(() -> today.left().tasks().isEmpty() ? Optional.empty() : Optional.of(new Step("tasks", "/plan")));
    }
}

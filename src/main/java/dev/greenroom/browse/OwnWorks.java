package dev.greenroom.browse;

import dev.greenroom.answer.Answers;
import dev.greenroom.platform.CurrentLearner;
import org.springframework.stereotype.Component;

/** Knows the work of the learner who asks, in one statement for each kind of it. */
@Component
class OwnWorks {

    private final Answers answers;
    private final Bookmarks bookmarks;
    private final CurrentLearner learner;

    OwnWorks(Answers answers, Bookmarks bookmarks, CurrentLearner learner) {
        this.answers = answers;
        this.bookmarks = bookmarks;
        this.learner = learner;
    }

    OwnWork current() {
        return learner.id()
                .map(id -> OwnWork.of(answers.standings(id), bookmarks.of(id)))
                .orElse(OwnWork.NONE);
    }
}

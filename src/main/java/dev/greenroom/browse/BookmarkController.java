package dev.greenroom.browse;

import dev.greenroom.bank.Question;
import dev.greenroom.platform.CurrentLearner;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class BookmarkController {

    private final QuestionViews views;
    private final Bookmarks bookmarks;
    private final CurrentLearner learner;

    BookmarkController(QuestionViews views, Bookmarks bookmarks, CurrentLearner learner) {
        this.views = views;
        this.bookmarks = bookmarks;
        this.learner = learner;
    }

    /** Says what is wanted instead of turning it round, so that a double click does what a click does. */
    @PostMapping("/questions/{guide}/{slug}/bookmarks")
    String set(
            @PathVariable String guide,
            @PathVariable String slug,
            @RequestParam(defaultValue = "true") boolean kept,
            @RequestParam MultiValueMap<String, String> sent) {
        Question question = views.find(guide, slug);
        bookmarks.set(learner.keep(), question.id(), kept);
        return "redirect:" + QuestionAddress.of(question)
                + views.state(question, sent).query();
    }
}

package dev.greenroom.home;

import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.Revalidated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far a learner is with a guide, and what that rests on. */
@Controller
@Revalidated
class ProgressController {

    private final ProgressPages pages;
    private final CurrentLearner current;

    ProgressController(ProgressPages pages, CurrentLearner current) {
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/progress")
    String show(@RequestParam(required = false) @Nullable String guide, Model model) {
        model.addAttribute("progress", pages.page(current.id(), guide));
        return "home/progress";
    }
}

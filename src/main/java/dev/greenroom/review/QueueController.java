package dev.greenroom.review;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.Feedbacks;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.RenderedOnChange;
import dev.greenroom.platform.RenderedOnce;
import dev.greenroom.platform.Revalidated;
import dev.greenroom.review.QueuePages.Compared;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of what is due, one question at a time, and the model answer to compare one's own with. */
@Controller
@RequestMapping("/reviews")
class QueueController {

    private final QueuePages pages;
    private final QueueDay days;
    private final Answers answers;
    private final Feedbacks feedbacks;
    private final CurrentLearner current;

    QueueController(QueuePages pages, QueueDay days, Answers answers, Feedbacks feedbacks, CurrentLearner current) {
        this.pages = pages;
        this.days = days;
        this.answers = answers;
        this.feedbacks = feedbacks;
        this.current = current;
    }

    @GetMapping
    @Revalidated
    @RenderedOnce
    @RenderedOnChange
    String show(@RequestParam(required = false) @Nullable String day, Model model) {
        QueuePage page = pages.page(current.id(), days.of(day));
        model.addAttribute("queue", page);
        model.addAttribute("limit", page.share().limit());
        return "review/queue";
    }

    /** Opens the model answer to one who answered in their head. */
    @PostMapping("/{card}/reveals")
    String reveal(@PathVariable UUID card, @RequestParam(required = false) @Nullable String day) {
        answers.reveal(current.known(), pages.question(current.known(), card));
        return "redirect:" + days.address("/reviews/" + card, days.of(day));
    }

    @GetMapping("/{card}")
    String compare(@PathVariable UUID card, @RequestParam(required = false) @Nullable String day, Model model) {
        LocalDate of = days.of(day);
        Compared compared = pages.compared(current.known(), card, of);
        if (!compared.due()
                || !answers.isOpen(current.known(), compared.question().id())) {
            return "redirect:" + days.address(of);
        }
        model.addAttribute("compared", compared);
        model.addAttribute("feedback", feedbacks.of(compared.question()));
        model.addAttribute("day", of);
        return "review/compare";
    }

    /** Opens an answer to be typed; its page leads back here. */
    @PostMapping("/{card}/answers")
    String answer(@PathVariable UUID card) {
        return "redirect:/answers/" + answers.open(current.known(), pages.question(current.known(), card));
    }
}

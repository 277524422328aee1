package dev.greenroom.review;

import dev.greenroom.platform.CurrentLearner;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How much a learner wants to review on one day. */
@Controller
class LimitController {

    private final Queue queue;
    private final QueuePages pages;
    private final QueueDay days;
    private final CurrentLearner current;

    LimitController(Queue queue, QueuePages pages, QueueDay days, CurrentLearner current) {
        this.queue = queue;
        this.pages = pages;
        this.days = days;
        this.current = current;
    }

    @PostMapping("/reviews/limits")
    String set(
            @RequestParam(defaultValue = "") String limit,
            @RequestParam(required = false) @Nullable String day,
            Model model,
            HttpServletResponse response) {
        LocalDate of = days.of(day);
        if (!isLimit(limit.strip())) {
            return refuse(of, limit, model, response);
        }
        queue.limit(current.keep(), Integer.parseInt(limit.strip()));
        return "redirect:" + days.address(of);
    }

    private static boolean isLimit(String typed) {
        return typed.matches("\\d{1,3}") && DailyLimit.allows(Integer.parseInt(typed));
    }

    private String refuse(LocalDate day, String typed, Model model, HttpServletResponse response) {
        model.addAttribute("queue", pages.page(current.id(), day));
        model.addAttribute("limit", typed);
        model.addAttribute("limitError", true);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "review/queue";
    }
}

package dev.greenroom.review;

import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.Flash;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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

/** Grading reviews, correcting a grade, and taking the last one back. */
@Controller
@RequestMapping("/reviews/{card}")
class GradingController {

    private final Recording recording;
    private final QueuePages pages;
    private final QueueDay days;
    private final CurrentLearner current;
    private final Flash flash;
    private final Clock clock;
    private final Counter graded;

    GradingController(
            Recording recording,
            QueuePages pages,
            QueueDay days,
            CurrentLearner current,
            Flash flash,
            Clock clock,
            MeterRegistry meters) {
        this.recording = recording;
        this.pages = pages;
        this.days = days;
        this.current = current;
        this.flash = flash;
        this.clock = clock;
        this.graded = Counter.builder("greenroom.reviews.graded")
                .description("Reviews that were graded from memory")
                .register(meters);
    }

    /** @param seen the last entry that the page knew of, so that a form sent twice counts once */
    @PostMapping("/ratings")
    String rate(
            @PathVariable UUID card,
            @RequestParam Grade grade,
            @RequestParam UUID seen,
            @RequestParam(required = false) @Nullable String day,
            HttpServletRequest request,
            HttpServletResponse response) {
        LocalDate of = days.of(day);
        if (recording.rate(current.known(), card, seen, grade, new Occasion(of, clock.instant()))) {
            graded.increment();
        } else {
            flash.say(request, response, "flash.review.not-counted");
        }
        return "redirect:" + days.address(of);
    }

    /** Where the grade of an answer can be corrected. */
    static String address(LogEntry answer) {
        return "/reviews/" + answer.cardId() + "/grades?entry=" + answer.id();
    }

    @GetMapping("/grades")
    String show(@PathVariable UUID card, @RequestParam UUID entry, Model model) {
        model.addAttribute("graded", pages.graded(current.known(), card, entry));
        return "review/grade";
    }

    /**
     * The learner's own grade for a review, whatever its marks say.
     *
     * @param day the day of the queue; without one the grade is that of an answer, which has the id of its entry
     */
    @PostMapping("/grades")
    String overrule(
            @PathVariable UUID card,
            @RequestParam UUID entry,
            @RequestParam Grade grade,
            @RequestParam(required = false) @Nullable String day) {
        recording.overrule(current.known(), card, entry, grade);
        return "redirect:" + (day == null ? "/answers/" + entry : days.address(days.of(day)));
    }

    @PostMapping("/undos")
    String undo(
            @PathVariable UUID card,
            @RequestParam UUID entry,
            @RequestParam(required = false) @Nullable String day,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean undone = recording.undo(current.known(), card, entry);
        flash.say(request, response, undone ? "flash.review.undone" : "flash.review.undone-already");
        return "redirect:" + days.address(days.of(day));
    }
}

package dev.greenroom.answer;

import dev.greenroom.answer.AnswerPages.Found;
import dev.greenroom.bank.Question;
import dev.greenroom.platform.CurrentLearner;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one answer: a box while it is open, and the feedback once it is closed. */
@Controller
@RequestMapping("/answers/{id}")
class AnswerController {

    private final AnswerPages pages;
    private final Practice practice;
    private final CurrentLearner current;

    AnswerController(AnswerPages pages, Practice practice, CurrentLearner current) {
        this.pages = pages;
        this.practice = practice;
        this.current = current;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        Found found = pages.find(current.known(), id);
        UUID holder = found.answer().holder();
        if (holder != null) {
            return "redirect:" + practice.page(holder) + "#answer-" + id;
        }
        return found.answer().isOpen() ? write(found, model) : feedback(found, model);
    }

    private String write(Found found, Model model) {
        Question question = pages.question(found.answer());
        model.addAttribute("question", question);
        model.addAttribute("target", MinutesAndSeconds.of(question.typedTime()));
        model.addAttribute("writing", Writing.of(found.answer(), Step.ANSWER));
        return "answer/write";
    }

    private String feedback(Found found, Model model) {
        AnswerPages.Closed closed = pages.closed(found);
        model.addAttribute("answer", found.answer());
        model.addAttribute("feedback", closed.feedback());
        model.addAttribute("attempts", closed.attempts());
        model.addAttribute("next", closed.next().orElse(null));
        model.addAttribute(
                "way", pages.way(current.known(), closed.feedback().question()).orElse(null));
        model.addAttribute("taken", taken(found.answer()));
        model.addAttribute(
                "target", MinutesAndSeconds.of(closed.feedback().question().typedTime()));
        return "answer/answered";
    }

    /** The time it took; none for an answer that lay about for hours. */
    private static @Nullable String taken(AnswerView answer) {
        return answer.answer()
                .taken()
                .filter(taken -> taken.compareTo(Duration.ofHours(1)) < 0)
                .map(MinutesAndSeconds::of)
                .orElse(null);
    }

    @PostMapping("/submission")
    String submit(
            @PathVariable UUID id,
            Written written,
            @RequestParam(required = false) @Nullable Rating prediction,
            Model model,
            HttpServletResponse response) {
        if (written.isTooLong() || written.isBlank()) {
            model.addAttribute("expected", prediction);
            return refuse(id, written, model, response);
        }
        practice.submit(current.known(), id, written, prediction);
        return page(id);
    }

    @PostMapping("/skips")
    String skip(@PathVariable UUID id, Written written, Model model, HttpServletResponse response) {
        if (written.isTooLong()) {
            return refuse(id, written, model, response);
        }
        practice.skip(current.known(), id, written);
        return page(id);
    }

    /** Makes the text of a form the draft, whatever another tab wrote; scripts do it by {@link DraftController}. */
    @PostMapping(path = "/takeovers", consumes = "application/x-www-form-urlencoded")
    String takeOver(
            @PathVariable UUID id,
            @RequestParam Step step,
            Written written,
            Model model,
            HttpServletResponse response) {
        if (written.isTooLong()) {
            return refuse(id, written, model, response);
        }
        practice.takeOver(current.known(), id, step, written);
        return page(id);
    }

    /** Shows the box again with what was typed, unless that is nothing and the answer is given by now. */
    private String refuse(UUID id, Written written, Model model, HttpServletResponse response) {
        Found found = pages.find(current.known(), id);
        if (written.isBlank() && !found.answer().isOpen()) {
            return page(id);
        }
        write(found, model);
        String problem = written.isTooLong() ? "answer.write.too-long" : "answer.write.blank";
        model.addAttribute("writing", Writing.of(found.answer(), Step.ANSWER).refused(written, problem));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "answer/write";
    }

    @PostMapping("/marks")
    String mark(@PathVariable UUID id, @RequestParam Marking mark) {
        practice.mark(current.known(), id, mark.point(), mark.verdict());
        return page(id);
    }

    @PostMapping("/predictions")
    String predict(@PathVariable UUID id, @RequestParam Rating rating) {
        practice.predict(current.known(), id, rating);
        return page(id);
    }

    /** Makes another version of the text the answer. */
    @PostMapping(path = "/adoptions", params = "version")
    String adopt(@PathVariable UUID id, @RequestParam UUID version) {
        practice.adopt(current.known(), id, version);
        return page(id);
    }

    /** Makes what was written of a skipped step its text after all. */
    @PostMapping(path = "/adoptions", params = "!version")
    String adopt(@PathVariable UUID id, @RequestParam Step step) {
        practice.adopt(current.known(), id, step);
        return page(id);
    }

    private static String page(UUID id) {
        return "redirect:/answers/" + id;
    }
}

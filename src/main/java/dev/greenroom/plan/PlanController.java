package dev.greenroom.plan;

import dev.greenroom.interview.Interviews;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.LocalCalendar;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan, and how long its days are. */
@Controller
class PlanController {

    private final PlanPages pages;
    private final Interviews interviews;
    private final Dates dates;
    private final LocalCalendar calendar;
    private final CurrentLearner current;

    PlanController(
            PlanPages pages, Interviews interviews, Dates dates, LocalCalendar calendar, CurrentLearner current) {
        this.pages = pages;
        this.interviews = interviews;
        this.dates = dates;
        this.calendar = calendar;
        this.current = current;
    }

    /** An interview whose time is up ends by being asked for, and only then counts. */
    @GetMapping("/plan")
    String show(Model model) {
        current.id().ifPresent(interviews::running);
        return page(Typed.NOTHING, model);
    }

    @PostMapping("/plan/minutes")
    String set(@RequestParam(defaultValue = "") String minutes, Model model, HttpServletResponse response) {
        Optional<Integer> length = DayLength.typed(minutes);
        if (length.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(Typed.minutes(minutes), model);
        }
        dates.setMinutes(current.keep(), length.get(), calendar.today());
        return "redirect:/plan";
    }

    private String page(Typed typed, Model model) {
        model.addAttribute("plan", pages.page(current.id(), calendar.today()));
        model.addAttribute("typed", typed);
        return "plan/plan";
    }
}

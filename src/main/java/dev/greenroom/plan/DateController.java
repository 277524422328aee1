package dev.greenroom.plan;

import dev.greenroom.answer.OwnGuides;
import dev.greenroom.bank.Guides;
import dev.greenroom.plan.InterviewDate.Wanted;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.Flash;
import dev.greenroom.platform.LocalCalendar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The days that a learner prepares for. */
@Controller
@RequestMapping("/plan/dates")
class DateController {

    private final Dates dates;
    private final PlanPages pages;
    private final OwnGuides guides;
    private final LocalCalendar calendar;
    private final CurrentLearner current;
    private final Flash flash;

    DateController(
            Dates dates,
            PlanPages pages,
            OwnGuides guides,
            LocalCalendar calendar,
            CurrentLearner current,
            Flash flash) {
        this.dates = dates;
        this.pages = pages;
        this.guides = guides;
        this.calendar = calendar;
        this.current = current;
        this.flash = flash;
    }

    @PostMapping
    String add(DateForm form, Model model, HttpServletResponse response) {
        Map<String, String> problems = form.problems(calendar.today());
        if (current.id().filter(one -> dates.isFull(one, calendar.today())).isPresent()) {
            problems.putIfAbsent("day", "many");
        }
        if (!problems.isEmpty()) {
            return refuse(new Typed(null, form, problems), model, response);
        }
        Wanted wanted = form.wanted(guide(form));
        UUID learner = current.keep();
        form.length().ifPresent(minutes -> dates.setMinutes(learner, minutes, calendar.today()));
        dates.add(learner, wanted, calendar.today());
        return "redirect:/plan";
    }

    @PostMapping("/{id}")
    String change(@PathVariable UUID id, DateForm form, Model model, HttpServletResponse response) {
        Goal goal = dates.goal(current.known(), id);
        Map<String, String> problems = form.problems(calendar.today());
        if (problems.isEmpty() && dates.isTaken(current.known(), id, form.wanted(guide(form)))) {
            problems.put("day", "taken");
        }
        if (!problems.isEmpty()) {
            return refuse(new Typed(goal.id(), form, problems), model, response);
        }
        dates.change(current.known(), id, form.wanted(guide(form)), calendar.today());
        return "redirect:/plan";
    }

    @PostMapping("/{id}/removals")
    String remove(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        dates.remove(current.known(), id, calendar.today());
        flash.say(request, response, "flash.plan.removed");
        return "redirect:/plan";
    }

    private String guide(DateForm form) {
        return Guides.named(form.guide(), guides.of(current.id())).slug();
    }

    private String refuse(Typed typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("plan", pages.page(current.id(), calendar.today()));
        model.addAttribute("typed", typed);
        return "plan/plan";
    }
}

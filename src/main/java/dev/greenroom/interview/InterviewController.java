package dev.greenroom.interview;

import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The interviews of a learner, and starting one. */
@Controller
@RequestMapping("/interviews")
class InterviewController {

    private final Interviews interviews;
    private final SetUp setUp;
    private final CurrentLearner current;
    private final Flash flash;

    InterviewController(Interviews interviews, SetUp setUp, CurrentLearner current, Flash flash) {
        this.interviews = interviews;
        this.setUp = setUp;
        this.current = current;
        this.flash = flash;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("running", running());
        model.addAttribute("past", current.id().map(interviews::past).orElse(List.of()));
        model.addAttribute("roles", setUp.roles());
        return "interview/list";
    }

    private @Nullable Resume running() {
        return current.id().flatMap(interviews::running).orElse(null);
    }

    @GetMapping("/new")
    String choose(SettingsForm form, Model model) {
        return choose(setUp.choices(form, current.id()), model);
    }

    private String choose(SetUp.Choices choices, Model model) {
        model.addAttribute("choices", choices);
        model.addAttribute("running", running());
        return choices.settled().isPresent() ? "interview/shared" : "interview/new";
    }

    @PostMapping
    String start(SettingsForm form, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!form.shared().isEmpty()) {
            return startShared(setUp.choices(form, current.id()), model, request, response);
        }
        Settings settings = setUp.settings(form, current.id());
        Optional<SetUp.Problem> problem = setUp.problem(settings);
        if (problem.isPresent()) {
            model.addAttribute("problem", problem.get());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return choose(form, model);
        }
        return running(interviews.start(current.keep(), settings), request, response);
    }

    private String startShared(
            SetUp.Choices choices, Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<SharedQuestions> shared = choices.settled();
        if (shared.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return choose(choices, model);
        }
        Timing timing = choices.chosen().timing();
        return running(interviews.start(current.keep(), shared.get(), timing), request, response);
    }

    @PostMapping("/{id}/repeats")
    String repeat(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        UUID learner = current.known();
        return running(interviews.repeat(learner, id), request, response);
    }

    private String running(Interviews.Started started, HttpServletRequest request, HttpServletResponse response) {
        if (started.before()) {
            flash.say(request, response, "flash.interview.running");
        }
        return "redirect:/interviews/" + started.interview();
    }
}

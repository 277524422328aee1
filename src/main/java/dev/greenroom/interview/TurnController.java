package dev.greenroom.interview;

import dev.greenroom.answer.Rating;
import dev.greenroom.platform.CurrentLearner;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** An interview that runs: its current turn, and what is sent from there. Looking at it never starts a clock. */
@Controller
@RequestMapping("/interviews/{id}")
class TurnController {

    private final Stage stage;
    private final Conduct conduct;
    private final CurrentLearner current;

    TurnController(Stage stage, Conduct conduct, CurrentLearner current) {
        this.stage = stage;
        this.conduct = conduct;
        this.current = current;
    }

    /** @param prediction what was ticked before what was typed was saved; none otherwise */
    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Rating prediction, Model model) {
        model.addAttribute("expected", prediction);
        return page(id, stage.look(current.known(), id), model);
    }

    private static String page(UUID id, Scene scene, Model model) {
        if (scene instanceof Scene.Over) {
            return "redirect:" + Report.path(id);
        }
        model.addAttribute("interview", id);
        model.addAttribute("scene", scene);
        if (scene instanceof Scene.Away) {
            return "interview/away";
        }
        return scene instanceof Scene.Between ? "interview/between" : "interview/turn";
    }

    @GetMapping("/clock")
    @ResponseBody
    Beat beat(@PathVariable UUID id) {
        return stage.beat(current.known(), id);
    }

    /** Saves what is being typed where no script does, and shows the turn again with its time. */
    @PostMapping("/drafts")
    String save(@PathVariable UUID id, Sent sent, Model model, HttpServletResponse response) {
        Rating prediction = sent.prediction();
        String shown = prediction == null ? path(id) : path(id) + "?prediction=" + prediction.key();
        return take(id, sent, conduct::save, shown, model, response);
    }

    @PostMapping("/answers")
    String answer(@PathVariable UUID id, Sent sent, Model model, HttpServletResponse response) {
        return take(id, sent, conduct::answer, path(id), model, response);
    }

    @PostMapping("/skips")
    String skip(@PathVariable UUID id, Sent sent, Model model, HttpServletResponse response) {
        return take(id, sent, conduct::skip, path(id), model, response);
    }

    /** Goes on after an absence, or with the next question. */
    @PostMapping("/resumptions")
    String goOn(@PathVariable UUID id) {
        conduct.goOn(current.known(), id);
        return "redirect:" + path(id);
    }

    /** Ends it; the form of a turn sends what was typed along. */
    @PostMapping(path = "/end", params = "turn")
    String end(@PathVariable UUID id, Sent sent, Model model, HttpServletResponse response) {
        return take(id, sent, this::end, Report.path(id), model, response);
    }

    private void end(UUID learner, UUID id, Sent sent) {
        conduct.end(learner, id, Optional.of(sent));
    }

    @PostMapping(path = "/end", params = "!turn")
    String end(@PathVariable UUID id) {
        conduct.end(current.known(), id, Optional.empty());
        return "redirect:" + Report.path(id);
    }

    /** What a button does with what was sent. */
    private interface Action {

        void take(UUID learner, UUID id, Sent sent);
    }

    private String take(UUID id, Sent sent, Action action, String next, Model model, HttpServletResponse response) {
        if (sent.written().isTooLong()) {
            return refuse(id, sent, model, response);
        }
        action.take(current.known(), id, sent);
        return "redirect:" + next;
    }

    private static String path(UUID id) {
        return "/interviews/" + id;
    }

    /** Shows the turn again with a text that is too long. */
    private String refuse(UUID id, Sent sent, Model model, HttpServletResponse response) {
        Scene scene = stage.look(current.known(), id);
        if (scene instanceof Scene.Asking asking) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            scene = asking.with(asking.writing().refused(sent.written(), "answer.write.too-long"));
        }
        model.addAttribute("expected", sent.prediction());
        return page(id, scene, model);
    }
}

package dev.greenroom.browse;

import dev.greenroom.bank.Question;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The private note on a question's page. */
@Controller
@RequestMapping("/questions/{guide}/{slug}/notes")
class NoteController {

    private final QuestionViews views;
    private final Notes notes;
    private final CurrentLearner learner;
    private final Flash flash;

    NoteController(QuestionViews views, Notes notes, CurrentLearner learner, Flash flash) {
        this.views = views;
        this.notes = notes;
        this.learner = learner;
        this.flash = flash;
    }

    @PostMapping
    String write(
            @PathVariable String guide,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (text.isBlank()) {
            return remove(guide, slug, shown, sent, model, request, response);
        }
        Question question = views.find(guide, slug);
        if (text.length() > Notes.LONGEST) {
            return refuse(views.view(question, sent).withNote(NoteForm.tooLong(text, shown)), model, response);
        }
        Optional<String> unseen = notes.write(learner.keep(), question.id(), shown, text);
        if (unseen.isPresent()) {
            NoteForm both = NoteForm.changed(unseen.get(), text);
            return refuse(views.view(question, sent).withNote(both), model, response);
        }
        flash.say(request, response, "flash.note.saved");
        return page(question, sent);
    }

    @PostMapping("/removals")
    String remove(
            @PathVariable String guide,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Without its note, a question that left its guide may not be there any more.
        Question question = views.known(guide, slug);
        if (learner.id().isPresent()) {
            Optional<String> unseen = notes.remove(learner.id().get(), question.id(), shown);
            if (unseen.isPresent()) {
                NoteForm stored = NoteForm.notRemoved(unseen.get());
                return refuse(views.view(question, sent).withNote(stored), model, response);
            }
            if (!shown.isEmpty()) {
                flash.say(request, response, "flash.note.removed");
            }
        }
        return page(question, sent);
    }

    private static String refuse(QuestionView view, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("view", view);
        return "browse/question";
    }

    private String page(Question question, MultiValueMap<String, String> sent) {
        ListState state = views.state(question, sent);
        return "redirect:" + (views.isThere(question) ? QuestionAddress.of(question) + state.query() : state.address());
    }
}

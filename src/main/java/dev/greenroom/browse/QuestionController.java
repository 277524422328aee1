package dev.greenroom.browse;

import dev.greenroom.answer.Answers;
import dev.greenroom.bank.Question;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.NotFound;
import dev.greenroom.platform.RenderedOnce;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A question's page, and the two ways to its model answer. */
@Controller
@RequestMapping("/questions/{guide}/{slug}")
class QuestionController {

    private final QuestionViews views;
    private final Answers answers;
    private final CurrentLearner learner;

    QuestionController(QuestionViews views, Answers answers, CurrentLearner learner) {
        this.views = views;
        this.answers = answers;
        this.learner = learner;
    }

    @GetMapping
    @RenderedOnce
    String show(
            @PathVariable String guide,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        Question question = views.find(guide, slug);
        model.addAttribute("view", views.view(question, sent));
        model.addAttribute("description", question.text());
        model.addAttribute("canonical", canonical(question));
        return "browse/question";
    }

    @PostMapping("/answers")
    String answer(@PathVariable String guide, @PathVariable String slug) {
        Question question = views.find(guide, slug);
        UUID open = question.retired()
                ? views.begun(question).orElseThrow(NotFound::new)
                : answers.open(learner.keep(), question.id());
        return "redirect:/answers/" + open;
    }

    @PostMapping("/reveals")
    String reveal(
            @PathVariable String guide, @PathVariable String slug, @RequestParam MultiValueMap<String, String> sent) {
        Question question = views.find(guide, slug);
        answers.reveal(learner.keep(), question.id());
        return "redirect:" + QuestionAddress.of(question)
                + views.state(question, sent).query() + "#model-answer";
    }

    private static String canonical(Question question) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(QuestionAddress.of(question))
                .toUriString();
    }
}

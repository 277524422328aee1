package dev.greenroom.browse;

import dev.greenroom.answer.OwnGuides;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.Markdown;
import dev.greenroom.platform.Messages;
import dev.greenroom.platform.RenderedOnce;
import dev.greenroom.platform.Revalidated;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What candidates ask, guide by guide. */
@Controller
@Revalidated
@RenderedOnce
class FaqController {

    private final Guides guides;
    private final OwnGuides ownGuides;
    private final CurrentLearner learner;
    private final Markdown markdown;
    private final Messages messages;

    FaqController(Guides guides, OwnGuides ownGuides, CurrentLearner learner, Markdown markdown, Messages messages) {
        this.guides = guides;
        this.ownGuides = ownGuides;
        this.learner = learner;
        this.markdown = markdown;
        this.messages = messages;
    }

    record Section(Guide guide, List<Entry> entries) {}

    /** @param answer safe HTML */
    record Entry(String slug, String question, String answer) {}

    @GetMapping("/faq")
    String show(Model model) {
        model.addAttribute(
                "sections",
                ownGuides.of(learner.id()).stream().map(this::section).toList());
        model.addAttribute("description", messages.text("browse.faq.description"));
        return "browse/faq";
    }

    private Section section(Guide guide) {
        return new Section(
                guide,
                guides.faq(guide.slug()).stream()
                        .map(entry -> new Entry(entry.slug(), entry.question(), markdown.html(entry.answer())))
                        .toList());
    }
}

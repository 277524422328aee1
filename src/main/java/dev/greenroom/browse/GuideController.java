package dev.greenroom.browse;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.Markdown;
import dev.greenroom.platform.Messages;
import dev.greenroom.platform.NotFound;
import dev.greenroom.platform.RenderedOnce;
import dev.greenroom.platform.Revalidated;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Revalidated
@RenderedOnce
class GuideController {

    private final Guides guides;
    private final Readings readings;
    private final Markdown markdown;
    private final CurrentLearner learner;
    private final Messages messages;

    GuideController(Guides guides, Readings readings, Markdown markdown, CurrentLearner learner, Messages messages) {
        this.guides = guides;
        this.readings = readings;
        this.markdown = markdown;
        this.learner = learner;
        this.messages = messages;
    }

    @GetMapping("/guides")
    String list(Model model) {
        model.addAttribute("guides", guides.all());
        model.addAttribute("description", messages.text("browse.guides.description"));
        return "browse/guides";
    }

    @GetMapping("/guides/{slug}")
    String show(@PathVariable String slug, Model model) {
        Guide guide = guides.find(slug).orElseThrow(NotFound::new);
        model.addAttribute("guide", guide);
        model.addAttribute("introduction", markdown.html(guide.introduction()));
        model.addAttribute("conclusion", markdown.html(guide.conclusion()));
        model.addAttribute(
                "read", learner.id().map(id -> readings.of(id, guide)).orElse(Set.of()));
        model.addAttribute("description", guide.summary());
        return "browse/guide";
    }
}

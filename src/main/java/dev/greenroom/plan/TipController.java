package dev.greenroom.plan;

import dev.greenroom.answer.OwnGuides;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Tip;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.Markdown;
import dev.greenroom.platform.Messages;
import dev.greenroom.platform.NotFound;
import dev.greenroom.platform.RenderedOnce;
import dev.greenroom.platform.Revalidated;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Revalidated
class TipController {

    private final Guides guides;
    private final OwnGuides ownGuides;
    private final DoneTasks doneTasks;
    private final Markdown markdown;
    private final CurrentLearner learner;
    private final Messages messages;

    TipController(
            Guides guides,
            OwnGuides ownGuides,
            DoneTasks doneTasks,
            Markdown markdown,
            CurrentLearner learner,
            Messages messages) {
        this.guides = guides;
        this.ownGuides = ownGuides;
        this.doneTasks = doneTasks;
        this.markdown = markdown;
        this.learner = learner;
        this.messages = messages;
    }

    @GetMapping("/tips")
    @RenderedOnce
    String list(Model model) {
        Set<UUID> done = learner.id().map(doneTasks::of).orElse(Set.of());
        model.addAttribute(
                "lists",
                ownGuides.of(learner.id()).stream()
                        .map(guide -> TipList.of(guide, guides.tips(guide.slug()), done, markdown))
                        .filter(list -> !list.tips().isEmpty())
                        .toList());
        model.addAttribute("description", messages.text("plan.tips.description"));
        return "plan/tips";
    }

    /**
     * Says what is wanted instead of turning it round, so that a double click does what a click does.
     *
     * @param from where to go on: {@code plan}, or else the tips
     */
    @PostMapping("/tips/{tip}/tasks/{task}")
    String tick(
            @PathVariable UUID tip,
            @PathVariable UUID task,
            @RequestParam(defaultValue = "true") boolean done,
            @RequestParam(defaultValue = "") String from) {
        Tip known = guides.all().stream()
                .map(Guide::slug)
                .flatMap(guide -> guides.tips(guide).stream())
                .filter(one -> one.id().equals(tip))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (known.tasks().stream().noneMatch(one -> one.id().equals(task))) {
            throw new NotFound();
        }
        doneTasks.set(learner.keep(), task, done);
        return from.equals("plan") ? "redirect:/plan" : "redirect:/tips#tip-" + known.id();
    }
}

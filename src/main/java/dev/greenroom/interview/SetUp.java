package dev.greenroom.interview;

import static java.util.stream.Collectors.toMap;

import dev.greenroom.answer.OwnGuides;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an interview can be made of. */
@Component
class SetUp {

    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60);

    private final OwnGuides guides;
    private final Questions questions;

    SetUp(OwnGuides guides, Questions questions) {
        this.guides = guides;
        this.questions = questions;
    }

    /**
     * The choices of the page, with what is chosen.
     *
     * @param guides all guides; the choice is shown where there are several
     * @param kinds those that the guide has questions of
     * @param shared the questions that the address shares, if any; where they can be asked, only the timing is chosen
     */
    record Choices(
            List<Guide> guides,
            Guide guide,
            List<Integer> lengths,
            List<Level> levels,
            List<Kind> kinds,
            Settings chosen,
            @Nullable SharedQuestions shared) {

        /** Whether what is chosen is half an hour of everything, as where nothing is. */
        public boolean isByDefault() {
            return chosen.minutes() == SettingsForm.DEFAULT_MINUTES
                    && chosen.level().isHighest()
                    && chosen.topics().isEmpty()
                    && chosen.kinds().isEmpty();
        }

        /** The shared questions, if there are any to ask. */
        Optional<SharedQuestions> settled() {
            return Optional.ofNullable(shared).filter(some -> !some.questions().isEmpty());
        }
    }

    /**
     * Why settings cannot start an interview.
     *
     * @param key the end of a message key
     * @param held how many minutes they hold
     */
    record Problem(String key, int held) {}

    Settings settings(SettingsForm form, Optional<UUID> learner) {
        return form.settings(Guides.named(form.guide(), guides.of(learner)));
    }

    Choices choices(SettingsForm form, Optional<UUID> learner) {
        List<Guide> all = guides.of(learner);
        Guide guide = Guides.named(form.guide(), all);
        Settings chosen = form.settings(guide);
        List<Question> active = questions.listed(guide.slug());
        List<Kind> kinds =
                active.stream().map(Question::kind).distinct().sorted().toList();
        SharedQuestions shared = form.shared().isEmpty() ? null : SharedQuestions.of(form, guide, active);
        return new Choices(all, guide, lengths(chosen), List.of(Level.values()), kinds, chosen, shared);
    }

    /** The roles of the guides by slug, where there are several to tell apart. */
    Map<String, String> roles() {
        List<Guide> all = guides.of(Optional.empty());
        return all.size() < 2 ? Map.of() : all.stream().collect(toMap(Guide::slug, Guide::role));
    }

    private static List<Integer> lengths(Settings chosen) {
        TreeSet<Integer> lengths = new TreeSet<>(LENGTHS);
        if (chosen.minutes() > 0) {
            lengths.add(chosen.minutes());
        }
        return List.copyOf(lengths);
    }

    Optional<Problem> problem(Settings settings) {
        if (settings.minutes() == 0) {
            return Optional.of(new Problem("length", 0));
        }
        // As the start of the interview reads them: what is said of them here must hold there.
        List<Question> active = questions.active(settings.guide());
        if (Planner.canFill(active, settings)) {
            return Optional.empty();
        }
        int held = Planner.heldMinutes(active, settings);
        return Optional.of(new Problem(held == 0 ? "nothing" : "too-little", held));
    }
}

package dev.greenroom.answer;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** The guides in the order that suits a learner. */
@Service
public class OwnGuides {

    private final Guides guides;
    private final Questions questions;
    private final AnswerRepository answers;

    OwnGuides(Guides guides, Questions questions, AnswerRepository answers) {
        this.guides = guides;
        this.questions = questions;
        this.answers = answers;
    }

    /** All guides: the one of the question that the learner turned to last, then the others by title. */
    public List<Guide> of(Optional<UUID> learner) {
        List<Guide> all = guides.all();
        return all.size() < 2
                ? all
                : learner.flatMap(this::last).map(own -> sorted(all, own)).orElse(all);
    }

    private Optional<String> last(UUID learner) {
        return answers.findLatestQuestions(learner, Limit.of(1)).stream()
                .flatMap(question -> questions.find(question).stream())
                .map(Question::guide)
                .findFirst();
    }

    private static List<Guide> sorted(List<Guide> all, String own) {
        return all.stream()
                .sorted(Comparator.comparing(guide -> !guide.slug().equals(own)))
                .toList();
    }
}

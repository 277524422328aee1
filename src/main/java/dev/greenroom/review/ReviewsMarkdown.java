package dev.greenroom.review;

import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down what comes back to a learner, and when. */
@Component
class ReviewsMarkdown {

    private final CardRepository cards;
    private final Queue queue;
    private final Questions questions;
    private final Messages messages;

    ReviewsMarkdown(CardRepository cards, Queue queue, Questions questions, Messages messages) {
        this.cards = cards;
        this.queue = queue;
        this.questions = questions;
        this.messages = messages;
    }

    /** The days are those that the queue keeps to, which end before an interview. */
    void write(UUID learner, LocalDate today, MarkdownText file) {
        Set<UUID> retired = questions.retired();
        Horizons horizons = queue.horizons(learner, today);
        List<Card> back = cards.findByLearnerIdOrderByDueDayAscIdAsc(learner).stream()
                .filter(card -> !retired.contains(card.questionId()))
                .sorted(Comparator.comparing(card -> card.due(horizons)))
                .toList();
        Map<UUID, Question> about =
                questions.find(back.stream().map(Card::questionId).toList());
        if (!back.isEmpty()) {
            file.heading(2, messages.text("learner.file.reviews"));
        }
        for (Card card : back) {
            Question question = about.get(card.questionId());
            if (question != null) {
                file.item(card.due(horizons) + ": " + question.text());
            }
        }
    }
}

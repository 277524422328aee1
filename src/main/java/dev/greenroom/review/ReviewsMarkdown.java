package dev.greenroom.review;

import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.MarkdownText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes down what comes back to a learner, and when. */
@Component
class ReviewsMarkdown {

    private final CardRepository cards;
    private final Questions questions;
    private final MessageSource messages;

    ReviewsMarkdown(CardRepository cards, Questions questions, MessageSource messages) {
        this.cards = cards;
        this.questions = questions;
        this.messages = messages;
    }

    void write(UUID learner, MarkdownText file) {
        List<Card> known = cards.findByLearnerIdOrderByDueDayAscIdAsc(learner);
        Map<UUID, Question> about =
                questions.find(known.stream().map(Card::questionId).toList());
        if (!known.isEmpty()) {
            file.heading(2, messages.getMessage("learner.file.reviews", null, Locale.ENGLISH));
        }
        for (Card card : known) {
            Question question = about.get(card.questionId());
            if (question != null) {
                file.item(card.dueDay() + ": " + question.text());
            }
        }
    }
}

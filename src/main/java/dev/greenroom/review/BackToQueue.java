package dev.greenroom.review;

import static java.util.stream.Collectors.toMap;

import dev.greenroom.answer.AfterAnswer;
import dev.greenroom.platform.LocalCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from an answer back to the queue, if its question is in it today or was until then, and to its grade. */
@Component
@Transactional(readOnly = true)
@Order(60)
class BackToQueue implements AfterAnswer {

    private static final Way QUEUE = new Way("review.way", "/reviews");

    private final CardRepository cards;
    private final LogRepository log;
    private final Queue queue;
    private final LocalCalendar calendar;

    BackToQueue(CardRepository cards, LogRepository log, Queue queue, LocalCalendar calendar) {
        this.cards = cards;
        this.log = log;
        this.queue = queue;
        this.calendar = calendar;
    }

    @Override
    public Optional<Way> way(UUID learner, UUID question) {
        LocalDate today = calendar.today();
        return cards.findByLearnerIdAndQuestionId(learner, question)
                .filter(card -> queue.isDue(card, today) || wasDue(card, today))
                .map(card -> QUEUE);
    }

    @Override
    public Map<UUID, Way> gradings(Collection<UUID> answers) {
        return log.findAllById(answers).stream()
                .collect(toMap(LogEntry::id, entry -> new Way("review.way.grade", GradingController.address(entry))));
    }

    private boolean wasDue(Card card, LocalDate today) {
        return log.findById(card.lastEntry())
                .filter(entry -> entry.day().equals(today) && entry.wasDue())
                .isPresent();
    }
}

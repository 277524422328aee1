package dev.greenroom.review;

import static java.util.Objects.requireNonNull;

import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.NotFound;
import dev.greenroom.review.QueuePage.Current;
import dev.greenroom.review.QueuePage.Last;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of the queue show, in a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class QueuePages {

    private final Queue queue;
    private final CardRepository cards;
    private final LogRepository log;
    private final Questions questions;
    private final MemoryModel model;

    QueuePages(Queue queue, CardRepository cards, LogRepository log, Questions questions, MemoryModel model) {
        this.queue = queue;
        this.cards = cards;
        this.log = log;
        this.questions = questions;
        this.model = model;
    }

    QueuePage page(Optional<UUID> learner, LocalDate day) {
        return learner.filter(cards::existsByLearnerId)
                .map(known -> page(known, day))
                .orElseGet(() -> unbegun(day));
    }

    /** The page of somebody who was never rated on anything. */
    private static QueuePage unbegun(LocalDate day) {
        Queue.Share nothing = new Queue.Share(List.of(), 0, 0, false, DailyLimit.DEFAULT);
        return new QueuePage(day, false, nothing, null, null, null, 0);
    }

    private QueuePage page(UUID learner, LocalDate day) {
        Queue.Share share = queue.share(learner, day);
        Reviewed last = last(learner, day).orElse(null);
        Map<UUID, Question> asked = questions(share, last);
        return new QueuePage(
                day,
                true,
                share,
                current(share, asked, last, day),
                last == null ? null : last(last, asked, day),
                queue.next(learner, day).map(next -> When.of(next, day)).orElse(null),
                share.later() == 0 || share.closing()
                        ? 0
                        : queue.catchUp(learner, day, share).daysToGo());
    }

    /** A card with its last entry. */
    private record Reviewed(Card card, LogEntry entry, LocalDate due) {}

    private Optional<Reviewed> last(UUID learner, LocalDate day) {
        return log.findFirstByLearnerIdAndDayOrderByAtDescIdDesc(learner, day)
                .flatMap(entry -> cards.findByLearnerIdAndId(learner, entry.cardId())
                        .filter(card -> card.hasSeen(entry.id()))
                        .map(card -> new Reviewed(card, entry, card.due(queue.horizons(learner, day)))));
    }

    private Map<UUID, Question> questions(Queue.Share share, @Nullable Reviewed last) {
        List<UUID> ids =
                new ArrayList<>(share.waiting().stream().map(Waiting::question).toList());
        if (last != null) {
            ids.add(last.card().questionId());
        }
        return questions.find(ids);
    }

    private static @Nullable Current current(
            Queue.Share share, Map<UUID, Question> asked, @Nullable Reviewed last, LocalDate day) {
        String theme =
                last == null ? null : question(asked, last.card().questionId()).theme();
        return Mixing.mixed(
                        share.waiting(), one -> question(asked, one.question()).theme(), theme)
                .stream()
                .findFirst()
                .map(one -> new Current(one.card(), question(asked, one.question()), one.daysUntil(day)))
                .orElse(null);
    }

    private static Last last(Reviewed last, Map<UUID, Question> asked, LocalDate day) {
        return new Last(
                last.card().id(),
                last.entry().id(),
                question(asked, last.card().questionId()),
                last.entry().grade(),
                last.entry().isOfAnswer(),
                last.entry().isFromMarks(),
                When.of(last.due(), day));
    }

    private static Question question(Map<UUID, Question> asked, UUID id) {
        return requireNonNull(asked.get(id));
    }

    /** A grade that the learner may give, and when the question then comes back. */
    record Choice(Grade grade, When due) {}

    /**
     * The card whose answer the learner compares theirs with.
     *
     * @param seen its last entry, to be sent along with the grade
     */
    record Compared(UUID card, UUID seen, Question question, boolean due, List<Choice> choices) {}

    Compared compared(UUID learner, UUID id, LocalDate day) {
        Card card = cards.findByLearnerIdAndId(learner, id).orElseThrow(NotFound::new);
        Horizons horizons = queue.horizons(learner, day);
        List<Choice> choices = List.of(Grade.values()).stream()
                .map(grade -> new Choice(grade, When.of(card.outlook(grade, horizons, model), day)))
                .toList();
        Question question = questions.find(card.questionId()).orElseThrow();
        return new Compared(card.id(), card.lastEntry(), question, card.isDue(horizons), choices);
    }

    /** The question of a learner's card. */
    UUID question(UUID learner, UUID id) {
        return cards.findByLearnerIdAndId(learner, id)
                .orElseThrow(NotFound::new)
                .questionId();
    }

    /**
     * What one review counts as.
     *
     * @param fromMarks whether the grade follows from marks, not from the learner's own choice
     */
    record Graded(UUID card, UUID entry, Question question, Grade grade, boolean fromMarks) {}

    Graded graded(UUID learner, UUID card, UUID id) {
        UUID question = question(learner, card);
        LogEntry entry =
                log.findById(id).filter(found -> found.cardId().equals(card)).orElseThrow(NotFound::new);
        return new Graded(card, id, questions.find(question).orElseThrow(), entry.grade(), entry.isFromMarks());
    }
}

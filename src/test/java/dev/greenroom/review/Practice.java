package dev.greenroom.review;

import dev.greenroom.bank.Question;
import dev.greenroom.plan.Effort;
import dev.greenroom.review.CardRepository.Ahead;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person practises day after day: it takes their minutes, changes their head, and the app hears of their grades. */
final class Practice {

    private static final MemoryModel ASSUMED = new MemoryModel(Weights.FSRS_6);

    private final Person person;
    private final Head head;
    private final Map<UUID, Seen> seen = new HashMap<>();
    private LocalDate today = LocalDate.MIN;
    private int left;
    private int used;

    Practice(Person person) {
        this.person = person;
        this.head = new Head(person);
    }

    /**
     * What the app knows of a question.
     *
     * @param streak how many of the last answers were solid without a break
     */
    record Seen(Ahead card, int times, int streak) {}

    /** Begins a day. What was left of the one before is gone. */
    void begin(LocalDate day) {
        today = day;
        left = person.minutes();
    }

    /** Answers a question for the first time, or goes through it again; false if there is no time for it. */
    boolean practise(Question question) {
        return seen.containsKey(question.id()) ? grade(question, Effort.review(question.minutes())) : answer(question);
    }

    /** Answers a question in full, known or not, as an interview wants it. */
    boolean answer(Question question) {
        return grade(question, Effort.answer(question.minutes()));
    }

    private boolean grade(Question question, int minutes) {
        if (minutes > left) {
            return false;
        }
        left -= minutes;
        used += minutes;
        seen.compute(question.id(), (id, before) -> after(before, id, head.answer(id, today)));
        return true;
    }

    private Seen after(@Nullable Seen before, UUID question, Grade grade) {
        boolean solid = grade.compareTo(Grade.GOOD) >= 0;
        Memory memory = before == null ? ASSUMED.first(grade) : next(before.card(), grade);
        LocalDate due = today.plusDays(ASSUMED.interval(memory, Card.RETENTION));
        return new Seen(
                new Ahead(question, memory, today, due),
                before == null ? 1 : before.times() + 1,
                solid ? (before == null ? 1 : before.streak() + 1) : 0);
    }

    private Memory next(Ahead card, Grade grade) {
        return ASSUMED.next(card.memory(), grade, (int) ChronoUnit.DAYS.between(card.reviewed(), today));
    }

    LocalDate today() {
        return today;
    }

    int left() {
        return left;
    }

    int used() {
        return used;
    }

    Map<UUID, Seen> seen() {
        return seen;
    }

    Head head() {
        return head;
    }
}

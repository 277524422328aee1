package dev.greenroom.interview;

import dev.greenroom.bank.Question;
import java.time.Duration;
import java.util.Collection;

/** How long a question takes: typing its answer, and a follow-up. */
final class Slot {

    static final Duration FOLLOW_UP = Duration.ofMinutes(1);

    /** Slots are whole multiples of this, because typing takes one and a half times as long as speaking. */
    static final Duration UNIT = Duration.ofSeconds(30);

    private Slot() {}

    static Duration toAnswer(Question question) {
        return question.typedTime();
    }

    static Duration whole(Question question) {
        return toAnswer(question).plus(FOLLOW_UP);
    }

    static Duration whole(Collection<Question> questions) {
        return questions.stream().map(Slot::whole).reduce(Duration.ZERO, Duration::plus);
    }

    static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    static int units(Duration duration) {
        return (int) (duration.toSeconds() / UNIT.toSeconds());
    }

    static int units(Question question) {
        return units(whole(question));
    }
}

package dev.greenroom.review;

import static java.util.Objects.requireNonNull;

import dev.greenroom.review.Person.Trait;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What a simulated person really remembers. */
final class Head {

    private static final double EASY = 0.15;
    private static final double HARD = 1.0 / 3;

    private final Person person;
    private final Random random;
    private final Map<UUID, Trace> traces = new HashMap<>();

    Head(Person person) {
        this.person = person;
        this.random = new Random(~person.seed());
    }

    private record Trace(Memory memory, LocalDate day) {}

    /** Answers a question and sees its model answer. */
    Grade answer(UUID question, LocalDate day) {
        Grade grade = grade(random.nextDouble() < chance(question, day));
        traces.put(question, new Trace(after(question, grade, day), day));
        return grade;
    }

    private Grade grade(boolean solid) {
        double draw = random.nextDouble();
        return solid ? (draw < EASY ? Grade.EASY : Grade.GOOD) : (draw < HARD ? Grade.HARD : Grade.AGAIN);
    }

    private Memory after(UUID question, Grade grade, LocalDate day) {
        Trace trace = traces.get(question);
        if (trace == null) {
            Memory first = person.forgetting().first(grade);
            return new Memory(
                    first.stability(), first.difficulty() + trait(question).harder());
        }
        return person.forgetting().next(trace.memory(), grade, days(trace, day));
    }

    /** The true probability that an answer on that day is solid. */
    double chance(UUID question, LocalDate day) {
        Trace trace = traces.get(question);
        return trace == null
                ? trait(question).chance()
                : person.forgetting().retrievability(trace.memory(), days(trace, day));
    }

    private Trait trait(UUID question) {
        return requireNonNull(person.traits().get(question));
    }

    private static int days(Trace trace, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(trace.day(), day);
    }

    /** The share of all answers that would be solid on that day. */
    double solid(LocalDate day) {
        return person.traits().keySet().stream()
                .mapToDouble(question -> chance(question, day))
                .average()
                .orElseThrow();
    }
}

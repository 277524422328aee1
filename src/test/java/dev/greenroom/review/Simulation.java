package dev.greenroom.review;

import dev.greenroom.bank.Question;
import dev.greenroom.pack.BuiltInQuestions;
import dev.greenroom.review.Strategy.Task;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Lets drawn people prepare for an interview about the built-in guide in different ways with the same minutes a day, and
 * prints what share of their answers would be solid on the date. They forget by the law that the app assumes, but each
 * with other weights than it assumes.
 */
public final class Simulation {

    static final LocalDate START = LocalDate.of(2026, 11, 24);
    static final LocalDate INTERVIEW = START.plusDays(60);

    private static final int PEOPLE = 200;
    private static final long SEED = 20_261_124;
    private static final List<Question> QUESTIONS = BuiltInQuestions.all();

    private Simulation() {}

    /** Another seed may be given. */
    public static void main(String[] arguments) {
        long seed = arguments.length == 0 ? SEED : Long.parseLong(arguments[0]);
        List<Result> results =
                people(seed, PEOPLE).stream().map(Simulation::prepare).toList();
        System.out.printf("%d people, %d questions, seed %d%n%n", PEOPLE, QUESTIONS.size(), seed);
        System.out.println(new Comparison("all", results));
        System.out.println(new Comparison("15 to 29 minutes a day", between(results, 15, 29)));
        System.out.println(new Comparison("30 to 44 minutes a day", between(results, 30, 44)));
        System.out.println(new Comparison("45 to 60 minutes a day", between(results, 45, 60)));
    }

    static List<Person> people(long seed, int number) {
        List<LocalDate> days = START.datesUntil(INTERVIEW).toList();
        return new Random(seed)
                .longs(number)
                .mapToObj(one -> Person.drawn(one, QUESTIONS, days))
                .toList();
    }

    /**
     * How one person fared.
     *
     * @param practices of the same person, each in a world where they do nothing else
     */
    record Result(Person person, Map<Strategies, Practice> practices) {}

    static Result prepare(Person person) {
        Map<Strategies, Practice> practices = new EnumMap<>(Strategies.class);
        for (Strategies strategy : Strategies.values()) {
            practices.put(strategy, practice(strategy, new Task(person, QUESTIONS, START, INTERVIEW)));
        }
        return new Result(person, practices);
    }

    private static Practice practice(Strategies which, Task task) {
        Practice practice = new Practice(task.person());
        Strategy strategy = which.begin(task);
        START.datesUntil(INTERVIEW)
                .filter(day -> !task.person().missed().contains(day))
                .forEach(day -> {
                    practice.begin(day);
                    strategy.practise(practice);
                });
        return practice;
    }

    private static List<Result> between(List<Result> results, int least, int most) {
        return results.stream()
                .filter(result -> result.person().minutes() >= least)
                .filter(result -> result.person().minutes() <= most)
                .toList();
    }
}

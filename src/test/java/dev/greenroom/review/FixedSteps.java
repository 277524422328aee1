package dev.greenroom.review;

import static java.util.Comparator.comparing;

import dev.greenroom.plan.Planning;
import java.time.LocalDate;
import java.util.List;

/**
 * Brings each question back 1, 3, 7 and 14 days after the time before, and then every 14; what was not solid begins
 * again at 1. What is due comes first, the longest due before the rest; new ones have what is left of the time.
 */
final class FixedSteps implements Strategy {

    private static final List<Integer> STEPS = List.of(1, 3, 7, 14);

    private final Planning planning;

    FixedSteps(Task task) {
        this.planning = task.planning();
    }

    private record Due(Practice.Seen seen) {

        LocalDate day() {
            int step = Math.min(STEPS.size() - 1, Math.min(seen.times() - 1, seen.streak()));
            return seen.card().reviewed().plusDays(STEPS.get(step));
        }
    }

    @Override
    public void practise(Practice practice) {
        practice.seen().values().stream()
                .map(Due::new)
                .filter(due -> !due.day().isAfter(practice.today()))
                .sorted(comparing(Due::day)
                        .thenComparing(due -> due.seen().card().question()))
                .map(due -> planning.question(due.seen().card().question()))
                .toList()
                .forEach(practice::practise);
        planning.order(practice.seen().keySet()).forEach(practice::practise);
    }
}

package dev.greenroom.interview;

import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Question;
import dev.greenroom.interview.Fill.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Chooses the questions of an interview by drawing one after the other: what is needed most, from a topic that has not had
 * its due, as long as the rest can still fill the length without repeating a theme more often than it must be. The same
 * questions, settings, seed and history give the same plan.
 */
final class Planner {

    private final Random random;
    private final History history;
    private final Shares shares;
    private final List<Question> chosen = new ArrayList<>();
    private final List<Question> others;
    private final int repeats;
    private Range length;

    private Planner(List<Question> held, int wished, long seed, History history) {
        this.random = new Random(seed);
        this.history = history;
        this.shares = new Shares(held);
        this.others = new ArrayList<>(held);
        this.length = possible(held, wished);
        this.repeats = fewestRepeats(length);
    }

    /**
     * The questions to ask, in order. They fill the length within a tenth wherever these settings can, and come as near to it
     * as possible where they cannot.
     */
    static List<Question> plan(Collection<Question> active, Settings settings, long seed, History history) {
        int wished = Slot.units(settings.length());
        return new Planner(held(active, settings), wished, seed, history).plan(wished);
    }

    /** How many whole minutes these settings hold. */
    static int heldMinutes(Collection<Question> active, Settings settings) {
        return (int) Slot.whole(held(active, settings)).toMinutes();
    }

    /** Whether these settings hold enough to fill the length. */
    static boolean canFill(Collection<Question> active, Settings settings) {
        return Fill.units(held(active, settings))
                >= Range.around(Slot.units(settings.length())).from();
    }

    private static List<Question> held(Collection<Question> active, Settings settings) {
        return active.stream()
                .filter(settings::admits)
                .sorted(Comparator.comparingInt(Question::number))
                .toList();
    }

    private static Range possible(List<Question> held, int wished) {
        Range around = Range.around(wished);
        Fill all = new Fill(List.of(), held, Fill.units(held));
        return all.fewestRepeats(around) < Fill.IMPOSSIBLE ? around : Range.exactly(all.nearest(wished));
    }

    private List<Question> plan(int wished) {
        if (!draw(Planner::isExperience)) {
            draw(any -> true);
        }
        draw(any -> true);
        if (fewestRepeats(Range.upTo(wished)) == repeats) {
            length = Range.upTo(wished);
        }
        while (draw(any -> true)) {
            // until nothing more fits
        }
        return inOrder();
    }

    /** Takes the first in line that still leaves a way to fill the length; false if none does. */
    private boolean draw(Predicate<Question> wanted) {
        Question next =
                line().filter(wanted).filter(this::leavesAWay).findFirst().orElse(null);
        if (next == null) {
            return false;
        }
        choose(next);
        return true;
    }

    private Stream<Question> line() {
        Map<String, Double> topics = shares.line(chosen, random);
        Collections.shuffle(others, random);
        return others.stream()
                .sorted(Comparator.comparing(Question::id, history.mostNeeded())
                        .thenComparing(question -> topics.get(question.topic())));
    }

    private boolean leavesAWay(Question question) {
        List<Question> with = new ArrayList<>(chosen);
        with.add(question);
        if (Fill.units(with) > length.to() || Fill.repeats(with) > repeats) {
            return false;
        }
        List<Question> without = new ArrayList<>(others);
        without.remove(question);
        return new Fill(with, without, length.to()).fewestRepeats(length) == repeats;
    }

    private int fewestRepeats(Range range) {
        return new Fill(chosen, others, range.to()).fewestRepeats(range);
    }

    private void choose(Question question) {
        others.remove(question);
        chosen.add(question);
    }

    /** From easier to harder; what the learner has done is asked second, once the ice is broken. */
    private List<Question> inOrder() {
        List<Question> order = new ArrayList<>(chosen);
        order.sort(Comparator.comparing(Question::level));
        if (order.size() > 1 && !isExperience(order.get(1))) {
            order.stream().filter(Planner::isExperience).findFirst().ifPresent(story -> {
                order.remove(story);
                order.add(1, story);
            });
        }
        return List.copyOf(order);
    }

    private static boolean isExperience(Question question) {
        return question.kind() == Kind.EXPERIENCE;
    }
}

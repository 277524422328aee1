package dev.greenroom.interview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.greenroom.bank.Question;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * To which total lengths some chosen questions can be brought by adding others, and how often a theme must then be
 * repeated. Lengths are whole numbers of {@link Slot#UNIT}.
 */
final class Fill {

    static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

    /** By length: the fewest repeats. */
    private final int[] fewest;

    Fill(Collection<Question> chosen, Collection<Question> others, int longest) {
        Set<String> taken = chosen.stream().map(Question::theme).collect(toSet());
        int[] fewest = impossible(longest + 1);
        if (units(chosen) <= longest) {
            fewest[units(chosen)] = repeats(chosen);
        }
        for (Map.Entry<String, List<Question>> theme :
                others.stream().collect(groupingBy(Question::theme)).entrySet()) {
            fewest = adding(theme.getValue(), taken.contains(theme.getKey()) ? 1 : 0, fewest);
        }
        this.fewest = fewest;
    }

    /** Adds none, one or more questions of a theme. The first costs as many repeats as given, each further one costs one. */
    private static int[] adding(List<Question> theme, int first, int[] none) {
        int[] some = impossible(none.length);
        for (Question question : theme) {
            int slot = Slot.units(question);
            for (int length = none.length - 1; length >= slot; length--) {
                int added = Math.min(none[length - slot] + first, some[length - slot] + 1);
                some[length] = Math.min(some[length], added);
            }
        }
        Arrays.setAll(some, length -> Math.min(some[length], none[length]));
        return some;
    }

    private static int[] impossible(int lengths) {
        int[] repeats = new int[lengths];
        Arrays.fill(repeats, IMPOSSIBLE);
        return repeats;
    }

    /** The fewest repeats for any length in that range, or {@link #IMPOSSIBLE}. */
    int fewestRepeats(Range range) {
        return range.lengths()
                .filter(length -> length < fewest.length)
                .map(length -> fewest[length])
                .min()
                .orElse(IMPOSSIBLE);
    }

    /** The possible length nearest to the one wished for; an interview asks something, however short it is to be. */
    int nearest(int wished) {
        return IntStream.range(1, fewest.length)
                .filter(length -> fewest[length] < IMPOSSIBLE)
                .boxed()
                .min(Comparator.comparingInt(length -> Math.abs(length - wished)))
                .orElse(0);
    }

    /** How many of these questions come from a theme that another one comes from, too. */
    static int repeats(Collection<Question> questions) {
        return questions.size()
                - (int) questions.stream().map(Question::theme).distinct().count();
    }

    static int units(Collection<Question> questions) {
        return questions.stream().mapToInt(Slot::units).sum();
    }

    /** Lengths from one to another, both included. */
    record Range(int from, int to) {

        /** At most a tenth less or more than wished for. */
        static Range around(int wished) {
            return new Range((9 * wished + 9) / 10, 11 * wished / 10);
        }

        /** At most a tenth less than wished for, and no more. */
        static Range upTo(int wished) {
            return new Range(around(wished).from, wished);
        }

        static Range exactly(int length) {
            return new Range(length, length);
        }

        IntStream lengths() {
            return IntStream.rangeClosed(from, to);
        }
    }
}

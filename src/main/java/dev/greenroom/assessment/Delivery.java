package dev.greenroom.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an answer was given, beside what it said; never part of a rating.
 *
 * @param words how many
 * @param time that the answer took; zero if unknown
 * @param fillers how many of the words fill a pause, such as "um" and "you know", which counts as two
 * @param longestSentence in words
 * @param untilFirstPoint estimated from the words before the first point made, at an even pace; empty if none was made
 *     or the time is unknown
 */
public record Delivery(int words, Duration time, int fillers, int longestSentence, Optional<Duration> untilFirstPoint) {

    /** Comfortable public speech, words a minute, from. */
    public static final int SLOWEST_TARGET = 120;

    /** Comfortable public speech, words a minute, to. */
    public static final int FASTEST_TARGET = 160;

    private static final Set<String> FILLERS =
            Set.of("um", "umm", "uh", "uhm", "er", "erm", "hmm", "basically", "literally");
    private static final Set<String> FILLERS_OF_TWO = Set.of("you know", "i mean", "sort of", "kind of");

    /** Measures words as if they were said at the middle of the target pace. */
    public static Delivery aloud(String answer, Optional<Passage> firstMade) {
        long pace = (SLOWEST_TARGET + FASTEST_TARGET) / 2;
        return of(answer, Duration.ofMinutes(Words.count(answer)).dividedBy(pace), firstMade);
    }

    /** Measures an answer. */
    static Delivery of(String answer, Duration time, Optional<Passage> firstMade) {
        List<String> words = Words.of(answer);
        return new Delivery(
                words.size(), time, fillers(words), longestSentence(answer), untilFirst(answer, time, firstMade));
    }

    private static int fillers(List<String> words) {
        int fillers = (int) words.stream().filter(FILLERS::contains).count();
        for (int i = 1; i < words.size(); i++) {
            fillers += FILLERS_OF_TWO.contains(words.get(i - 1) + " " + words.get(i)) ? 2 : 0;
        }
        return fillers;
    }

    private static int longestSentence(String answer) {
        return Sentences.of(answer).stream().mapToInt(Words::count).max().orElse(0);
    }

    private static Optional<Duration> untilFirst(String answer, Duration time, Optional<Passage> firstMade) {
        int words = Words.count(answer);
        if (time.isZero() || words == 0) {
            return Optional.empty();
        }
        return firstMade
                .map(passage -> Words.count(answer.substring(0, Math.min(passage.start(), answer.length()))))
                .map(before -> time.multipliedBy(before).dividedBy(words));
    }

    /** Words a minute; 0 if the time is unknown. */
    public double pace() {
        return time.isZero() ? 0 : words * 60_000.0 / time.toMillis();
    }

    /** Whether the pace lies in the target range. */
    public boolean paceOnTarget() {
        return pace() >= SLOWEST_TARGET && pace() <= FASTEST_TARGET;
    }

    /** The share of the words that are fillers, 0 to 1. */
    public double fillerShare() {
        return words == 0 ? 0 : fillers / (double) words;
    }
}

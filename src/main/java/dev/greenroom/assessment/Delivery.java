package dev.greenroom.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an answer would sound, beside what it says; never part of a rating.
 *
 * @param time that it takes to say
 * @param fillers how many of its words fill a pause, such as "um" and "you know", which counts as two
 * @param longestSentence in words
 * @param untilFirstPoint the time before the first point made; empty if none was made
 */
public record Delivery(Duration time, int fillers, int longestSentence, Optional<Duration> untilFirstPoint) {

    /** Words a minute: the middle of 120 to 160, which is comfortable in public. */
    private static final int PACE = 140;

    private static final Set<String> FILLERS =
            Set.of("um", "umm", "uh", "uhm", "er", "erm", "hmm", "basically", "literally");
    private static final Set<String> FILLERS_OF_TWO = Set.of("you know", "i mean", "sort of", "kind of");

    /** Measures an answer as if it were said at an even, comfortable pace. */
    public static Delivery aloud(String answer, Optional<Passage> firstMade) {
        return new Delivery(
                time(answer),
                fillers(Words.of(answer)),
                longestSentence(answer),
                firstMade.map(passage -> time(answer.substring(0, Math.min(passage.start(), answer.length())))));
    }

    private static Duration time(String text) {
        return Duration.ofMinutes(Words.count(text)).dividedBy(PACE);
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
}

package dev.greenroom.bank;

import java.util.stream.IntStream;

/**
 * A typed word as the search read it.
 *
 * @param word the one that was looked for
 * @param scores how well each text, by its place, matches it; 0 if it does not
 */
record ReadWord(String word, How how, int[] scores) {

    /** As typed, as the nearest word that may be named, or as whatever is spelled nearly so in what is hidden. */
    enum How {
        AS_TYPED,
        CORRECTED,
        NEARLY
    }

    /** How many texts have this word and another one. */
    int together(ReadWord other) {
        return (int) IntStream.range(0, scores.length)
                .filter(place -> scores[place] > 0 && other.scores[place] > 0)
                .count();
    }

    boolean isFound() {
        return IntStream.of(scores).anyMatch(score -> score > 0);
    }
}

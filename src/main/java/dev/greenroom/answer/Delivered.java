package dev.greenroom.answer;

import dev.greenroom.assessment.Delivery;
import dev.greenroom.assessment.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an answer would sound, beside what it says; no part of any rating.
 *
 * @param aloud how long it takes to say, in minutes and seconds
 * @param longestSentence in words
 * @param fillers words that fill a pause
 * @param untilFirstPoint until the first key point is made, in minutes and seconds; none if none is
 */
public record Delivered(
        String aloud,
        int longestSentence,
        int fillers,
        @Nullable String untilFirstPoint) {

    static Delivered of(Said said, List<JudgedPoint> points) {
        Delivery delivery = Delivery.aloud(
                said.text(),
                points.stream()
                        .filter(JudgedPoint::isMade)
                        .map(JudgedPoint::passage)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparingInt(Passage::start)));
        return new Delivered(
                MinutesAndSeconds.of(delivery.time()),
                delivery.longestSentence(),
                delivery.fillers(),
                delivery.untilFirstPoint().map(MinutesAndSeconds::of).orElse(null));
    }
}

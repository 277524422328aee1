package dev.greenroom.home;

import dev.greenroom.bank.Guide;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code templates/home/progress.html} shows.
 *
 * @param guides all guides to choose from
 * @param forecast for the nearest interview; none without one
 * @param missed the key points left out most often
 * @param year how much was practised on each day, whatever the guide
 */
record Progress(
        Guide guide,
        List<Guide> guides,
        Readiness readiness,
        @Nullable Forecast forecast,
        InterviewLine interviews,
        List<Missed> missed,
        Calibration calibration,
        Year year,
        Pace pace) {

    /** The page of somebody who has not begun. */
    static Progress none(Guide guide, List<Guide> guides, LocalDate today) {
        return new Progress(
                guide,
                guides,
                Readiness.of(guide, List.of(), Map.of(), Set.of()),
                null,
                new InterviewLine(List.of()),
                List.of(),
                Calibration.of(List.of()),
                Year.of(today, Map.of()),
                new Pace(List.of(), 0));
    }
}

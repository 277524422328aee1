package dev.greenroom.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one day is for.
 *
 * @param goals interviews on this day
 * @param warmUp a few weak questions to go through before these
 * @param reviews questions that come back, the most urgent first
 * @param learnt questions to answer for the first time
 * @param interview the length of a mock interview; 0 if there is none
 * @param tasks of tips
 * @param minutes how long all but the tasks takes
 */
public record PlannedDay(
        LocalDate day,
        List<Goal> goals,
        List<UUID> warmUp,
        List<UUID> reviews,
        List<UUID> learnt,
        int interview,
        List<UUID> tasks,
        int minutes) {

    public boolean isEmpty() {
        return goals.isEmpty() && minutes == 0 && tasks.isEmpty();
    }
}

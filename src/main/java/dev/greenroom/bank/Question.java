package dev.greenroom.bank;

import java.time.Duration;
import java.util.UUID;

/**
 * What the interviewer says, and where it belongs. It never holds a word of what a learner should find out alone; that
 * is its {@link Solution}.
 *
 * @param guide the guide's slug
 * @param number its place in the guide
 * @param theme questions that circle one subject share it
 * @param topic the topic's slug
 * @param minutes the spoken slot, thinking included
 * @param retired whether it left its pack
 */
public record Question(
        UUID id,
        String guide,
        String slug,
        int number,
        String text,
        String shortName,
        String theme,
        String topic,
        String topicTitle,
        Kind kind,
        Level level,
        int minutes,
        boolean retired) {

    /** How long a typed answer takes: one and a half times the spoken one. */
    public Duration typedTime() {
        return typedTime(minutes);
    }

    /** How long it takes to type what takes so many minutes to say. */
    public static Duration typedTime(int minutes) {
        return Duration.ofMinutes(minutes).multipliedBy(3).dividedBy(2);
    }
}

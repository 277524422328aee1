package dev.greenroom.answer;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;

/**
 * A piece of what was said.
 *
 * @param points the key points whose passages it is a part of; empty for what made no point
 * @param first those of them whose passage begins here
 */
public record Stretch(String text, List<UUID> points, List<UUID> first) {

    /** The points' elements on the page of an answer, for its script. */
    public String keys(UUID answer) {
        return points.stream().map(point -> answer + "." + point).collect(joining(" "));
    }
}

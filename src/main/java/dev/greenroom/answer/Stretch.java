package dev.greenroom.answer;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;

/**
 * A piece of what was said.
 *
 * @param points those whose passages it is a part of; empty for what nobody heard a point in
 * @param first those of them whose passage begins here
 */
public record Stretch(String text, List<JudgedPoint> points, List<UUID> first) {

    /** The points' elements on the page of an answer, for its script. */
    public String keys(UUID answer) {
        return points.stream().map(point -> answer + "." + point.keyPoint()).collect(joining(" "));
    }

    /** What it is worth, the name of a style: to be checked, else made, else unclear, else left out by the learner. */
    public String worth() {
        if (points.stream().anyMatch(JudgedPoint::isToCheck)) {
            return "check";
        }
        if (points.stream().anyMatch(JudgedPoint::isMade)) {
            return "made";
        }
        return points.stream().anyMatch(point -> point.verdict() == Verdict.UNDECIDED) ? "unclear" : "left-out";
    }
}

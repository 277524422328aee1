package dev.greenroom.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One of several answers to the same question.
 *
 * @param gained the key points that it made and the one before did not; empty unless both are marked
 */
public record Attempt(AnswerView answer, List<String> gained) {

    /** The attempts among these answers, which are in order, newest first. */
    static List<Attempt> of(List<AnswerView> answers) {
        List<Attempt> attempts = new ArrayList<>();
        Set<UUID> madeBefore = null;
        for (AnswerView answer : answers) {
            attempts.add(0, new Attempt(answer, madeBefore == null ? List.of() : gained(answer, madeBefore)));
            madeBefore = answer.points().isEmpty() ? madeBefore : made(answer);
        }
        return attempts;
    }

    private static List<String> gained(AnswerView answer, Set<UUID> madeBefore) {
        return answer.points().stream()
                .filter(point -> point.isMade() && !madeBefore.contains(point.keyPoint()))
                .map(JudgedPoint::point)
                .toList();
    }

    private static Set<UUID> made(AnswerView answer) {
        Set<UUID> made = new HashSet<>();
        answer.points().stream().filter(JudgedPoint::isMade).forEach(point -> made.add(point.keyPoint()));
        return made;
    }
}

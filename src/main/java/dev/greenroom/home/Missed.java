package dev.greenroom.home;

import static java.util.Objects.requireNonNull;

import dev.greenroom.answer.MissedPoint;
import dev.greenroom.bank.Question;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A key point that was often left out, and its question. */
record Missed(Question question, MissedPoint point) {

    static List<Missed> of(List<MissedPoint> points, Map<UUID, Question> asked) {
        return points.stream()
                .map(point -> new Missed(requireNonNull(asked.get(point.question())), point))
                .toList();
    }
}

package dev.greenroom.answer;

import dev.greenroom.bank.KeyPoint;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Solution;
import dev.greenroom.bank.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The key points by which answers are judged today. */
@Component
class KeyPoints {

    private final Questions questions;

    KeyPoints(Questions questions) {
        this.questions = questions;
    }

    /** A mark for each point of a question, none decided. */
    Map<UUID, Mark> marks(UUID question) {
        Map<UUID, Mark> marks = new LinkedHashMap<>();
        of(question).forEach(point -> marks.put(point.id(), Mark.undecided(point, marks.size())));
        return marks;
    }

    /** What an interviewer asks about a point; empty if the question no longer has it. */
    Optional<Probe> probe(UUID question, UUID keyPoint) {
        return of(question).stream()
                .filter(point -> point.id().equals(keyPoint))
                .map(point -> new Probe(keyPoint, point.probe()))
                .findFirst();
    }

    /** One of the points that no good answer leaves out, drawn by a seed. */
    Optional<UUID> draw(UUID question, long seed) {
        List<UUID> must = of(question).stream()
                .filter(point -> point.weight() == Weight.MUST)
                .map(KeyPoint::id)
                .toList();
        return must.isEmpty()
                ? Optional.empty()
                : Optional.of(must.get(new SplittableRandom(seed).nextInt(must.size())));
    }

    private List<KeyPoint> of(UUID question) {
        return questions.solution(question).map(Solution::points).orElse(List.of());
    }
}

package dev.greenroom.assessment;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found in an answer.
 *
 * @param judge who judged
 * @param note why the answer could not be judged, if so
 * @param judgements one for each point of the rubric, in its order
 * @param delivery how the answer was given, beside what it said
 */
public record Assessment(Judge judge, Note note, List<Judgement> judgements, Delivery delivery) {

    public Assessment {
        judgements = List.copyOf(judgements);
    }

    static Assessment of(Judge judge, Note note, List<Judgement> found, String answer, Duration time) {
        List<Judgement> judgements = note == Note.NONE
                ? found
                : found.stream().map(judgement -> judgement.under(note)).toList();
        return new Assessment(judge, note, judgements, Delivery.of(answer, time, firstMade(judgements)));
    }

    /**
     * The point to ask about next: the first not heard among those that an answer must make, else the first not heard of
     * the others, else an unclear one by the same order; empty when everything was made.
     */
    public Optional<PointText> followUp() {
        return judgements.stream()
                .filter(judgement -> judgement.verdict() != Verdict.MADE)
                .min(Comparator.comparing((Judgement judgement) -> judgement.verdict() == Verdict.UNCLEAR)
                        .thenComparing(judgement -> !judgement.point().must()))
                .map(Judgement::point);
    }

    /** The passage of a made point that comes first in the answer. */
    public Optional<Passage> firstMade() {
        return firstMade(judgements);
    }

    private static Optional<Passage> firstMade(List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.verdict() == Verdict.MADE)
                .flatMap(judgement -> Optional.ofNullable(judgement.passage()).stream())
                .min(Comparator.comparingInt(Passage::start));
    }

    /**
     * The assessment with the opinions of a second judge in place of its own. An opinion counts only for a point of the
     * rubric, and one that says made or unclear only with a quote that stands in the answer. A caution about what it quotes
     * stays, and leaves the point unclear.
     */
    public Assessment revisedBy(List<SecondJudge.Opinion> opinions, String answer) {
        return new Assessment(
                Judge.SECOND,
                note,
                judgements.stream()
                        .map(judgement -> revised(judgement, opinions, answer))
                        .toList(),
                delivery);
    }

    private static Judgement revised(Judgement own, List<SecondJudge.Opinion> opinions, String answer) {
        return opinions.stream()
                .filter(opinion -> opinion.pointId().equals(own.point().id()))
                .findFirst()
                .flatMap(opinion -> opinion.on(own.point(), answer))
                .map(own::cautioning)
                .orElse(own);
    }
}

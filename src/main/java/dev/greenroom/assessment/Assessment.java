package dev.greenroom.assessment;

import java.util.List;

/**
 * What was found in an answer.
 *
 * @param judge who judged
 * @param note why the answer could not be judged, if so
 * @param judgements one for each point of the rubric, in its order
 */
public record Assessment(Judge judge, Note note, List<PointJudgement> judgements) {

    public Assessment {
        judgements = List.copyOf(judgements);
    }

    static Assessment of(Judge judge, Note note, List<PointJudgement> found) {
        List<PointJudgement> judgements = note == Note.NONE
                ? found
                : found.stream().map(judgement -> judgement.under(note)).toList();
        return new Assessment(judge, note, judgements);
    }

    /**
     * The assessment with the opinions of a second judge in place of its own. An opinion counts only for a point of the
     * rubric, and one that says made or unclear only with a quote that stands in the answer. A caution about what it quotes
     * stays, and leaves the point unclear; where neither heard the point it stays too.
     */
    public Assessment revisedBy(List<SecondJudge.Opinion> opinions, String answer) {
        return new Assessment(
                Judge.SECOND,
                note,
                judgements.stream()
                        .map(judgement -> revised(judgement, opinions, answer))
                        .toList());
    }

    private static PointJudgement revised(PointJudgement own, List<SecondJudge.Opinion> opinions, String answer) {
        return opinions.stream()
                .filter(opinion -> opinion.pointId().equals(own.point().id()))
                .findFirst()
                .flatMap(opinion -> opinion.on(own.point(), answer))
                .map(own::cautioning)
                .orElse(own);
    }
}

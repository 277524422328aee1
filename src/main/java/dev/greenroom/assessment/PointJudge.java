package dev.greenroom.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Judges the points of a rubric with one reader. */
final class PointJudge {

    private final Reader reader;
    private final Curve curve;
    private final String answer;
    private final Rubric rubric;
    private final Restatement restatement;
    private final List<Heard> misconceptions;

    PointJudge(Reader reader, Curve curve, Rubric rubric, String answer) {
        this.reader = reader;
        this.curve = curve;
        this.answer = answer;
        this.rubric = rubric;
        this.restatement = new Restatement(rubric.question());
        this.misconceptions = IntStream.range(0, rubric.misconceptions().size())
                .mapToObj(i -> hear(i, rubric.misconceptions().get(i)))
                .toList();
    }

    List<Judgement> judgements() {
        return rubric.points().stream().map(this::judge).toList();
    }

    private Judgement judge(PointText point) {
        Heard best = best(point);
        Curve.Zone zone = curve.zone(1 + point.phrasings().size());
        Optional<Heard> wrong = misconceptionIn(best);
        double doubt = wrong.map(heard -> heard.logOdds() - best.logOdds()).orElse(0.0);
        double likelihood = 1 / (1 + Math.exp(zone.even() + doubt - best.logOdds()));
        Verdict verdict = guarded(zone.verdict(best.logOdds()), best.passage().in(answer));
        if (verdict == Verdict.NOT_HEARD) {
            return Judgement.notHeard(point, likelihood);
        }
        Caution caution = wrong.isPresent() ? Caution.MISCONCEPTION : negation(best, point);
        Verdict careful = caution == Caution.NONE ? verdict : Verdict.UNCLEAR;
        int misconception = wrong.map(Heard::wording).orElse(-1);
        return new Judgement(point, careful, likelihood, best.passage(), caution, misconception);
    }

    /** Neither the question again nor terms in a row make a point, however near they come to it. */
    private Verdict guarded(Verdict verdict, String passage) {
        if (restatement.isAllOf(passage)) {
            return Verdict.NOT_HEARD;
        }
        return verdict == Verdict.MADE && AnswerCheck.isBareTerms(passage) ? Verdict.UNCLEAR : verdict;
    }

    private Heard best(PointText point) {
        List<String> wordings = point.wordings().toList();
        return IntStream.range(0, wordings.size())
                .mapToObj(i -> hear(i, wordings.get(i)))
                .reduce(Heard::orClearer)
                .orElseThrow();
    }

    private Heard hear(int wording, String text) {
        Evidence evidence = reader.lookFor(text);
        return new Heard(wording, curve.logOdds(evidence.features()), evidence.passage());
    }

    /** A misconception that the same passage says more clearly than the point. */
    private Optional<Heard> misconceptionIn(Heard best) {
        return misconceptions.stream()
                .filter(heard -> heard.passage().overlaps(best.passage()))
                .filter(heard -> heard.logOdds() > best.logOdds())
                .reduce(Heard::orClearer);
    }

    private Caution negation(Heard best, PointText point) {
        Polarity said = Polarity.of(best.passage().in(answer));
        return said.denies(Polarity.of(point.point())) ? Caution.NEGATED : Caution.NONE;
    }

    /** How clearly one wording was heard, and where. */
    private record Heard(int wording, double logOdds, Passage passage) {

        private Heard orClearer(Heard other) {
            return other.logOdds > logOdds ? other : this;
        }
    }
}

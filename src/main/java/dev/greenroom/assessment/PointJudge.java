package dev.greenroom.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges the points of a rubric with one reader. */
final class PointJudge {

    /**
     * By so many log-odds more clearly must a misconception be said. Of the points that practice answers made, 22 of 627 are
     * doubted so, of those that they left out 29 of 584; if any more were enough, 37 and 32.
     */
    private static final double CLEARLY = 0.2;

    private final Reader reader;
    private final Curve curve;
    private final Groundwork groundwork;
    private final Rubric rubric;
    private final String answer;
    private final Restatement restatement;
    private final List<Heard> misconceptions;

    PointJudge(Reader reader, Curve curve, Groundwork groundwork, Rubric rubric, String answer) {
        this.reader = reader;
        this.curve = curve;
        this.groundwork = groundwork;
        this.rubric = rubric;
        this.answer = answer;
        this.restatement = new Restatement(rubric.question());
        this.misconceptions = hear(rubric.misconceptions());
    }

    List<PointJudgement> judgements() {
        List<PointJudgement> all = rubric.points().stream().map(this::judge).toList();
        return all.stream()
                .map(one -> isNearestToItsMisconception(one, all) ? one : one.withoutCaution())
                .toList();
    }

    /** One passage may be near several points, but what is wrong about it is said once. */
    private static boolean isNearestToItsMisconception(PointJudgement one, List<PointJudgement> all) {
        return one.misconception() < 0
                || all.stream()
                        .filter(other -> other.misconception() == one.misconception())
                        .noneMatch(other -> other.likelihood() > one.likelihood());
    }

    private PointJudgement judge(PointText point) {
        List<String> texts = point.wordings().toList();
        List<Heard> wordings = hear(texts);
        Heard best = wordings.stream().reduce(Heard::orClearer).orElseThrow();
        Optional<Heard> wrong = misconceptionIn(best);
        double doubt = wrong.map(heard -> heard.logOdds() - best.logOdds()).orElse(0.0);
        double logOdds = Curve.together(wordings.stream().mapToDouble(Heard::logOdds));
        Curve.Zone zone = wordings.size() == 1 ? curve.plain() : phrased(texts);
        double likelihood = zone.likelihood(logOdds - doubt);
        Verdict verdict = guarded(zone.verdict(logOdds), best.passage().in(answer));
        return verdict == Verdict.NOT_HEARD
                ? PointJudgement.notHeard(point, likelihood)
                : heard(point, verdict, likelihood, best, wrong);
    }

    private Curve.Zone phrased(List<String> wordings) {
        double likeness = groundwork.likeness(wordings, texts -> Likeness.of(texts, reader, curve));
        return curve.phrased().raised(Length.of(reader.windows()) + likeness);
    }

    private PointJudgement heard(
            PointText point, Verdict verdict, double likelihood, Heard best, Optional<Heard> wrong) {
        Caution caution = wrong.isPresent() ? Caution.MISCONCEPTION : negation(best, point);
        Verdict careful = caution == Caution.NONE ? verdict : Verdict.UNCLEAR;
        int misconception = wrong.map(Heard::wording).orElse(-1);
        return new PointJudgement(point, careful, likelihood, best.passage(), caution, misconception);
    }

    /** Neither the question again nor terms in a row make a point, however near they come to it. */
    private Verdict guarded(Verdict verdict, String passage) {
        if (restatement.isAllOf(passage)) {
            return Verdict.NOT_HEARD;
        }
        return verdict == Verdict.MADE && AnswerCheck.isBareTerms(passage) ? Verdict.UNCLEAR : verdict;
    }

    private List<Heard> hear(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> hear(i, texts.get(i)))
                .toList();
    }

    private Heard hear(int wording, String text) {
        Evidence evidence = reader.lookFor(text);
        return new Heard(wording, curve.logOdds(evidence.features()), evidence.passage());
    }

    /** A misconception that the same passage says clearly more than the point. */
    private Optional<Heard> misconceptionIn(Heard best) {
        return misconceptions.stream()
                .filter(heard -> heard.passage().overlaps(best.passage()))
                .filter(heard -> heard.logOdds() > best.logOdds() + CLEARLY)
                .reduce(Heard::orClearer);
    }

    private Caution negation(Heard best, PointText point) {
        Polarity said = Polarity.of(best.passage().in(answer));
        String nearest = point.wordings().toList().get(best.wording());
        boolean denied = Stream.of(point.point(), nearest).map(Polarity::of).anyMatch(said::denies);
        return denied ? Caution.NEGATED : Caution.NONE;
    }

    /** How clearly one wording was heard, and where. */
    private record Heard(int wording, double logOdds, Passage passage) {

        private Heard orClearer(Heard other) {
            return other.logOdds > logOdds ? other : this;
        }
    }
}

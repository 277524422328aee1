package dev.greenroom.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges the points of a rubric with one reader. */
final class PointJudge {

    /**
     * By so many log-odds more clearly than the point must a misconception be said; by fewer where it would itself count as
     * made. With the fewer alone, 51 points of the practice answers were doubted, a dozen of them rightly; so it is 14, half.
     */
    private static final double MUCH_CLEARER = 1;

    private static final double CLEARER = 0.2;

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
        List<Hearing> hearings = rubric.points().stream().map(this::hear).toList();
        List<PointJudgement> all = hearings.stream().map(this::judge).toList();
        List<Integer> quotes =
                Quotes.windows(hearings.stream().map(Hearing::nearness).toList());
        return IntStream.range(0, all.size())
                .mapToObj(i -> (isNearestToItsMisconception(all.get(i), all)
                                ? all.get(i)
                                : all.get(i).withoutCaution())
                        .quoting(reader.windows().get(quotes.get(i)).passage()))
                .toList();
    }

    /** One passage may be near several points, but what is wrong about it is said once. */
    private static boolean isNearestToItsMisconception(PointJudgement one, List<PointJudgement> all) {
        return one.misconception() < 0
                || all.stream()
                        .filter(other -> other.misconception() == one.misconception())
                        .noneMatch(other -> other.likelihood() > one.likelihood());
    }

    private PointJudgement judge(Hearing hearing) {
        PointText point = hearing.point;
        List<Heard> wordings = hearing.wordings;
        Heard best = wordings.stream().reduce(Heard::orClearer).orElseThrow();
        Optional<Heard> wrong = misconceptionIn(best);
        double doubt = wrong.map(heard -> heard.logOdds() - best.logOdds()).orElse(0.0);
        double logOdds = Curve.together(wordings.stream().mapToDouble(Heard::logOdds));
        Curve.Zone zone = wordings.size() == 1 ? curve.plain() : phrased(point);
        double likelihood = zone.likelihood(logOdds - doubt);
        Verdict verdict = guarded(zone.verdict(logOdds), best.passage().in(answer));
        if (verdict == Verdict.NOT_HEARD) {
            return wrong.filter(this::isMade)
                    .map(heard -> PointJudgement.wrong(point, likelihood, heard.passage(), heard.wording()))
                    .orElseGet(() -> PointJudgement.notHeard(point, likelihood));
        }
        return heard(point, verdict, likelihood, best, wrong);
    }

    private Curve.Zone phrased(PointText point) {
        double likeness = groundwork.likeness(point.wordings().toList(), texts -> Likeness.of(texts, reader, curve));
        return curve.phrased().raised(Length.of(reader.windows().size()) + likeness);
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

    private Hearing hear(PointText point) {
        return new Hearing(point, hear(point.wordings().toList()));
    }

    private List<Heard> hear(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> hear(i, texts.get(i)))
                .toList();
    }

    private Heard hear(int wording, String text) {
        Evidence evidence = reader.lookFor(text);
        return new Heard(wording, curve.logOdds(evidence.features()), evidence.passage(), evidence.nearness());
    }

    /** A misconception that the same passage says clearly more than the point. */
    private Optional<Heard> misconceptionIn(Heard best) {
        return misconceptions.stream()
                .filter(heard -> heard.passage().overlaps(best.passage()))
                .filter(heard -> heard.logOdds() > best.logOdds() + lead(heard))
                .reduce(Heard::orClearer);
    }

    private double lead(Heard misconception) {
        return isMade(misconception) ? CLEARER : MUCH_CLEARER;
    }

    private boolean isMade(Heard misconception) {
        return curve.plain().verdict(misconception.logOdds()) == Verdict.MADE;
    }

    private Caution negation(Heard best, PointText point) {
        Polarity said = Polarity.of(best.passage().in(answer));
        String nearest = point.wordings().toList().get(best.wording());
        boolean denied = Stream.of(point.point(), nearest).map(Polarity::of).anyMatch(said::denies);
        return denied ? Caution.NEGATED : Caution.NONE;
    }

    /** How a point was heard in each of its wordings. */
    private record Hearing(PointText point, List<Heard> wordings) {

        private List<double[]> nearness() {
            return wordings.stream().map(Heard::nearness).toList();
        }
    }

    /** How clearly one wording was heard, and where. */
    private record Heard(int wording, double logOdds, Passage passage, double[] nearness) {

        private Heard orClearer(Heard other) {
            return other.logOdds > logOdds ? other : this;
        }
    }
}

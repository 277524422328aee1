package dev.greenroom.assessment;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentTests {

    private static final PointText DEADLINE = new PointText("deadline", "Every call has a deadline.", List.of());
    private static final PointText POOL = new PointText("pool", "Search has its own pool.", List.of());

    @Test
    void takesASecondOpinionOnlyWithAQuoteFromTheAnswer() {
        var own = assessment(Verdict.NOT_HEARD, Verdict.NOT_HEARD);
        var revised = own.revisedBy(
                List.of(
                        new SecondJudge.Opinion("deadline", Verdict.MADE, "a deadline"),
                        new SecondJudge.Opinion("pool", Verdict.MADE, "its own pool")),
                "We give it a deadline.");
        assertEquals(Judge.SECOND, revised.judge());
        assertEquals(
                List.of(Verdict.NOT_HEARD, Verdict.MADE),
                revised.judgements().stream().map(PointJudgement::verdict).toList());
        assertEquals(new Passage(11, 21), revised.judgements().get(1).passage());
    }

    @Test
    void aSecondOpinionOutweighsNoCautionAboutItsQuote() {
        String answer = "It needs no deadline. Every call has a deadline.";
        var own = new PointJudgement(DEADLINE, Verdict.UNCLEAR, 0.9, new Passage(0, 21), Caution.NEGATED, -1);
        var assessment = new Assessment(Judge.ENCODER, Note.NONE, List.of(own));

        assertEquals(List.of(own), revised(assessment, "no deadline", answer).judgements());
        PointJudgement other = revised(assessment, "Every call has a deadline", answer)
                .judgements()
                .get(0);
        assertEquals(Verdict.MADE, other.verdict());
        assertEquals(new Passage(22, 47), other.passage());
    }

    @Test
    void aSecondOpinionAndAMistakeInTheSameWordsLeaveThePointUnclear() {
        String answer = "It needs no deadline. Every call has a deadline.";
        var own = PointJudgement.wrong(DEADLINE, 0.3, new Passage(0, 21), 0);
        var assessment = new Assessment(Judge.ENCODER, Note.NONE, List.of(own));

        PointJudgement revised =
                revised(assessment, "no deadline", answer).judgements().get(0);

        assertEquals(Verdict.UNCLEAR, revised.verdict());
        assertEquals(Caution.MISCONCEPTION, revised.caution());
    }

    @Test
    void aSecondJudgeThatDoesNotHearThePointEitherLeavesTheWarning() {
        var own = PointJudgement.wrong(DEADLINE, 0.3, new Passage(0, 21), 0);
        var assessment = new Assessment(Judge.ENCODER, Note.NONE, List.of(own));
        var opinion = new SecondJudge.Opinion(DEADLINE.id(), Verdict.NOT_HEARD, "");

        Assessment revised = assessment.revisedBy(List.of(opinion), "It needs no deadline.");

        assertEquals(List.of(own), revised.judgements());
    }

    @Test
    void measuresDeliveryWhenAPassageLiesBeyondTheText() {
        var delivery = Delivery.aloud("We retry.", Optional.of(new Passage(40, 50)));
        assertEquals(Optional.of(aloud(2)), delivery.untilFirstPoint());
    }

    @Test
    void measuresDelivery() {
        String answer = "Um, you know, we retry twice. Then we stop.";
        var delivery = Delivery.aloud(answer, Optional.empty());
        assertEquals(aloud(9), delivery.time());
        assertEquals(3, delivery.fillers());
        assertEquals(6, delivery.longestSentence());
        assertEquals(Optional.empty(), delivery.untilFirstPoint());
    }

    @Test
    void measuresTheTimeBeforeTheFirstPoint() {
        String answer = "Um, you know, we retry twice. Then we stop.";
        var delivery = Delivery.aloud(answer, Optional.of(new Passage(answer.indexOf("Then"), answer.length())));
        assertEquals(Optional.of(aloud(6)), delivery.untilFirstPoint());
    }

    private static Duration aloud(int words) {
        return Duration.ofMinutes(words).dividedBy(140);
    }

    @Test
    void judgesByWordsUntilTheEncoderIsLoaded() {
        Pack.Question question = Pack.question("failing-dependency");
        Assessment assessment = Cast.BY_WORDS.assess(question.rubric(), question.answer());
        assertEquals(Judge.LEXICAL, assessment.judge());
        assertTrue(assessment.judgements().stream().anyMatch(each -> each.verdict() == Verdict.MADE));
    }

    @Test
    void judgesByWordsWhenTheEncoderFails() {
        Pack.Question question = Pack.question("failing-dependency");
        try (var assessor = new Assessor(new Cast.Memory(), new Failing())) {
            assertEquals(
                    Cast.BY_WORDS.assess(question.rubric(), question.answer()),
                    assessor.assess(question.rubric(), question.answer()));
        }
    }

    private static final class Failing implements Encoder {

        @Override
        public QuantisedText encode(String text) {
            throw new EncoderFailed(new OrtException("no memory"));
        }

        @Override
        public void close() {}
    }

    @Test
    void givesTheSameResultWithKeptVectors() {
        Pack.Question question = Pack.question("failing-dependency");
        var memory = new Cast.Memory();
        try (var assessor = new Assessor(memory)) {
            assertTrue(assessor.loadEncoder());
            assessor.prepare(question.rubric());
            int kept = memory.size();
            Assessment first = assessor.assess(question.rubric(), question.answer());
            assertEquals(kept, memory.size());
            assertEquals(first, assessor.assess(question.rubric(), question.answer()));
            assertEquals(first, Cast.BY_MEANING.assess(question.rubric(), question.answer()));
        }
    }

    @Test
    void pointsToTheWordsThatMakeAPoint() {
        Pack.Question question = Pack.question("failing-dependency");
        String answer =
                "We had a bad year. " + question.rubric().points().get(0).point() + " It helped.";
        PointJudgement first =
                Cast.BY_MEANING.assess(question.rubric(), answer).judgements().get(0);
        assertEquals(Verdict.MADE, first.verdict());
        Passage passage = requireNonNull(first.passage());
        assertTrue(passage.in(answer).contains("Every remote call carries a timeout"), passage.in(answer));
    }

    private static Assessment revised(Assessment own, String quote, String answer) {
        return own.revisedBy(List.of(new SecondJudge.Opinion("deadline", Verdict.MADE, quote)), answer);
    }

    private static Assessment assessment(Verdict pool, Verdict deadline) {
        return new Assessment(Judge.LEXICAL, Note.NONE, List.of(judgement(POOL, pool), judgement(DEADLINE, deadline)));
    }

    private static PointJudgement judgement(PointText point, Verdict verdict) {
        return new PointJudgement(point, verdict, 0.5, null, Caution.NONE, -1);
    }
}

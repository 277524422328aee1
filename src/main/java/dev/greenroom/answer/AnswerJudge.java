package dev.greenroom.answer;

import dev.greenroom.assessment.Assessment;
import dev.greenroom.assessment.Assessor;
import dev.greenroom.assessment.Note;
import dev.greenroom.assessment.PointJudgement;
import dev.greenroom.assessment.PointText;
import dev.greenroom.assessment.Rubric;
import dev.greenroom.assessment.SecondJudge;
import dev.greenroom.bank.KeyPoint;
import dev.greenroom.bank.Misconception;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Solution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Judges answers by the key points of the day. Where it is off or fails, learners mark for themselves. */
@Component
class AnswerJudge {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerJudge.class);

    private final ObjectProvider<Assessor> assessor;
    private final Questions questions;
    private final Assessments assessments;
    private final Judging judging;

    AnswerJudge(
            ObjectProvider<Assessor> assessor,
            Questions questions,
            Assessments assessments,
            @Value("${greenroom.judging}") Judging judging) {
        this.assessor = assessor;
        this.questions = questions;
        this.assessments = assessments;
        this.judging = judging;
    }

    /** Whether nobody judges, so that learners mark for themselves. */
    boolean isOff() {
        return judging == Judging.OFF;
    }

    /** What was found in everything that was said to a question; empty if nobody judged. */
    Optional<Findings> judge(UUID question, String said) {
        if (isOff()) {
            return Optional.empty();
        }
        Solution solution = questions.solution(question).orElseThrow();
        try {
            Rubric rubric = rubric(questions.find(question).orElseThrow(), solution);
            return Optional.of(findings(assessments.of(rubric, said), solution));
        } catch (RuntimeException | StackOverflowError failed) {
            // An answer is never lost to its judge, whatever it says.
            LOG.warn("An answer to {} could not be judged.", question, failed);
            return Optional.empty();
        }
    }

    /** What was found with the help of a second judge; empty if that one has nothing to add, or must not speak. */
    Optional<Findings> judge(UUID question, String said, SecondJudge second) {
        if (isOff()) {
            return Optional.empty();
        }
        Solution solution = questions.solution(question).orElseThrow();
        Rubric rubric = rubric(questions.find(question).orElseThrow(), solution);
        Assessment own = assessments.of(rubric, said);
        // What is no answer, such as a list of terms, does not become one by a second opinion.
        return own.note() != Note.NONE
                ? Optional.empty()
                : second.judge(rubric, said).map(opinions -> findings(own.revisedBy(opinions, said), solution));
    }

    /** Makes ready what the first answer to a question would have to wait for. */
    void prepare(Question question, Solution solution) {
        assessor.getObject().prepare(rubric(question, solution));
    }

    private static Rubric rubric(Question question, Solution solution) {
        return new Rubric(
                question.text(),
                solution.points().stream().map(AnswerJudge::text).toList(),
                solution.misconceptions().stream().map(Misconception::claim).toList());
    }

    private static PointText text(KeyPoint point) {
        return new PointText(point.id().toString(), point.point(), point.phrasings());
    }

    private static Findings findings(Assessment assessment, Solution solution) {
        Map<UUID, Mark> marks = new LinkedHashMap<>();
        for (KeyPoint point : solution.points()) {
            PointJudgement judgement = assessment.judgements().get(marks.size());
            Finding finding = finding(judgement, assessment.note(), solution.misconceptions());
            marks.put(point.id(), Mark.undecided(point, marks.size()).byAssessor(finding));
        }
        return new Findings(assessment.judge(), assessment.note(), marks);
    }

    static Finding finding(PointJudgement judgement, Note note, List<Misconception> misconceptions) {
        String correction = judgement.misconception() < 0
                ? null
                : misconceptions.get(judgement.misconception()).correction();
        return Finding.of(verdict(judgement, note), judgement.passage(), judgement.caution(), correction);
    }

    /** What the judge cannot read, it leaves to the learner. */
    private static Verdict verdict(PointJudgement judgement, Note note) {
        if (note == Note.CODE || note == Note.OTHER_LANGUAGE) {
            return Verdict.UNDECIDED;
        }
        return switch (judgement.verdict()) {
            case MADE -> Verdict.MADE;
            case UNCLEAR -> Verdict.UNDECIDED;
            case NOT_HEARD -> Verdict.NOT_MADE;
        };
    }
}

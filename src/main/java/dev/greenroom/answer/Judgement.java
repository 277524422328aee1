package dev.greenroom.answer;

import dev.greenroom.assessment.Judge;
import dev.greenroom.assessment.Note;
import dev.greenroom.platform.NotFound;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Transient;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an answer is worth: what the learner expected, the marks, and the rating that follows from them. */
@Embeddable
class Judgement {

    private boolean answered;

    /** Whether something was said that nobody has judged; judging it belongs to the same change. */
    @Transient
    private boolean unjudged;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Rating prediction;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Rating rating;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Judge judgedBy;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Note judgeNote;

    private boolean atLeast;
    private int made;
    private int points;
    private int undecided;
    private double coverage;

    @ElementCollection
    @CollectionTable(name = "mark", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "key_point_id")
    @Fetch(FetchMode.SUBSELECT)
    private Map<UUID, Mark> marks = new HashMap<>();

    /** A step was closed or has another text. */
    void settle(Step step, boolean said) {
        answered = step == Step.ANSWER ? said : answered;
        unjudged = unjudged || said;
    }

    /** Only before the rating is known: afterwards it would be no prediction. */
    void predict(Rating expected) {
        if (answered && rating == null) {
            prediction = expected;
        }
    }

    /** Judges by these points, none of which was made. */
    void leaveOut(Map<UUID, Mark> all) {
        all.forEach((point, mark) -> marks.put(point, mark.byLearner(Verdict.NOT_MADE)));
        rate();
    }

    /**
     * Judges by what was found; what the learner has said of a point stands. Once judged, an answer keeps its points,
     * whatever has become of them in the pack.
     *
     * @param settled how much of the text, from its beginning, makes the points that it was found to make
     */
    void judge(Findings findings, int settled) {
        unjudged = false;
        judgedBy = findings.judge();
        judgeNote = findings.note();
        if (marks.isEmpty()) {
            marks.putAll(findings.marks());
        } else {
            marks.replaceAll((point, before) -> {
                Mark found = findings.marks().get(point);
                return found == null ? before : found.after(before, settled);
            });
        }
        rate();
    }

    /** Leaves to the learner what was heard behind that place; whether anything was. */
    boolean forgetBeyond(int length) {
        if (marks.values().stream().noneMatch(mark -> mark.isFoundBeyond(length))) {
            return false;
        }
        marks.replaceAll((point, mark) -> mark.isFoundBeyond(length) ? mark.withoutWords() : mark);
        rate();
        return true;
    }

    /** Leaves a point that the judge did not hear to the learner; whether there was anything to leave. */
    boolean leaveOpen(UUID point) {
        Mark mark = marks.get(point);
        if (mark == null || !mark.isUnheard()) {
            return false;
        }
        marks.put(point, mark.undecided());
        rate();
        return true;
    }

    /** The first mark begins the judging, by the points of that day. */
    void mark(UUID point, Verdict verdict, Supplier<Map<UUID, Mark>> today) {
        if (isEmpty()) {
            marks.putAll(today.get());
        }
        Mark mark = marks.get(point);
        if (mark == null) {
            throw new NotFound();
        }
        marks.put(point, mark.byLearner(verdict));
        rate();
    }

    /** Takes all marks back, because what they judged is no longer the answer. */
    void clear() {
        marks.clear();
        judgedBy = null;
        judgeNote = null;
        rating = null;
        atLeast = false;
        made = 0;
        points = 0;
        undecided = 0;
        coverage = 0;
    }

    private void rate() {
        Result result = Result.of(marks.values());
        rating = result.rating();
        atLeast = result.atLeast();
        made = result.made();
        points = result.points();
        undecided = result.undecided();
        coverage = result.coverage();
    }

    /** Of the points left out the weightiest and first, else one that is undecided; none if all were made. */
    Optional<UUID> mostMissed() {
        return points().stream()
                .filter(point -> !point.isMade())
                .min(Comparator.comparing((JudgedPoint point) -> point.verdict() == Verdict.UNDECIDED)
                        .thenComparing(JudgedPoint::weight))
                .map(JudgedPoint::keyPoint);
    }

    /** Whether the answer says something; only then it is predicted and marked. */
    boolean isAnswered() {
        return answered;
    }

    /** Whether it waits to be judged by what was said. */
    boolean isUnjudged() {
        return unjudged && answered;
    }

    boolean isEmpty() {
        return rating == null;
    }

    @Nullable
    Rating prediction() {
        return prediction;
    }

    /** Who judged; empty while only the learner has. */
    Optional<Judge> judgedBy() {
        return Optional.ofNullable(judgedBy);
    }

    Note note() {
        return judgeNote == null ? Note.NONE : judgeNote;
    }

    Optional<Result> result() {
        return isEmpty() ? Optional.empty() : Optional.of(Result.of(marks.values()));
    }

    List<JudgedPoint> points() {
        return marks.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().position()))
                .map(entry -> JudgedPoint.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}

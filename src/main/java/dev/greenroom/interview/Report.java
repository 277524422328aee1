package dev.greenroom.interview;

import dev.greenroom.answer.AnswerView;
import dev.greenroom.answer.MinutesAndSeconds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an interview showed.
 *
 * @param role what the interview was for
 * @param day when it started
 * @param used the time it took, without an absence
 * @param upToThis this interview and those before it, the newest first
 * @param topics what came of each topic, the best first; only topics of which something is marked
 * @param turns those that were asked
 * @param next what to practise, the weakest topic first
 * @param share the address that asks anybody the same questions; none if they are asked no more
 */
record Report(
        UUID id,
        String role,
        LocalDate day,
        Settings settings,
        Duration used,
        Schedule schedule,
        List<PastInterview> upToThis,
        List<TopicResult> topics,
        List<ReportTurn> turns,
        int notReached,
        List<Suggestion> next,
        @Nullable String share) {

    private static final int RECENT = 6;

    static String path(UUID id) {
        return "/interviews/" + id + "/report";
    }

    public Score score() {
        return upToThis.get(0).score();
    }

    /** The end of a message key: which sentence says what to do next. */
    public String advice() {
        String state = score().state();
        if (!state.equals("made")) {
            return state;
        }
        if (score().made() == score().points()) {
            return settings.level().isHighest() ? "all-levels" : "all";
        }
        return isStrongestAhead() ? "topics" : "topic";
    }

    /** Who made as little of every topic is strongest on none. */
    private boolean isStrongestAhead() {
        return topics.get(0).share() > topics.get(topics.size() - 1).share();
    }

    public String strongest() {
        return topics.get(0).title();
    }

    public String weakest() {
        return topics.get(topics.size() - 1).title();
    }

    /** Where on the page the first thing is that waits to be marked. */
    public Optional<String> firstOpen() {
        return turns.stream().flatMap(turn -> turn.open().stream()).findFirst();
    }

    /** The interview before this one of which something is marked. */
    public @Nullable PastInterview last() {
        return PastInterview.lastMarked(upToThis).orElse(null);
    }

    /** Whether both are marked in full: a part of the marks compares with nothing. */
    public boolean isComparable() {
        PastInterview last = last();
        return last != null && score().isFullyMarked() && last.score().isFullyMarked();
    }

    /** The made part in a hundred against the last time, such as {@code +8}. */
    public String change() {
        PastInterview last = last();
        if (last == null) {
            return "";
        }
        int change = score().percent() - last.score().percent();
        return (change < 0 ? "\u2212" : "+") + Math.abs(change);
    }

    /** This interview and some before it. */
    public List<PastInterview> recent() {
        return upToThis.subList(0, Math.min(RECENT, upToThis.size()));
    }

    /** The turns of which the learner guessed the rating, and then marked it. */
    public List<ReportTurn> foreseen() {
        return turns.stream().filter(ReportTurn::isForeseen).toList();
    }

    /** The first answer that somebody judged besides the learner; none if nobody did. */
    public @Nullable AnswerView judged() {
        return turns.stream()
                .map(ReportTurn::answer)
                .filter(AnswerView::isJudged)
                .findFirst()
                .orElse(null);
    }

    /** The length of a typical answer in words: of the one in the middle, or between the two there; 0 without answers. */
    public long words() {
        int[] counts = turns.stream()
                .filter(turn -> turn.answer().isAnswered())
                .mapToInt(turn -> turn.answer().answer().count())
                .sorted()
                .toArray();
        int middle = counts.length / 2;
        return counts.length == 0 ? 0 : Math.round((counts[(counts.length - 1) / 2] + counts[middle]) / 2.0);
    }

    public String usedFigure() {
        return MinutesAndSeconds.of(used);
    }

    public String plannedFigure() {
        return MinutesAndSeconds.of(schedule.planned());
    }

    /** The absence after which the learner went on; none if there was none. */
    public @Nullable Absence absence() {
        return schedule.absence().filter(Absence::isOver).orElse(null);
    }

    public long awayMinutes() {
        return schedule.absence().map(Absence::lasted).orElse(Duration.ZERO).toMinutes();
    }

    /** What was left when they went away, and so when they came back. */
    public String leftThenFigure() {
        return schedule.absence()
                .map(absence -> MinutesAndSeconds.of(schedule.leftBefore(absence)))
                .orElse("");
    }
}

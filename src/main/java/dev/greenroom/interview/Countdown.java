package dev.greenroom.interview;

import dev.greenroom.answer.MinutesAndSeconds;
import dev.greenroom.answer.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What the clock of an interview shows at one moment; a page counts on from there.
 *
 * @param step what is left for the open step; negative once it is over its limit
 * @param limit what the step may take
 * @param interview what is left of the whole interview
 * @param after what is planned to follow the step
 * @param strict whether the step closes at its limit
 */
record Countdown(Duration step, Duration limit, Duration interview, Duration after, boolean strict) {

    /** The width of the bar in its own units. */
    private static final int BAR = 240;

    private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

    static Countdown of(Interview interview, Turn turn, Instant now) {
        Step step = turn.openStep().orElseThrow();
        Duration limit = turn.limit(step);
        Duration taken = Duration.between(turn.asked(step).orElseThrow().askedAt(), now);
        return new Countdown(
                limit.minus(taken),
                limit,
                interview.schedule().left(now),
                (step == Step.ANSWER ? Slot.FOLLOW_UP : Duration.ZERO)
                        .plus(interview.turns().waitingTime()),
                interview.plan().settings().timing() == Timing.STRICT);
    }

    /** Between two questions the interview's own time runs on. */
    static Countdown between(Interview interview, Instant now) {
        Duration left = interview.schedule().left(now);
        return new Countdown(left, interview.schedule().planned(), left, Duration.ZERO, true);
    }

    /** Whether the interview's end counts: it comes before the step's, or within a minute once the step is over its limit. */
    public boolean isCutShort() {
        return interview.isZero() || interview.compareTo(step.isNegative() ? LAST_MINUTE : step) < 0;
    }

    /** Whether the step is over its limit, and the interview has yet to come to its last minute. */
    public boolean isOver() {
        return step.isNegative() && !isCutShort();
    }

    /** The figure on the clock: what is left, or how far over the limit it is. */
    public String figure() {
        return isOver() ? "+" + MinutesAndSeconds.of(passed(step.negated())) : padded(rounded(shown()));
    }

    private Duration shown() {
        return isCutShort() ? interview : step;
    }

    /** A clock shows the second that it is in: 0:00 only when nothing is left. */
    private static Duration rounded(Duration left) {
        return Duration.ofSeconds((left.toMillis() + 999) / 1000);
    }

    /** What counts up shows the seconds that are full, as the script does. */
    private static Duration passed(Duration time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String padded(Duration left) {
        return String.format(Locale.ENGLISH, "%02d:%02d", left.toMinutes(), left.toSecondsPart());
    }

    public String limitFigure() {
        return MinutesAndSeconds.of(limit);
    }

    public String interviewFigure() {
        return MinutesAndSeconds.of(rounded(interview));
    }

    /** By how much the interview would run over if everything else took its planned time. */
    public Duration behind() {
        Duration rest = (step.isNegative() ? Duration.ZERO : step).plus(after);
        return rest.compareTo(interview) > 0 ? rest.minus(interview) : Duration.ZERO;
    }

    public String behindFigure() {
        return MinutesAndSeconds.of(passed(behind()));
    }

    public boolean isBehind() {
        return behind().toSeconds() > 0;
    }

    /** How far the bar still reaches. */
    public long bar() {
        return isOver() ? 0 : Math.min(BAR, BAR * shown().toMillis() / limit.toMillis());
    }

    /** Whether the last half minute of the step or the interview runs. */
    public boolean isClosing() {
        return !isOver() && shown().toSeconds() < 30;
    }
}

package dev.greenroom.interview;

import dev.greenroom.answer.MinutesAndSeconds;
import dev.greenroom.answer.Step;
import dev.greenroom.answer.Writing;
import dev.greenroom.bank.Question;
import java.time.Duration;
import java.time.Instant;

/** What a learner meets who comes to an interview. */
sealed interface Scene {

    /** It has ended; there is a report. */
    record Over() implements Scene {}

    /** They were away, and choose how to go on. */
    record Away(Duration away, Duration left, int position, int of) implements Scene {

        static Scene of(Interview interview, Instant now) {
            Absence absence = interview.schedule().absence().orElseThrow();
            Duration left = interview.schedule().left(absence.since());
            return new Away(
                    Duration.between(absence.since(), now),
                    left,
                    interview.turns().position(),
                    interview.turns().size());
        }

        /** The largest unit in which the absence is at least two; minutes at the least. */
        public String unit() {
            return away.toDays() >= 2 ? "days" : away.toHours() >= 2 ? "hours" : "minutes";
        }

        /** How many of those it was. */
        public long amount() {
            return switch (unit()) {
                case "days" -> away.toDays();
                case "hours" -> away.toHours();
                default -> away.toMinutes();
            };
        }

        /** The time that was left. */
        public String leftFigure() {
            return MinutesAndSeconds.of(left);
        }
    }

    /** The time of a question was up while they were not looking, and the next one is not asked yet. */
    record Between(int position, int of, Countdown countdown) implements Scene {}

    /**
     * A question or its follow-up waits for them.
     *
     * @param position the place of the question, from 1
     * @param said what was answered to the question, while its follow-up is asked; empty before
     */
    record Asking(int position, int of, Question question, Writing writing, String said, Countdown countdown)
            implements Scene {

        public boolean isLast() {
            return position == of;
        }

        public boolean isFollowUp() {
            return writing.step() == Step.FOLLOW_UP;
        }

        /** The same with a text that could not be taken. */
        Asking with(Writing refused) {
            return new Asking(position, of, question, refused, said, countdown);
        }
    }
}

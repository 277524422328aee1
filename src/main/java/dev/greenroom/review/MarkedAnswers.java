package dev.greenroom.review;

import static java.util.Objects.requireNonNull;

import dev.greenroom.answer.AnswerMarked;
import dev.greenroom.answer.AnswerView;
import dev.greenroom.answer.Answers;
import dev.greenroom.answer.MarksWithdrawn;
import dev.greenroom.platform.LocalCalendar;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of marks in the transaction that sets them, so that the next page knows. */
@Component
class MarkedAnswers {

    private final Answers answers;
    private final Recording recording;
    private final LocalCalendar calendar;

    MarkedAnswers(Answers answers, Recording recording, LocalCalendar calendar) {
        this.answers = answers;
        this.recording = recording;
        this.calendar = calendar;
    }

    /** Marks may come days later: what counts is the day on which the answer was given. */
    @EventListener
    void on(AnswerMarked marked) {
        Instant given = given(marked.answer());
        recording.answered(
                marked.learner(),
                marked.question(),
                marked.answer(),
                Grade.of(marked.rating()),
                new Occasion(calendar.day(given), given));
    }

    @EventListener
    void on(MarksWithdrawn withdrawn) {
        recording.withdrawn(withdrawn.learner(), withdrawn.question(), withdrawn.answer());
    }

    private Instant given(UUID id) {
        AnswerView answer = requireNonNull(answers.views(List.of(id)).get(id));
        return requireNonNull(answer.answer().closedAt());
    }
}

package dev.greenroom.interview;

import static java.util.stream.Collectors.toMap;

import dev.greenroom.answer.AnswerEntry;
import dev.greenroom.answer.AnswerFiles;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.Names;
import dev.greenroom.interview.InterviewEntry.Times;
import dev.greenroom.interview.InterviewEntry.TurnEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads interviews as they stand in a learner's file. */
@Component
class InterviewFiles {

    private final InterviewRepository repository;
    private final AnswerFiles answers;
    private final Names names;

    InterviewFiles(InterviewRepository repository, AnswerFiles answers, Names names) {
        this.repository = repository;
        this.answers = answers;
        this.names = names;
    }

    List<UUID> ids(UUID learner) {
        return repository.findIds(learner);
    }

    @Transactional(readOnly = true)
    InterviewEntry of(UUID id) {
        Interview interview = repository.findById(id).orElseThrow();
        Settings settings = interview.plan().settings();
        Schedule schedule = interview.schedule();
        return new InterviewEntry(
                id,
                settings.guide(),
                settings.minutes(),
                settings.level(),
                new TreeSet<>(settings.topics()),
                new TreeSet<>(settings.kinds()),
                settings.timing(),
                interview.plan().packVersion(),
                interview.plan().seed(),
                (int) schedule.planned().toSeconds(),
                schedule.startedAt(),
                schedule.endsAt(),
                schedule.lastSeenAt(),
                schedule.absence().map(Absence::since).orElse(null),
                schedule.absence().map(Absence::backAt).orElse(null),
                schedule.endedAt().orElse(null),
                interview.ending().orElse(null),
                turns(interview.turns().all()));
    }

    private List<TurnEntry> turns(List<Turn> turns) {
        Map<UUID, String> questions =
                names.questions(turns.stream().map(Turn::questionId).toList());
        List<UUID> ids =
                turns.stream().flatMap(turn -> turn.answerId().stream()).toList();
        Map<UUID, AnswerEntry> said = answers.of(ids).stream().collect(toMap(AnswerEntry::id, Function.identity()));
        return turns.stream()
                .map(turn -> new TurnEntry(
                        questions.getOrDefault(turn.questionId(), ""),
                        (int) turn.limit(Step.ANSWER).toSeconds(),
                        times(turn.asked(Step.ANSWER)),
                        times(turn.asked(Step.FOLLOW_UP)),
                        turn.answerId().map(said::get).orElse(null)))
                .toList();
    }

    private static @Nullable Times times(Optional<Asked> asked) {
        return asked.map(step -> new Times(step.askedAt(), step.closedAt(), step.outcome()))
                .orElse(null);
    }
}

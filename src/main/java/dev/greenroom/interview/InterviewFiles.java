package dev.greenroom.interview;

import static java.util.stream.Collectors.toMap;

import dev.greenroom.answer.AnswerEntry;
import dev.greenroom.answer.AnswerFiles;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.Names;
import dev.greenroom.interview.InterviewEntry.Times;
import dev.greenroom.interview.InterviewEntry.TurnEntry;
import dev.greenroom.platform.Batches;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads interviews as they stand in a learner's file. */
@Component
class InterviewFiles {

    /** So many are read at a time, with all that was said in them. */
    static final int BATCH = 10;

    private final InterviewRepository repository;
    private final LoadedInterviews interviews;
    private final AnswerFiles answers;
    private final Names names;

    InterviewFiles(InterviewRepository repository, LoadedInterviews interviews, AnswerFiles answers, Names names) {
        this.repository = repository;
        this.interviews = interviews;
        this.answers = answers;
        this.names = names;
    }

    void write(UUID learner, Consumer<InterviewEntry> each) {
        Batches.each(repository.findIds(learner), BATCH, some -> of(some).forEach(each));
    }

    InterviewEntry of(UUID id) {
        return of(List.of(id)).get(0);
    }

    private List<InterviewEntry> of(List<UUID> ids) {
        List<Interview> some = interviews.find(ids);
        Named known = named(some);
        return some.stream().map(interview -> entry(interview, known)).toList();
    }

    /** What the ids in turns stand for. */
    private record Named(Map<UUID, String> questions, Map<UUID, AnswerEntry> answers) {}

    private Named named(List<Interview> some) {
        List<Turn> turns = some.stream()
                .flatMap(interview -> interview.turns().all().stream())
                .toList();
        List<UUID> ids =
                turns.stream().flatMap(turn -> turn.answerId().stream()).toList();
        return new Named(
                names.questions(turns.stream().map(Turn::questionId).toList()),
                answers.of(ids).stream().collect(toMap(AnswerEntry::id, Function.identity())));
    }

    private static InterviewEntry entry(Interview interview, Named known) {
        Settings settings = interview.plan().settings();
        Schedule schedule = interview.schedule();
        return new InterviewEntry(
                interview.id(),
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
                interview.turns().all().stream().map(turn -> entry(turn, known)).toList());
    }

    private static TurnEntry entry(Turn turn, Named known) {
        return new TurnEntry(
                known.questions().getOrDefault(turn.questionId(), ""),
                (int) turn.limit(Step.ANSWER).toSeconds(),
                times(turn.asked(Step.ANSWER)),
                times(turn.asked(Step.FOLLOW_UP)),
                turn.answerId().map(known.answers()::get).orElse(null));
    }

    private static @Nullable Times times(Optional<Asked> asked) {
        return asked.map(step -> new Times(step.askedAt(), step.closedAt(), step.outcome()))
                .orElse(null);
    }
}

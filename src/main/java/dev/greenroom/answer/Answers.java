package dev.greenroom.answer;

import static java.util.stream.Collectors.toMap;

import dev.greenroom.platform.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The answers of learners, as other modules open, close and read them. */
@Service
@Transactional
public class Answers {

    private final AnswerRepository repository;
    private final LockedAnswers locked;
    private final Opening opening;
    private final KeyPoints keyPoints;
    private final Reveals reveals;
    private final Clock clock;

    Answers(
            AnswerRepository repository,
            LockedAnswers locked,
            Opening opening,
            KeyPoints keyPoints,
            Reveals reveals,
            Clock clock) {
        this.repository = repository;
        this.locked = locked;
        this.opening = opening;
        this.keyPoints = keyPoints;
        this.reveals = reveals;
        this.clock = clock;
    }

    /** Opens an answer to practise alone, or goes on with the one already open. Its page is {@code /answers/{id}}. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID open(UUID learner, UUID question) {
        return opening.open(learner, question);
    }

    /** The answer practised alone that the learner has open to a question. */
    @Transactional(readOnly = true)
    public Optional<UUID> findOpen(UUID learner, UUID question) {
        return repository.findOpen(learner, question);
    }

    /** Remembers that the learner wanted to see the model answer without answering. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void reveal(UUID learner, UUID question) {
        reveals.reveal(learner, question);
    }

    /** Whether the learner may see the model answer: they have answered, or said "show me". */
    @Transactional(readOnly = true)
    public boolean isOpen(UUID learner, UUID question) {
        return repository.existsByLearnerIdAndQuestionIdAndJudgementAnsweredTrue(learner, question)
                || reveals.isRevealed(learner, question);
    }

    /** How the learner stands with every question that they were asked; the others are {@link Standing#none}. */
    @Transactional(readOnly = true)
    public Map<UUID, Standing> standings(UUID learner) {
        Map<UUID, Standing> standings = new HashMap<>();
        for (PastAnswer past : repository.findPast(learner)) {
            standings.compute(past.question(), (question, standing) -> {
                return (standing == null ? Standing.none(question) : standing).then(past);
            });
        }
        return standings;
    }

    /** Every closed answer of a learner, oldest first. */
    @Transactional(readOnly = true)
    public List<PastAnswer> past(UUID learner) {
        return repository.findPast(learner);
    }

    /** Every closed answer that belongs to one of these, such as an interview, oldest first. */
    @Transactional(readOnly = true)
    public List<PastAnswer> held(Collection<UUID> holders) {
        return holders.isEmpty() ? List.of() : repository.findHeld(holders);
    }

    /** The key points that the learner left out most often in their answers to these questions, of those still in use. */
    @Transactional(readOnly = true)
    public List<MissedPoint> missed(UUID learner, Set<UUID> questions, int most) {
        try (Stream<MissedPoint> points = repository.findMissed(learner)) {
            return points.filter(point -> questions.contains(point.question()))
                    .limit(most)
                    .toList();
        }
    }

    /** A learner's answers to one question that say something, newest first, with what each gained. */
    @Transactional(readOnly = true)
    public List<Attempt> attempts(UUID learner, UUID question) {
        return Attempt.of(
                repository
                        .findByLearnerIdAndQuestionIdAndJudgementAnsweredTrueOrderByOpenedAt(learner, question)
                        .stream()
                        .map(Answer::view)
                        .toList());
    }

    /** Answers with their words and marks, in a fixed number of statements. */
    @Transactional(readOnly = true)
    public Map<UUID, AnswerView> views(Collection<UUID> ids) {
        return repository.findByIdIn(ids).stream()
                .map(Answer::view)
                .collect(toMap(AnswerView::id, Function.identity()));
    }

    /** Those of these answers that say nothing. */
    @Transactional(readOnly = true)
    public Set<UUID> unanswered(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : repository.findUnanswered(ids);
    }

    /** The questions that these answers are to. */
    @Transactional(readOnly = true)
    public Set<UUID> questions(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : repository.findQuestions(ids);
    }

    /** The box to write a step of an answer in. */
    @Transactional(readOnly = true)
    public Writing writing(UUID answer, Step step) {
        return find(answer).writing(step);
    }

    /** What was said to the question itself. */
    @Transactional(readOnly = true)
    public String text(UUID answer) {
        return find(answer).text();
    }

    private Answer find(UUID answer) {
        return repository.findById(answer).orElseThrow(NotFound::new);
    }

    /** Opens an answer that only its holder closes, asked when the holder asks, so that both count the same time. */
    public UUID open(UUID learner, UUID question, Holding holding, Instant askedAt) {
        return locked.open(new Answer(learner, question, holding, askedAt));
    }

    /** Moves an open step on, as if it had been asked later, as when an interview goes on after a break. */
    public void delay(UUID answer, Step step, Duration time, Instant closesAt) {
        locked.change(answer, held -> held.delay(step, time, closesAt));
    }

    /** Makes a text the draft of a step, whatever another tab wrote. If it is closed already, as {@link #submitHeld}. */
    public void saveHeld(UUID answer, Step step, Written written) {
        locked.change(answer, held -> held.takeOver(step, written, clock.instant()));
    }

    /**
     * Submits a step. If it is closed already, nothing changes, and a text that differs is kept beside it.
     *
     * @param expected how good the learner thinks it is; none if they do not say
     */
    public void submitHeld(UUID answer, Step step, Written written, @Nullable Rating expected) {
        locked.change(answer, held -> {
            held.submit(step, written, clock.instant());
            if (expected != null) {
                held.judgement().predict(expected);
            }
        });
    }

    /** Skips a step and keeps what was written so far. If it is closed already, as {@link #submitHeld}. */
    public void skipHeld(UUID answer, Step step, Written written) {
        locked.change(answer, held -> held.skip(step, written, clock.instant()));
    }

    /** Closes a step with its draft, as when its time is up; nothing happens if it is closed already. */
    public void closeHeld(UUID answer, Step step, Outcome outcome, Instant at) {
        locked.change(answer, held -> held.close(step, outcome, at));
    }

    /**
     * Asks about the most important key point that was not heard, and where nobody judged, about one drawn by the seed.
     * What is asked is stored with the answer; asked again, it stays the first. Empty if the answer says nothing, or
     * leaves nothing to ask.
     */
    public Optional<Probe> askFollowUp(UUID answer, long seed, Instant closesAt) {
        return locked.apply(
                answer,
                held -> point(held, seed)
                        .flatMap(point -> keyPoints.probe(held.questionId(), point))
                        .flatMap(probe -> held.ask(probe, closesAt, clock.instant())));
    }

    private Optional<UUID> point(Answer answer, long seed) {
        Judgement judgement = answer.judgement();
        return judgement.judgedBy().isPresent() ? judgement.mostMissed() : keyPoints.draw(answer.questionId(), seed);
    }
}

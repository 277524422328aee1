package dev.greenroom.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What learners do with answers of their own. Those of others do not exist for them. */
@Service
class Practice {

    private final Drafts drafts;
    private final LockedAnswers locked;
    private final EarlyJudging early;
    private final AnswerRepository repository;
    private final KeyPoints keyPoints;
    private final Reveals reveals;
    private final ObjectProvider<AnswerHolder> holders;
    private final Clock clock;

    Practice(
            Drafts drafts,
            LockedAnswers locked,
            EarlyJudging early,
            AnswerRepository repository,
            KeyPoints keyPoints,
            Reveals reveals,
            ObjectProvider<AnswerHolder> holders,
            Clock clock) {
        this.drafts = drafts;
        this.locked = locked;
        this.early = early;
        this.repository = repository;
        this.keyPoints = keyPoints;
        this.reveals = reveals;
        this.holders = holders;
        this.clock = clock;
    }

    Saving save(UUID learner, UUID id, Step step, Written written) {
        Optional<Drafts.Stored> stored = drafts.write(learner, id, step, written);
        stored.map(Drafts.Stored::holder).ifPresent(holder -> holders.ifAvailable(found -> found.see(holder)));
        return stored.<Saving>map(Drafts.Stored::saved).orElseGet(() -> settleAndSave(learner, id, step, written));
    }

    private Saving settleAndSave(UUID learner, UUID id, Step step, Written written) {
        settle(learner, id);
        return locked.apply(learner, id, answer -> answer.save(step, written, clock.instant()));
    }

    Saving takeOver(UUID learner, UUID id, Step step, Written written) {
        settle(learner, id);
        return locked.apply(learner, id, answer -> answer.takeOver(step, written, clock.instant()));
    }

    /**
     * Submits an answer practised alone. One that is held takes the text as its draft and waits for its holder.
     *
     * @param expected how good the learner thinks it is, if they say so
     */
    void submit(UUID learner, UUID id, Written written, @Nullable Rating expected) {
        // Judging it takes none of the learner's time.
        Instant now = clock.instant();
        Consumer<Answer> submission = answer -> {
            answer.submit(Step.ANSWER, written, now);
            if (expected != null) {
                answer.judgement().predict(expected);
            }
        };
        early.before(id, ifOwn(learner, answer -> closing(answer, written, submission)));
        close(learner, id, written, submission);
    }

    /** Skips an answer practised alone, to see the model answer. One that is held takes the text as its draft. */
    void skip(UUID learner, UUID id, Written written) {
        close(learner, id, written, answer -> {
            answer.skip(Step.ANSWER, written, clock.instant());
            reveals.reveal(learner, answer.questionId());
        });
    }

    private void close(UUID learner, UUID id, Written written, Consumer<Answer> closing) {
        settle(learner, id);
        locked.change(learner, id, answer -> closing(answer, written, closing));
    }

    private void closing(Answer answer, Written written, Consumer<Answer> closing) {
        if (answer.isHeld()) {
            answer.takeOver(Step.ANSWER, written, clock.instant());
        } else {
            closing.accept(answer);
        }
    }

    private static Consumer<Answer> ifOwn(UUID learner, Consumer<Answer> change) {
        return answer -> {
            if (answer.belongsTo(learner)) {
                change.accept(answer);
            }
        };
    }

    void mark(UUID learner, UUID id, UUID point, Verdict verdict) {
        locked.change(learner, id, answer -> answer.mark(point, verdict, () -> keyPoints.marks(answer.questionId())));
    }

    void predict(UUID learner, UUID id, Rating expected) {
        locked.change(learner, id, answer -> answer.judgement().predict(expected));
    }

    void adopt(UUID learner, UUID id, UUID version) {
        adopt(learner, id, answer -> answer.adopt(version, clock.instant()));
    }

    void adopt(UUID learner, UUID id, Step step) {
        adopt(learner, id, answer -> answer.adopt(step));
    }

    private void adopt(UUID learner, UUID id, Consumer<Answer> adoption) {
        early.before(id, ifOwn(learner, adoption));
        locked.change(learner, id, adoption);
    }

    /** Where the learner meets the answers of that holder. */
    String page(UUID holder) {
        return holders.getObject().page(holder);
    }

    private void settle(UUID learner, UUID id) {
        repository.findHolder(id, learner).ifPresent(holder -> holders.ifAvailable(found -> found.settle(holder)));
    }
}

package dev.greenroom.review;

import dev.greenroom.bank.Questions;
import dev.greenroom.learner.LearnerRevision;
import dev.greenroom.platform.NotFound;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the log of a card and works the card out from it, one change after the other under the card's lock. */
@Service
@Transactional
class Recording {

    private final CardRepository cards;
    private final LogRepository log;
    private final HorizonRepository horizons;
    private final Questions questions;
    private final LearnerRevision revision;
    private final MemoryModel model;

    Recording(
            CardRepository cards,
            LogRepository log,
            HorizonRepository horizons,
            Questions questions,
            LearnerRevision revision,
            MemoryModel model) {
        this.cards = cards;
        this.log = log;
        this.horizons = horizons;
        this.questions = questions;
        this.revision = revision;
        this.model = model;
    }

    /**
     * An answer was marked. However often and in whatever order that is heard of, the answer has one entry. Two answers to
     * one question may be marked for the first time at the same moment: one waits for the other.
     */
    void answered(UUID learner, UUID question, UUID answer, Grade grade, Occasion occasion) {
        revision.raise(learner);
        Optional<Card> card = cards.lockByQuestion(learner, question);
        if (card.isPresent()) {
            put(card.get(), answer, grade, occasion);
        } else {
            begin(learner, question, answer, grade, occasion);
        }
    }

    private void begin(UUID learner, UUID question, UUID answer, Grade grade, Occasion occasion) {
        LogEntry first = LogEntry.ofAnswer(answer, UUID.randomUUID(), learner, occasion, false, grade, model);
        String guide = questions.find(question).orElseThrow(NotFound::new).guide();
        cards.insert(new Card(learner, question, guide, first, model));
        log.insert(first);
    }

    private void put(Card card, UUID answer, Grade grade, Occasion occasion) {
        Optional<LogEntry> known = log.findById(answer);
        if (known.isPresent()) {
            known.get().rate(grade);
        } else {
            boolean due = card.isDue(horizons(card.learnerId(), occasion));
            log.insert(LogEntry.ofAnswer(answer, card.id(), card.learnerId(), occasion, due, grade, model));
        }
        replay(card, known.map(LogEntry::at).orElse(occasion.at()));
    }

    /** The marks of an answer count no more, and neither does its entry. */
    void withdrawn(UUID learner, UUID question, UUID answer) {
        revision.raise(learner);
        cards.lockByQuestion(learner, question).ifPresent(card -> takeBack(card, entry(card, answer)));
    }

    /**
     * The learner grades a review in their head.
     *
     * @param seen the card's last entry that the learner's page knew; after any other, nothing happens
     * @return whether it counts
     */
    boolean rate(UUID learner, UUID id, UUID seen, Grade grade, Occasion occasion) {
        Card card = lock(learner, id);
        if (!card.hasSeen(seen) || !card.isDue(horizons(learner, occasion))) {
            return false;
        }
        log.insert(LogEntry.inTheHead(card, occasion, grade, model));
        replay(card, occasion.at());
        return true;
    }

    /** The learner corrects the grade of a review. */
    void overrule(UUID learner, UUID id, UUID entry, Grade grade) {
        Card card = lock(learner, id);
        LogEntry overruled = entry(card, entry).orElseThrow(NotFound::new);
        overruled.overrule(grade);
        replay(card, overruled.at());
    }

    /**
     * Takes back the last review, as if it had not been. If that entry is the last no more, nothing happens, nor if it is of
     * an answer, which stays with its marks.
     */
    boolean undo(UUID learner, UUID id, UUID entry) {
        Card card = lock(learner, id);
        Optional<LogEntry> last = entry(card, entry).filter(found -> card.hasSeen(found.id()) && !found.isOfAnswer());
        takeBack(card, last);
        return last.isPresent();
    }

    /** Works a card out again from the whole of its log. */
    void replay(UUID learner, UUID id) {
        replay(lock(learner, id), Instant.EPOCH);
    }

    private void takeBack(Card card, Optional<LogEntry> entry) {
        entry.ifPresent(undone -> {
            log.delete(undone);
            replay(card, undone.at());
        });
    }

    private Card lock(UUID learner, UUID id) {
        revision.raise(learner);
        return cards.lock(learner, id).orElseThrow(NotFound::new);
    }

    private Optional<LogEntry> entry(Card card, UUID id) {
        return log.findById(id).filter(entry -> entry.cardId().equals(card.id()));
    }

    private Horizons horizons(UUID learner, Occasion occasion) {
        return Horizons.of(horizons.findByLearnerId(learner), occasion.day());
    }

    /** Works out again what came at or after that time. Earlier entries hold all that is needed of them. */
    private void replay(Card card, Instant from) {
        @Nullable
        LogEntry last = log.findFirstByCardIdAndAtLessThanOrderByAtDescIdDesc(card.id(), from)
                .orElse(null);
        for (LogEntry entry : log.findByCardIdAndAtGreaterThanEqualOrderByAtAscIdAsc(card.id(), from)) {
            entry.follow(last, model);
            last = entry;
        }
        if (last == null) {
            cards.delete(card);
        } else {
            card.follow(last, model);
        }
    }
}

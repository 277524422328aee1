package dev.greenroom.review;

import static java.util.stream.Collectors.toMap;

import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.learner.LearnerRevision;
import dev.greenroom.review.CardRepository.LastReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due for review, now and later, as other modules ask for it. Days are those of the learner's calendar. */
@Service
@Transactional(readOnly = true)
public class Reviews {

    private final Queue queue;
    private final CardRepository cards;
    private final LogRepository log;
    private final HorizonRepository horizons;
    private final LearnerRevision revision;
    private final Questions questions;
    private final MemoryModel model;
    private final Outlook outlook;

    Reviews(
            Queue queue,
            CardRepository cards,
            LogRepository log,
            HorizonRepository horizons,
            LearnerRevision revision,
            Questions questions,
            MemoryModel model,
            Outlook outlook) {
        this.queue = queue;
        this.cards = cards;
        this.log = log;
        this.horizons = horizons;
        this.revision = revision;
        this.questions = questions;
        this.model = model;
        this.outlook = outlook;
    }

    /**
     * What is due on a day.
     *
     * @param questions how many are still to be reviewed that day, within the learner's daily limit
     * @param minutes how long saying their answers takes
     * @param done how many have been reviewed that day
     */
    public record Due(int questions, int minutes, int done) {}

    /**
     * What was graded.
     *
     * @param entry the id of the answer, unless it was given in the head
     * @param review whether the question had come back, so that most of its answer was known
     */
    public record Practised(UUID entry, UUID question, boolean review) {}

    /** What is due for a learner on a day, and what they have reviewed of it. */
    public Due due(UUID learner, LocalDate day) {
        Queue.Share share = queue.share(learner, day);
        List<UUID> ids = share.waiting().stream().map(Waiting::question).toList();
        int minutes = questions.find(ids).values().stream()
                .mapToInt(Question::minutes)
                .sum();
        return new Due(ids.size(), minutes, share.done());
    }

    /** How many reviews a day takes at most. */
    public int dailyLimit(UUID learner) {
        return queue.limit(learner);
    }

    /** What the learner has left on each of these days of each question of a guide, if none is reviewed until then. */
    public Map<LocalDate, Map<UUID, Remembered>> remembered(UUID learner, String guide, Set<LocalDate> days) {
        List<LastReview> last = cards.findLast(learner, guide);
        return days.stream().collect(toMap(Function.identity(), day -> remembered(last, day)));
    }

    private Map<UUID, Remembered> remembered(List<LastReview> last, LocalDate day) {
        return last.stream().map(one -> one.on(day, model)).collect(toMap(Remembered::question, Function.identity()));
    }

    /** How many answers and reviews were graded and how many questions skipped on each day; days without any are left out. */
    public Map<LocalDate, Integer> practice(UUID learner, LocalDate from, LocalDate to) {
        return log.countByDay(learner, from, to).stream()
                .collect(toMap(LogRepository.DayCount::day, count -> (int) count.count()));
    }

    /** When each question of a guide comes back, those due first at the beginning. */
    public List<Expected> expected(UUID learner, String guide, LocalDate today, LocalDate until) {
        return cards.findAhead(learner, guide).stream()
                .map(card -> outlook.of(card, today, until))
                .toList();
    }

    /** Days from a first solid answer on that day to the next one, from that to the one after it, and so on. */
    public List<Integer> gaps(LocalDate first, LocalDate until) {
        return outlook.gaps(first, until);
    }

    /** What was graded on a day. */
    public List<Practised> practised(UUID learner, LocalDate day) {
        return log.findPractised(learner, day);
    }

    /**
     * Lets no question of a guide wait beyond its nearest interview, and brings everything back in the days before it.
     *
     * @param days by guide, no two on one day; whatever was set before is forgotten
     */
    @Transactional
    public void horizons(UUID learner, Map<String, List<LastDays>> days) {
        revision.raise(learner);
        horizons.deleteAll(learner);
        days.forEach((guide, all) -> all.forEach(one -> horizons.save(new Horizon(learner, guide, one))));
    }
}

package dev.greenroom.review;

import static java.util.stream.Collectors.toMap;

import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
    private final Questions questions;
    private final MemoryModel model;

    Reviews(
            Queue queue,
            CardRepository cards,
            LogRepository log,
            HorizonRepository horizons,
            Questions questions,
            MemoryModel model) {
        this.queue = queue;
        this.cards = cards;
        this.log = log;
        this.horizons = horizons;
        this.questions = questions;
        this.model = model;
    }

    /**
     * What is due on a day.
     *
     * @param questions how many are still to be reviewed that day, within the learner's daily limit
     * @param minutes how long saying their answers takes
     * @param done how many have been reviewed that day
     * @param later how many are due as well and move on to the days after
     */
    public record Due(int questions, int minutes, int done, int later) {}

    public Due due(UUID learner, LocalDate day) {
        Queue.Share share = queue.share(learner, day);
        List<UUID> ids = share.waiting().stream().map(Waiting::question).toList();
        int minutes = questions.find(ids).values().stream()
                .mapToInt(Question::minutes)
                .sum();
        return new Due(ids.size(), minutes, share.done(), share.later());
    }

    /** How many reviews each of the days brings within the daily limit, the given day first. */
    public List<Integer> workload(UUID learner, LocalDate day, int days) {
        CatchUp catchUp = queue.catchUp(learner, day, queue.share(learner, day));
        return IntStream.range(0, days).map(catchUp::reviews).boxed().toList();
    }

    /** The first day after that one on which something is due; empty if nothing was ever rated. */
    public Optional<LocalDate> nextDue(UUID learner, LocalDate day) {
        return queue.next(learner, day);
    }

    /** What the learner has left on a day of each question of a guide, if none is reviewed until then. */
    public Map<UUID, Remembered> remembered(UUID learner, String guide, LocalDate day) {
        return cards.findLast(learner, guide).stream()
                .map(last -> last.on(day, model))
                .collect(toMap(Remembered::question, Function.identity()));
    }

    /** How many answers and reviews were graded on each day; days without any are left out. */
    public Map<LocalDate, Integer> practice(UUID learner, LocalDate from, LocalDate to) {
        return log.countByDay(learner, from, to).stream()
                .collect(toMap(LogRepository.DayCount::day, count -> (int) count.count()));
    }

    /** Lets no question of a guide wait beyond that day, the learner's nearest interview; none takes the horizon away. */
    @Transactional
    public void horizon(UUID learner, String guide, @Nullable LocalDate day) {
        Optional<Horizon> known = horizons.findByLearnerIdAndGuide(learner, guide);
        if (day == null) {
            known.ifPresent(horizons::delete);
        } else {
            known.ifPresentOrElse(horizon -> horizon.move(day), () -> horizons.save(new Horizon(learner, guide, day)));
        }
    }
}

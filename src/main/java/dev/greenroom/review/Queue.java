package dev.greenroom.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import dev.greenroom.bank.Questions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a learner has to review on a day. Only as much is read as the day takes. */
@Service
@Transactional(readOnly = true)
class Queue {

    /** How far ahead it is worth counting what becomes due. */
    private static final int DAYS_AHEAD = 60;

    private final CardRepository cards;
    private final LogRepository log;
    private final HorizonRepository horizons;
    private final DailyLimitRepository limits;
    private final Questions questions;

    Queue(
            CardRepository cards,
            LogRepository log,
            HorizonRepository horizons,
            DailyLimitRepository limits,
            Questions questions) {
        this.cards = cards;
        this.log = log;
        this.horizons = horizons;
        this.limits = limits;
        this.questions = questions;
    }

    /**
     * One day's share of what is due.
     *
     * @param waiting what is still to be reviewed that day, weakest first
     * @param done what was due and has been reviewed that day
     * @param later what is due as well, but more than the day's limit
     */
    record Share(List<Waiting> waiting, int done, int later, int limit) {

        int due() {
            return waiting.size() + later;
        }

        int room() {
            return Math.max(0, limit - done);
        }
    }

    Share share(UUID learner, LocalDate day) {
        int limit = limits.findById(learner).map(DailyLimit::reviews).orElse(DailyLimit.DEFAULT);
        int done = log.countByLearnerIdAndDayAndWasDueTrue(learner, day);
        Set<UUID> retired = questions.retired();
        List<String> ending = horizons(learner).on(day);
        int due = cards.countDue(learner, retired, day)
                + (ending.isEmpty() ? 0 : cards.countOnHorizon(learner, retired, day, ending));
        int room = Math.min(due, Math.max(0, limit - done));
        List<Waiting> waiting = room == 0 ? List.of() : weakest(learner, retired, day, ending, room);
        return new Share(waiting, done, due - waiting.size(), limit);
    }

    private List<Waiting> weakest(UUID learner, Set<UUID> retired, LocalDate day, List<String> ending, int room) {
        List<Waiting> due = cards.findDue(learner, retired, day, Limit.of(room));
        if (ending.isEmpty()) {
            return due;
        }
        return Stream.concat(due.stream(), cards.findOnHorizon(learner, retired, day, ending, Limit.of(room)).stream())
                .sorted(Comparator.comparingDouble((Waiting one) -> -one.weakness(day)))
                .limit(room)
                .toList();
    }

    /** How the days from that one on share what is due. */
    CatchUp catchUp(UUID learner, LocalDate day, Share share) {
        Horizons ahead = horizons(learner);
        Map<LocalDate, Integer> coming = cards.countAfter(learner, questions.retired(), day).stream()
                .collect(groupingBy(count -> ahead.due(count.guide(), day, count.day(), day), summingInt(count ->
                        (int) count.count())));
        List<Integer> days = day.plusDays(1)
                .datesUntil(coming.keySet().stream()
                        .max(Comparator.naturalOrder())
                        .orElse(day)
                        .plusDays(1))
                .limit(DAYS_AHEAD)
                .map(date -> coming.getOrDefault(date, 0))
                .toList();
        return CatchUp.of(share.due(), share.room(), share.limit(), days);
    }

    /** The first day after that one which brings something. */
    Optional<LocalDate> next(UUID learner, LocalDate day) {
        Horizons ahead = horizons(learner);
        return cards.firstAfter(learner, questions.retired(), day).stream()
                .map(first -> ahead.due(first.guide(), day, first.day(), day))
                .min(Comparator.naturalOrder());
    }

    boolean isDue(Card card, LocalDate day) {
        return card.isDue(horizons(card.learnerId()), day);
    }

    Horizons horizons(UUID learner) {
        return Horizons.of(horizons.findByLearnerId(learner));
    }
}

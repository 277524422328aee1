package dev.greenroom.review;

import dev.greenroom.bank.Questions;
import dev.greenroom.learner.LearnerRevision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    private final LearnerRevision revision;
    private final Questions questions;

    Queue(
            CardRepository cards,
            LogRepository log,
            HorizonRepository horizons,
            DailyLimitRepository limits,
            LearnerRevision revision,
            Questions questions) {
        this.cards = cards;
        this.log = log;
        this.horizons = horizons;
        this.limits = limits;
        this.revision = revision;
        this.questions = questions;
    }

    /**
     * One day's share of what is due.
     *
     * @param waiting what is still to be reviewed that day: first what a near interview asks, and of that the weakest
     * @param done what was due and has been reviewed that day
     * @param later what is due as well, but more than the day's limit
     * @param closing whether it is one of the last days before an interview, after which what came back for it and did not
     *     fit is not due any more
     */
    record Share(List<Waiting> waiting, int done, int later, boolean closing, int limit) {

        int due() {
            return waiting.size() + later;
        }

        int room() {
            return Math.max(0, limit - done);
        }
    }

    Share share(UUID learner, LocalDate day) {
        int limit = limit(learner);
        int done = log.countByLearnerIdAndDayAndWasDueTrue(learner, day);
        Set<UUID> retired = questions.retired();
        Horizons ahead = horizons(learner, day);
        List<Round> rounds = rounds(learner, retired, ahead);
        int due = cards.countDue(learner, retired, day)
                + rounds.stream().mapToInt(round -> round.extra(day)).sum();
        int room = Math.min(due, Math.max(0, limit - done));
        List<Waiting> waiting = room == 0 ? List.of() : first(learner, retired, ahead, rounds, room);
        return new Share(waiting, done, due - waiting.size(), !rounds.isEmpty(), limit);
    }

    int limit(UUID learner) {
        return limits.findById(learner).map(DailyLimit::reviews).orElse(DailyLimit.DEFAULT);
    }

    @Transactional
    void limit(UUID learner, int reviews) {
        revision.raise(learner);
        limits.save(new DailyLimit(learner, reviews));
    }

    /** What comes back on that day because of an interview. */
    private List<Round> rounds(UUID learner, Set<UUID> retired, Horizons ahead) {
        return ahead.closing().isEmpty() ? List.of() : cards.findRounds(learner, retired, ahead.today());
    }

    private List<Waiting> first(UUID learner, Set<UUID> retired, Horizons ahead, List<Round> rounds, int room) {
        LocalDate day = ahead.today();
        Set<String> closing = ahead.closing();
        Stream<Waiting> due = cards.findDue(learner, retired, day, closing, Limit.of(room)).stream();
        Stream<Waiting> left = rounds.stream()
                .filter(round -> round.extra(day) > 0)
                .flatMap(round ->
                        cards.findLeft(learner, retired, day, round.guide(), Limit.of(round.extra(day))).stream());
        return Stream.concat(due, left)
                .sorted(Comparator.comparing((Waiting one) -> !closing.contains(one.guide()))
                        .thenComparingDouble(one -> -one.weakness(day)))
                .limit(room)
                .toList();
    }

    /** How the days from that one on share what is due. */
    CatchUp catchUp(UUID learner, LocalDate day, Share share) {
        Set<UUID> retired = questions.retired();
        Horizons ahead = horizons(learner, day);
        TreeMap<LocalDate, Integer> coming = ahead.coming(cards.countAfter(learner, retired, day));
        rounds(learner, retired, ahead).forEach(round -> round.spread(day, coming));
        LocalDate last = coming.isEmpty() ? day : coming.lastKey();
        List<Integer> days = day.plusDays(1)
                .datesUntil(last.plusDays(1))
                .limit(DAYS_AHEAD)
                .map(date -> coming.getOrDefault(date, 0))
                .toList();
        return CatchUp.of(share.due(), share.room(), share.limit(), days);
    }

    /** The first day after that one which brings something. */
    Optional<LocalDate> next(UUID learner, LocalDate day) {
        Set<UUID> retired = questions.retired();
        Horizons ahead = horizons(learner, day);
        Stream<LocalDate> due =
                cards.firstAfter(learner, retired, day).stream().map(first -> ahead.first(first.guide(), first.day()));
        Stream<LocalDate> back = rounds(learner, retired, ahead).stream()
                .filter(round -> round.rest(day) > 0)
                .map(round -> day.plusDays(1));
        return Stream.concat(due, back).min(Comparator.naturalOrder());
    }

    boolean isDue(Card card, LocalDate day) {
        return card.isDue(horizons(card.learnerId(), day));
    }

    Horizons horizons(UUID learner, LocalDate day) {
        return Horizons.of(horizons.findByLearnerId(learner), day);
    }
}

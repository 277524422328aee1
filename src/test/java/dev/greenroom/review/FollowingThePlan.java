package dev.greenroom.review;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import dev.greenroom.bank.Question;
import dev.greenroom.plan.Effort;
import dev.greenroom.plan.PlannedDay;
import dev.greenroom.plan.Planning;
import dev.greenroom.review.CardRepository.Ahead;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does each day what the app plans, as the app plans it: from the cards as they are on that morning. */
final class FollowingThePlan implements Strategy {

    private final Planning planning;
    private final LocalDate interview;
    private final Outlook outlook = new Outlook(new MemoryModel(Weights.FSRS_6));
    private @Nullable LocalDate lastMock;

    FollowingThePlan(Task task) {
        this.planning = task.planning();
        this.interview = task.interview();
    }

    @Override
    public void practise(Practice practice) {
        PlannedDay day = planned(practice);
        Stream.concat(day.reviews().stream(), day.learnt().stream())
                .map(planning::question)
                .forEach(practice::practise);
        if (day.interview() > 0) {
            lastMock = practice.today();
            sit(day.interview(), practice);
        }
    }

    private PlannedDay planned(Practice practice) {
        LocalDate today = practice.today();
        List<Expected> known = practice.seen().values().stream()
                .map(Practice.Seen::card)
                .sorted(comparing(Ahead::due).thenComparing(Ahead::question))
                .map(card -> outlook.of(card, today, interview))
                .toList();
        return planning.today(today, known, outlook.gaps(today, interview), lastMock);
    }

    /** An interview asks what has not been practised that day, the most urgent first, and then what is new. */
    private void sit(int minutes, Practice practice) {
        int end = practice.left() - minutes;
        List<Question> asked = Stream.concat(
                        urgent(practice), planning.order(practice.seen().keySet()))
                .toList();
        for (Question question : asked) {
            if (practice.left() - end >= Effort.answer(question.minutes())) {
                practice.answer(question);
            }
        }
    }

    private Stream<Question> urgent(Practice practice) {
        LocalDate today = practice.today();
        return practice.seen().values().stream()
                .map(Practice.Seen::card)
                .filter(card -> card.reviewed().isBefore(today))
                .sorted(comparingDouble((Ahead card) -> -weakness(card, today)).thenComparing(Ahead::question))
                .map(card -> planning.question(card.question()));
    }

    private static double weakness(Ahead card, LocalDate today) {
        return ChronoUnit.DAYS.between(card.reviewed(), today) / card.memory().stability();
    }
}

package dev.greenroom.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.greenroom.bank.Questions;
import dev.greenroom.review.Expected;
import dev.greenroom.review.LastDays;
import dev.greenroom.review.Reviews;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out from when on everything comes back before each interview, and has the reviews keep to it. */
@Component
class ClosingDays {

    private final Questions questions;
    private final Reviews reviews;

    ClosingDays(Questions questions, Reviews reviews) {
        this.questions = questions;
        this.reviews = reviews;
    }

    /** How long reviewing takes. */
    private record Load(int known, int unanswered) {}

    /** @param dates all of them, the earliest first */
    void settle(UUID learner, List<InterviewDate> dates, int minutes, LocalDate today) {
        Map<String, List<LastDays>> horizons = new HashMap<>();
        Map<String, List<InterviewDate>> ahead =
                dates.stream().filter(date -> !date.goal().isOver(today)).collect(groupingBy(InterviewDate::guide));
        ahead.forEach((guide, about) -> {
            List<Goal> goals = dates.stream()
                    .map(InterviewDate::goal)
                    .filter(goal -> goal.guide().equals(guide))
                    .toList();
            horizons.put(guide, close(about, goals, load(learner, guide, today), minutes));
        });
        reviews.horizons(learner, horizons);
    }

    /** @param goals the same with those that are over, after which the time for them begins */
    private static List<LastDays> close(List<InterviewDate> ahead, List<Goal> goals, Load load, int minutes) {
        SortedMap<LocalDate, LastDays> closed = Closing.all(goals, load.known(), load.unanswered(), minutes);
        ahead.forEach(date -> date.close(requireNonNull(closed.get(date.day())).closing()));
        return List.copyOf(closed.tailMap(ahead.get(0).day()).values());
    }

    private Load load(UUID learner, String guide, LocalDate today) {
        Set<UUID> known = reviews.expected(learner, guide, today, today).stream()
                .map(Expected::question)
                .collect(toSet());
        Map<Boolean, Integer> minutes = questions.listed(guide).stream()
                .collect(Collectors.partitioningBy(
                        question -> known.contains(question.id()),
                        Collectors.summingInt(question -> Effort.review(question.minutes()))));
        return new Load(minutes.getOrDefault(true, 0), minutes.getOrDefault(false, 0));
    }
}

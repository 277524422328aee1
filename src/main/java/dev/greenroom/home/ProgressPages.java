package dev.greenroom.home;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.OwnGuides;
import dev.greenroom.answer.PastAnswer;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.interview.Interviews;
import dev.greenroom.plan.Plans;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.review.Reviews;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the progress page shows, in a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class ProgressPages {

    private static final int MISSED_POINTS = 8;

    private final OwnGuides guides;
    private final Questions questions;
    private final Answers answers;
    private final Interviews interviews;
    private final Reviews reviews;
    private final Readinesses readinesses;
    private final Plans plans;
    private final LocalCalendar calendar;

    ProgressPages(
            OwnGuides guides,
            Questions questions,
            Answers answers,
            Interviews interviews,
            Reviews reviews,
            Readinesses readinesses,
            Plans plans,
            LocalCalendar calendar) {
        this.guides = guides;
        this.questions = questions;
        this.answers = answers;
        this.interviews = interviews;
        this.reviews = reviews;
        this.readinesses = readinesses;
        this.plans = plans;
        this.calendar = calendar;
    }

    /** @param wanted the slug of a guide; without one it is the learner's own */
    Progress page(Optional<UUID> learner, @Nullable String wanted) {
        List<Guide> all = guides.of(learner);
        Guide guide = Guides.named(wanted, all);
        return learner.map(one -> page(one, guide, all)).orElseGet(() -> Progress.none(guide, all, calendar.today()));
    }

    private Progress page(UUID learner, Guide guide, List<Guide> all) {
        LocalDate today = calendar.today();
        Map<UUID, Question> asked =
                questions.listed(guide.slug()).stream().collect(toMap(Question::id, Function.identity()));
        List<PastAnswer> past = answers.past(learner).stream()
                .filter(answer -> answer.answered() && asked.containsKey(answer.question()))
                .toList();
        Set<UUID> answered = past.stream().map(PastAnswer::question).collect(toSet());
        Optional<LocalDate> date = plans.next(learner, guide.slug(), today);
        Set<LocalDate> days = Stream.concat(Stream.of(today), date.stream()).collect(toSet());
        Map<LocalDate, Readiness> readiness = readinesses.of(learner, guide, asked.values(), answered, days);
        return new Progress(
                guide,
                all,
                requireNonNull(readiness.get(today)),
                date.map(day -> forecast(day, requireNonNull(readiness.get(day))))
                        .orElse(null),
                InterviewLine.of(interviews.past(learner), guide.slug(), calendar::day),
                Missed.of(answers.missed(learner, asked.keySet(), MISSED_POINTS), asked),
                Calibration.of(past),
                Year.of(today, reviews.practice(learner, Year.start(today), today)),
                Pace.of(past, asked));
    }

    private static @Nullable Forecast forecast(LocalDate day, Readiness readiness) {
        return readiness.isBegun() ? new Forecast(day, readiness) : null;
    }
}

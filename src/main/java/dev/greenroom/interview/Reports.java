package dev.greenroom.interview;

import static java.util.Objects.requireNonNull;

import dev.greenroom.answer.AnswerView;
import dev.greenroom.answer.Answers;
import dev.greenroom.answer.Feedback;
import dev.greenroom.answer.Feedbacks;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.LocalCalendar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what an interview showed, in a fixed number of statements. */
@Component
class Reports {

    /** So many topics to practise next. */
    private static final int MOST = 3;

    private final LockedInterviews locked;
    private final Interviews interviews;
    private final Answers answers;
    private final Feedbacks feedbacks;
    private final Guides guides;
    private final Questions questions;
    private final TopicResults topics;
    private final LocalCalendar calendar;

    Reports(
            LockedInterviews locked,
            Interviews interviews,
            Answers answers,
            Feedbacks feedbacks,
            Guides guides,
            Questions questions,
            TopicResults topics,
            LocalCalendar calendar) {
        this.locked = locked;
        this.interviews = interviews;
        this.answers = answers;
        this.feedbacks = feedbacks;
        this.guides = guides;
        this.questions = questions;
        this.topics = topics;
        this.calendar = calendar;
    }

    /** The report of an interview, or empty while it runs. */
    Optional<Report> find(UUID learner, UUID id) {
        return locked.look(
                learner, id, (interview, now) -> interview.isRunning() ? Optional.empty() : Optional.of(of(interview)));
    }

    private Report of(Interview interview) {
        Schedule schedule = interview.schedule();
        Settings settings = interview.plan().settings();
        List<PastInterview> upToThis = upToThis(interview);
        List<ReportTurn> turns = turns(interview);
        List<TopicResult> results = topics.of(upToThis);
        List<Question> active = questions.listed(settings.guide());
        return new Report(
                interview.id(),
                guides.find(settings.guide()).map(Guide::role).orElse(settings.guide()),
                calendar.day(schedule.startedAt()),
                settings,
                schedule.used(),
                schedule,
                upToThis,
                results,
                turns,
                interview.turns().size() - turns.size(),
                practice(active, settings, results),
                SharedQuestions.address(interview, active));
    }

    /** Only with interviews about the same guide is there anything to compare. */
    private List<PastInterview> upToThis(Interview interview) {
        String guide = interview.plan().settings().guide();
        return interviews.past(interview.learnerId()).stream()
                .filter(past -> past.guide().equals(guide))
                .dropWhile(past -> !past.id().equals(interview.id()))
                .toList();
    }

    private List<ReportTurn> turns(Interview interview) {
        List<Turn> asked = interview.turns().asked();
        Map<UUID, AnswerView> views = answers.views(
                asked.stream().map(turn -> turn.answerId().orElseThrow()).toList());
        Map<UUID, Feedback> feedback = feedbacks.of(views.values());
        return asked.stream()
                .map(turn -> {
                    UUID answer = turn.answerId().orElseThrow();
                    return ReportTurn.of(
                            interview, turn, requireNonNull(views.get(answer)), requireNonNull(feedback.get(answer)));
                })
                .toList();
    }

    /** A quarter of an hour on each of the weakest topics, or as much as there is. */
    private static List<Suggestion> practice(List<Question> active, Settings settings, List<TopicResult> topics) {
        List<TopicResult> weakestFirst = new ArrayList<>(topics);
        Collections.reverse(weakestFirst);
        return weakestFirst.stream()
                .filter(topic -> !topic.isWhole())
                .map(topic ->
                        new Suggestion(topic.slug(), topic.title(), minutes(active, settings.about(topic.slug()))))
                .filter(practice -> practice.minutes() > 0)
                .limit(MOST)
                .toList();
    }

    private static int minutes(List<Question> active, Settings settings) {
        return Math.min(settings.minutes(), Planner.heldMinutes(active, settings));
    }
}

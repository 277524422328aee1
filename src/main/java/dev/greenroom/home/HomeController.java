package dev.greenroom.home;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.OwnGuides;
import dev.greenroom.answer.Standing;
import dev.greenroom.answer.Status;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.interview.Interviews;
import dev.greenroom.interview.Resume;
import dev.greenroom.plan.Plans;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.RenderedOnce;
import dev.greenroom.platform.Revalidated;
import dev.greenroom.review.Reviews;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Revalidated
@RenderedOnce
class HomeController {

    private final OwnGuides guides;
    private final Questions questions;
    private final Answers answers;
    private final Interviews interviews;
    private final Reviews reviews;
    private final Readinesses readinesses;
    private final Plans plans;
    private final LocalCalendar calendar;
    private final CurrentLearner current;

    HomeController(
            OwnGuides guides,
            Questions questions,
            Answers answers,
            Interviews interviews,
            Reviews reviews,
            Readinesses readinesses,
            Plans plans,
            LocalCalendar calendar,
            CurrentLearner current) {
        this.guides = guides;
        this.questions = questions;
        this.answers = answers;
        this.interviews = interviews;
        this.reviews = reviews;
        this.readinesses = readinesses;
        this.plans = plans;
        this.calendar = calendar;
        this.current = current;
    }

    /** @param wanted the slug of a guide; without one it is the learner's own */
    @GetMapping("/")
    String show(@RequestParam(name = "guide", required = false) @Nullable String wanted, Model model) {
        List<Guide> all = guides.of(current.id());
        Guide guide = Guides.named(wanted, all);
        model.addAttribute("guides", all);
        model.addAttribute("start", start(guide, current.id()));
        model.addAttribute("description", guide.summary());
        return "home/home";
    }

    /** An interview whose time is up ends by being asked for, and only then counts for all the rest. */
    private Start start(Guide guide, Optional<UUID> learner) {
        Optional<Resume> running = learner.flatMap(interviews::running);
        Map<UUID, Standing> standings = learner.map(answers::standings).orElse(Map.of());
        List<Question> active = standings.isEmpty() ? List.of() : questions.listed(guide.slug());
        return new Start(
                guide,
                topics(guide, active, standings),
                learner.flatMap(one -> weakest(one, guide, active, standings)),
                learner.map(one -> reviews.due(one, calendar.today())),
                learner.flatMap(one -> plans.today(one, calendar.today())),
                running,
                learner.flatMap(interviews::last));
    }

    private static List<TopicProgress> topics(Guide guide, List<Question> active, Map<UUID, Standing> standings) {
        return guide.topics().stream()
                .map(topic -> TopicProgress.of(topic, active, standings))
                .toList();
    }

    /** Where the next half hour pays off most, once there is something to tell by. */
    private Optional<Readiness.OfTopic> weakest(
            UUID learner, Guide guide, List<Question> active, Map<UUID, Standing> standings) {
        if (standings.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = calendar.today();
        Set<UUID> answered = standings.values().stream()
                .filter(standing -> standing.status() != Status.NOT_ANSWERED)
                .map(Standing::question)
                .collect(toSet());
        Readiness readiness = requireNonNull(
                readinesses.of(learner, guide, active, answered, Set.of(today)).get(today));
        return readiness.isBegun() ? readiness.weakest() : Optional.empty();
    }
}

package dev.greenroom.interview;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.Standing;
import dev.greenroom.answer.Status;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.learner.LearnerRevision;
import dev.greenroom.platform.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans and starts interviews. */
@Component
@Transactional
class Starting {

    private final InterviewRepository repository;
    private final LearnerRevision revision;
    private final Interviewer interviewer;
    private final Guides guides;
    private final Questions questions;
    private final Answers answers;
    private final Clock clock;
    private final RandomGenerator seeds = RandomGenerator.of("SecureRandom");

    Starting(
            InterviewRepository repository,
            LearnerRevision revision,
            Interviewer interviewer,
            Guides guides,
            Questions questions,
            Answers answers,
            Clock clock) {
        this.repository = repository;
        this.revision = revision;
        this.interviewer = interviewer;
        this.guides = guides;
        this.questions = questions;
        this.answers = answers;
        this.clock = clock;
    }

    /** Starts an interview with these settings and asks its first question. The database lets a learner run one at a time. */
    UUID start(UUID learner, Settings settings) {
        Guide guide = guides.find(settings.guide()).orElseThrow(NotFound::new);
        long seed = seeds.nextLong();
        List<Question> planned = Planner.plan(questions.active(guide.slug()), settings, seed, history(learner));
        return start(learner, new Plan(settings, guide.version(), seed), planned);
    }

    /** Starts an interview with the questions of an earlier one, in their order, retired or not. */
    UUID repeat(UUID learner, UUID id) {
        Interview earlier = repository.findById(id).orElseThrow(NotFound::new);
        List<UUID> ids = earlier.turns().all().stream().map(Turn::questionId).toList();
        Map<UUID, Question> found = questions.find(ids);
        List<Question> planned =
                ids.stream().map(found::get).filter(Objects::nonNull).toList();
        Settings settings = earlier.plan().settings();
        Guide guide = guides.find(settings.guide()).orElseThrow(NotFound::new);
        return start(learner, new Plan(settings, guide.version(), earlier.plan().seed()), planned);
    }

    /** Starts an interview with just these questions, in their order. */
    UUID start(UUID learner, SharedQuestions shared, Timing timing) {
        Plan plan = new Plan(shared.settings(timing), shared.guide().version(), seeds.nextLong());
        return start(learner, plan, shared.questions());
    }

    private UUID start(UUID learner, Plan plan, List<Question> planned) {
        revision.hold(learner);
        Instant now = clock.instant();
        Interview interview = repository.insert(new Interview(learner, plan, planned, now));
        interviewer.next(interview, now);
        return interview.id();
    }

    private History history(UUID learner) {
        Map<UUID, History.Past> past = new HashMap<>();
        answers.standings(learner)
                .forEach((question, standing) ->
                        lastAsked(standing).ifPresent(at -> past.put(question, past(standing, at))));
        return new History(past);
    }

    private static Optional<Instant> lastAsked(Standing standing) {
        return Optional.ofNullable(standing.askedAt());
    }

    private static History.Past past(Standing standing, Instant at) {
        return new History.Past(standing.status() != Status.SOLID, at);
    }
}

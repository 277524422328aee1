package dev.greenroom.answer;

import static java.util.Objects.requireNonNull;

import dev.greenroom.assessment.Assessor;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Solution;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the encoder once the app is up, in the background, so that nobody waits for it. */
@Component
class EncoderStart {

    private static final Logger LOG = LoggerFactory.getLogger(EncoderStart.class);

    private final ObjectProvider<Assessor> assessor;
    private final AnswerJudge judge;
    private final KeptVectors vectors;
    private final Guides guides;
    private final Questions questions;
    private final Judging judging;

    EncoderStart(
            ObjectProvider<Assessor> assessor,
            AnswerJudge judge,
            KeptVectors vectors,
            Guides guides,
            Questions questions,
            @Value("${greenroom.judging}") Judging judging) {
        this.assessor = assessor;
        this.judge = judge;
        this.vectors = vectors;
        this.guides = guides;
        this.questions = questions;
        this.judging = judging;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (judging == Judging.MEANING) {
            Thread loading = new Thread(this::load, "encoder");
            loading.setDaemon(true);
            loading.setPriority(Thread.MIN_PRIORITY);
            loading.start();
        }
    }

    private void load() {
        vectors.load();
        if (!assessor.getObject().loadEncoder()) {
            LOG.warn("The encoder does not run on this machine: answers are judged by their words alone.");
            return;
        }
        guides.all().forEach(guide -> prepare(questions.active(guide.slug())));
        LOG.info("Answers are judged by meaning.");
    }

    private void prepare(List<Question> active) {
        Map<UUID, Solution> solutions =
                questions.solutions(active.stream().map(Question::id).toList());
        active.forEach(question -> judge.prepare(question, requireNonNull(solutions.get(question.id()))));
    }
}

package dev.greenroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.bank.Question;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FirstMarksIT extends ReviewTest {

    @Autowired
    private Recording recording;

    @Autowired
    private LogRepository log;

    @Autowired
    private CardRepository cards;

    @Test
    void twoAnswersToOneQuestionMarkedAtTheSameMomentMakeOneCard() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Question question : questions.active(GUIDE)) {
                List<Future<?>> marked = List.of(
                        threads.submit(() -> mark(question, together)), threads.submit(() -> mark(question, together)));
                for (Future<?> one : marked) {
                    one.get(1, TimeUnit.MINUTES);
                }
            }
        } finally {
            threads.shutdownNow();
        }

        int asked = questions.active(GUIDE).size();
        assertThat(cards.findAhead(id, GUIDE)).hasSize(asked);
        assertThat(log.findPractised(id, today())).hasSize(2 * asked);
    }

    private Void mark(Question question, CyclicBarrier together) throws Exception {
        together.await(1, TimeUnit.MINUTES);
        recording.answered(id, question.id(), UUID.randomUUID(), Grade.HARD, new Occasion(today(), clock.instant()));
        return null;
    }
}

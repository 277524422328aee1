package dev.greenroom.answer;

import dev.greenroom.assessment.Assessor;
import dev.greenroom.assessment.InstantEncoder;
import dev.greenroom.assessment.PointVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers and interviews beside the rest of an app that judges nothing, with a judge that notes whether somebody who asks it
 * is in a transaction, and so holds a connection.
 */
public final class ListeningJudge implements PointVectors, AutoCloseable {

    private final AnnotationConfigApplicationContext part = new AnnotationConfigApplicationContext();
    private final List<Boolean> inTransaction = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private boolean broken;

    @EnableTransactionManagement
    static class Transactions {}

    /** Listens in this app. */
    public ListeningJudge(ApplicationContext app) {
        part.setParent(app);
        TestPropertyValues.of("greenroom.judging=MEANING").applyTo(part);
        part.registerBean("assessor", Assessor.class, () -> InstantEncoder.assessor(this));
        part.register(Transactions.class);
        part.scan("dev.greenroom.answer", "dev.greenroom.interview");
        part.refresh();
    }

    /** The only bean of that type. */
    public <T> T bean(Class<T> type) {
        return part.getBean(type);
    }

    /** For each time that it had to look something up, whether that was within a transaction; then it begins anew. */
    public List<Boolean> heardInTransaction() {
        List<Boolean> heard = List.copyOf(inTransaction);
        inTransaction.clear();
        return heard;
    }

    /** What happens while it listens for the first time. */
    public void meanwhile(Runnable once) {
        meanwhile = once;
    }

    /** Listens from now on, but fails whenever it should say something. */
    public void breaks() {
        broken = true;
    }

    @Override
    public Optional<byte[]> find(String key) {
        meanwhile.run();
        meanwhile = () -> {};
        inTransaction.add(TransactionSynchronizationManager.isSynchronizationActive());
        if (broken) {
            throw new IllegalStateException("the judge is broken");
        }
        return Optional.empty();
    }

    @Override
    public void keep(String key, byte[] vectors) {}

    @Override
    public void close() {
        part.close();
    }
}

package dev.greenroom;

import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that Hibernate sends, to show that a page needs the same number whatever the number of rows. */
public final class Statements implements StatementInspector {

    private static final AtomicInteger SENT = new AtomicInteger();

    /** How many statements were sent, by all requests together, while the work ran. */
    public static int during(Runnable work) {
        int before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    @Override
    public String inspect(String sql) {
        SENT.incrementAndGet();
        return sql;
    }
}

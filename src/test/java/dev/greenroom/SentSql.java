package dev.greenroom;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes the statements that are prepared, whoever sends them. */
class SentSql implements BeanPostProcessor {

    private final Set<String> statements = new ConcurrentSkipListSet<>();
    private final AtomicInteger all = new AtomicInteger();

    /** How many statements the work has sent. */
    int count(Runnable work) {
        int before = all.get();
        work.run();
        return all.get() - before;
    }

    /** Every different statement that the work has sent. */
    Set<String> during(Runnable work) {
        statements.clear();
        work.run();
        return new TreeSet<>(statements);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Noting(source) : bean;
    }

    private final class Noting extends DelegatingDataSource {

        Noting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Noting.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            statements.add((String) arguments[0]);
                            all.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
        }
    }
}

package dev.greenroom;

import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The app in the JVM of the tests, without anything that they add to it. */
public final class Instance implements AutoCloseable {

    /** A JVM has one logging, which Boot sets up at each start and for one start at a time. */
    private static final ReentrantLock LOGGING = new ReentrantLock();

    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it on that database, with settings as on a command line, and returns once it answers. */
    public static Instance start(String databaseUrl, String... settings) {
        SpringApplication application = new SpringApplication(GreenroomApplication.class);
        application.addInitializers(new WithoutTests(), context -> LOGGING.unlock());
        Stream<String> given = Stream.of(
                "--server.port=0",
                "--spring.datasource.url=" + databaseUrl,
                "--spring.datasource.username=" + TestDatabase.user());
        LOGGING.lock();
        try {
            return new Instance(
                    application.run(Stream.concat(given, Stream.of(settings)).toArray(String[]::new)));
        } finally {
            if (LOGGING.isHeldByCurrentThread()) {
                LOGGING.unlock();
            }
        }
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Its only bean of that type. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}

package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Many sign in or up in the same moment. */
class HashingTests {

    private static final int AT_A_TIME = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int SENT = 3 * AT_A_TIME;

    private final Lasting argon2 = new Lasting();
    private final PasswordEncoder encoder = SignInConfiguration.hashing(argon2);

    @Test
    void fewPasswordsAreHashedAtATimeAndAllInTheEnd() throws InterruptedException {
        List<Thread> people = IntStream.range(0, SENT)
                .mapToObj(at -> at % 2 == 0 ? person(this::signUp) : person(this::signIn))
                .toList();
        people.forEach(Thread::start);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> people.stream().allMatch(one -> one.getState() == Thread.State.WAITING));

        assertThat(argon2.begun).hasValue(AT_A_TIME);

        argon2.ends.release(SENT);
        for (Thread one : people) {
            one.join();
        }
        assertThat(argon2.begun).hasValue(SENT);
    }

    private static Thread person(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private void signUp() {
        encoder.encode("seven small green frogs");
    }

    private void signIn() {
        encoder.matches("seven small green frogs", "{argon2@SpringSecurity_v5_8}known");
    }

    /** Takes as long as the test wants it to. */
    private static final class Lasting extends Argon2PasswordEncoder {

        private final AtomicInteger begun = new AtomicInteger();
        private final Semaphore ends = new Semaphore(0);

        Lasting() {
            super(16, 32, 1, 64, 1);
        }

        @Override
        protected String encodeNonNullPassword(String password) {
            last();
            return "hash";
        }

        @Override
        protected boolean matchesNonNull(String password, String hash) {
            last();
            return true;
        }

        private void last() {
            begun.incrementAndGet();
            ends.acquireUninterruptibly();
        }
    }
}

package dev.greenroom.history;

import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import dev.greenroom.history.Findings.Sort;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** A browser in front of several instances: it asks any of them, and asks again until it is answered. */
final class Client {

    private static final Set<Integer> ANSWERED = Set.of(200, 303, 409);
    private static final int DATABASE_AWAY = 503;
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofMillis(200);

    private final List<Visitor> browsers;
    private final Tally tally;
    private final Findings findings;
    private final Random random;

    private Client(List<Visitor> browsers, Tally tally, Findings findings, long seed) {
        this.browsers = browsers;
        this.tally = tally;
        this.findings = findings;
        this.random = new Random(seed);
    }

    /** One with the cookies of that browser, at each of the addresses. */
    static Client of(Visitor browser, List<String> addresses, Tally tally, Findings findings, long seed) {
        List<Visitor> browsers = addresses.stream()
                .map(address -> {
                    Visitor visitor = browser.at(address);
                    // From now on it has a token for what it sends.
                    visitor.post("/theme", Map.of("theme", "dark"));
                    return visitor;
                })
                .toList();
        return new Client(browsers, tally, findings, seed);
    }

    Answer ask(Function<Visitor, Answer> request) {
        return ask(request, random.nextInt(browsers.size()));
    }

    /** Asks two instances at once, as a double click behind a proxy does. */
    Answer askTwice(Function<Visitor, Answer> request) {
        int first = random.nextInt(browsers.size());
        CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> ask(request, first + 1), Threads.ANY);
        Answer answer = ask(request, first);
        other.join();
        return answer;
    }

    private Answer ask(Function<Visitor, Answer> request, int first) {
        tally.operations.increment();
        for (int instance = first; ; instance++) {
            try {
                Answer answer = request.apply(browsers.get(instance % browsers.size()));
                if (answer.status() != DATABASE_AWAY) {
                    return expected(answer);
                }
            } catch (UncheckedIOException gone) {
                // Nobody knows whether it got there.
            }
            tally.unknown.increment();
            pause(BEFORE_ASKING_AGAIN);
        }
    }

    private Answer expected(Answer answer) {
        if (ANSWERED.contains(answer.status())) {
            tally.acknowledged.increment();
            return answer;
        }
        String what = "answered with " + answer.status() + " " + answer.page().title();
        findings.add(Sort.UNEXPECTED, what);
        throw new IllegalStateException(what);
    }

    static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}

package dev.greenroom.history;

import dev.greenroom.crash.Cluster;
import dev.greenroom.history.Findings.Sort;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Has many learners type and submit at two instances on one PostgreSQL while all of them are killed and started again,
 * and then looks whether everything that was acknowledged is there, once, and in order. The argument is how often each
 * instance is killed.
 */
public final class HistoryCheck {

    private static final int LEARNERS = 16;
    private static final int ROUNDS = 3;
    private static final int EXAMPLES = 20;
    private static final int SECONDS_TO_FINISH = 60;

    private final Tally tally = new Tally();
    private final Findings findings = new Findings();
    private final StepHistories histories = new StepHistories();
    private final AtomicBoolean over = new AtomicBoolean();

    private HistoryCheck() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        // Nobody waits for the threads of browsers.
        System.exit(new HistoryCheck().run(rounds) ? 0 : 1);
    }

    /** Whether everything was kept. */
    private boolean run(int rounds) throws Exception {
        try (Cluster cluster = Cluster.start(2, Cluster.QUICK_TO_START, Map.of())) {
            Faults faults = new Faults(cluster, System.nanoTime());
            List<Learner> learners = learners(cluster);
            long start = System.nanoTime();
            CompletableFuture<?> all = CompletableFuture.allOf(learners.stream()
                    .map(learner -> CompletableFuture.runAsync(learner, Threads.ANY))
                    .toArray(CompletableFuture[]::new));
            faults.run(rounds);
            over.set(true);
            waitFor(all);
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            check(cluster, learners);
            report(faults, seconds);
        }
        return findings.isEmpty();
    }

    private List<Learner> learners(Cluster cluster) {
        return IntStream.range(0, LEARNERS)
                .mapToObj(number -> new Learner(number, cluster.addresses(), histories, tally, findings, over))
                .toList();
    }

    private void waitFor(CompletableFuture<?> all) throws Exception {
        try {
            all.get(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            findings.add(Sort.UNEXPECTED, "somebody waits for an answer still");
        }
    }

    private void check(Cluster cluster, List<Learner> learners) throws IOException {
        new Aftermath(cluster.jdbc(), histories, findings).check(LEARNERS);
        learners.stream()
                .filter(learner -> !learner.seesTheSameEverywhere())
                .forEach(learner -> findings.add(Sort.LOST, "two instances say different things of one learner"));
        cluster.log().stream()
                .filter(line -> line.contains("Servlet.service()"))
                .forEach(line -> findings.add(Sort.UNEXPECTED, line));
    }

    private void report(Faults faults, long seconds) {
        System.out.printf(
                "%d learners, %d steps in %d seconds: %d operations, %d acknowledged, %d requests without an answer; %s%n",
                LEARNERS,
                histories.all().size(),
                seconds,
                tally.operations.sum(),
                tally.acknowledged.sum(),
                tally.unknown.sum(),
                faults);
        System.out.println(findings.counts());
        findings.examples(EXAMPLES).forEach(System.out::println);
    }
}

package dev.greenroom.benchmark;

import dev.greenroom.Visitor;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Candidates who save by the clock, whether or not the server keeps up: a save takes from when it was due until its
 * answer is there.
 */
final class SaveLoad {

    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final Duration RAMP_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final int SENDERS = 64;
    private static final int USHERS = 8;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final int port;
    private final int size;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong errors = new AtomicLong();
    private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    private List<Writer> writers = List.of();

    SaveLoad(int port, int size) {
        this.port = port;
        this.size = size;
    }

    /** Everybody starts an interview of an hour. */
    void seat(String address) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(USHERS);
        writers = IntStream.range(0, size).mapToObj(one -> new Writer(port)).toList();
        writers.forEach(writer -> threads.execute(() -> writer.sit(new Visitor(address))));
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.HOURS);
    }

    String run() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
        long start = System.nanoTime();
        for (int sender = 0; sender < SENDERS; sender++) {
            threads.execute(() -> send(start));
        }
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.HOURS);
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return "%d candidates, %d saves in %d seconds, p50 %.1f ms, p99 %.1f ms, slowest %.1f ms, %d errors"
                .formatted(
                        size,
                        sorted.length,
                        MEASURED.toSeconds(),
                        millis(sorted, 50),
                        millis(sorted, 99),
                        millis(sorted, 100),
                        errors.get());
    }

    /** Takes one save after another and waits until it is due. They are due evenly, one candidate after the other. */
    private void send(long start) {
        long end = RAMP_UP.plus(MEASURED).toNanos();
        while (true) {
            long number = next.getAndIncrement();
            long due = number * PERIOD.toNanos() / size;
            if (due >= end) {
                return;
            }
            for (long left = start + due - System.nanoTime(); left > 0; left = start + due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            boolean saved = writers.get((int) (number % size)).save(number / size);
            if (due >= RAMP_UP.toNanos()) {
                times.add(System.nanoTime() - start - due);
                errors.addAndGet(saved ? 0 : 1);
            }
        }
    }

    private static double millis(long[] sorted, int percent) {
        return sorted[(sorted.length - 1) * percent / 100] / NANOS_A_MILLISECOND;
    }

    /** One candidate on a connection of their own. */
    private static final class Writer {

        private static final String SENTENCE = "I would first ask which invariants must hold at every moment. ";
        private static final int SENTENCES_BEFORE = 8;

        private final Wire wire;
        private Request request = text -> new byte[0];

        /** The bytes that save a text; the browser that was there for the first pages is not kept. */
        private interface Request {
            byte[] of(String json);
        }

        Writer(int port) {
            this.wire = new Wire(port);
        }

        void sit(Visitor visitor) {
            String interview =
                    visitor.post("/interviews", Map.of("minutes", "60")).location();
            String answer =
                    visitor.page(interview).expectFirst("[data-draft]").attr("data-draft") + "/draft?step=answer";
            Map<String, String> credentials = visitor.credentials();
            request = json -> Ask.request("PUT", answer, credentials, "", json);
        }

        /** Saves what was typed until now, a sentence more each time; whether the server has it. */
        synchronized boolean save(long time) {
            String json = "{\"text\":\"%s\",\"tab\":\"benchmark\",\"base\":0,\"counter\":%d}"
                    .formatted(SENTENCE.repeat((int) time + SENTENCES_BEFORE), time + 1);
            try {
                return wire.send(request.of(json)).status() == 200;
            } catch (IOException lost) {
                return false;
            }
        }
    }
}

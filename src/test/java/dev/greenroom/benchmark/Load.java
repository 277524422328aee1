package dev.greenroom.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Asks the same on a few connections at once, each as soon as it has its answer, for a while. */
final class Load {

    static final int CONNECTIONS = 4;
    private static final int MOST_SAMPLES = 1 << 20;
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final double NANOS_A_SECOND = 1e9;

    private final int port;
    private final int connections;

    Load(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    Load(int port) {
        this(port, CONNECTIONS);
    }

    /**
     * What it took.
     *
     * @param perSecond requests
     * @param p50 milliseconds, as the client saw it
     * @param p99 milliseconds
     * @param allocated bytes a request, by the threads of the server
     */
    record Result(double perSecond, double p50, double p99, long allocated) {}

    Result run(Ask ask, Duration time) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long allocated = allocated();
            long start = System.nanoTime();
            List<CompletableFuture<long[]>> running = IntStream.range(0, connections)
                    .mapToObj(one ->
                            CompletableFuture.supplyAsync(() -> times(ask, one, start + time.toNanos()), threads))
                    .toList();
            long[] times = running.stream()
                    .flatMapToLong(one -> LongStream.of(one.join()))
                    .sorted()
                    .toArray();
            double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
            return new Result(
                    times.length / seconds,
                    millis(times, 50),
                    millis(times, 99),
                    (allocated() - allocated) / times.length);
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] times(Ask ask, int connection, long end) {
        long[] times = new long[MOST_SAMPLES];
        int number = 0;
        try (Wire wire = new Wire(port)) {
            for (long now = System.nanoTime(); now < end && number < MOST_SAMPLES; now = System.nanoTime()) {
                int status = wire.send(ask.request(connection, number)).status();
                if (status != 200) {
                    throw new IllegalStateException("answered " + status);
                }
                times[number++] = System.nanoTime() - now;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(times, number);
    }

    private static double millis(long[] sorted, int percent) {
        return sorted[(sorted.length - 1) * percent / 100] / NANOS_A_MILLISECOND;
    }

    /** By the threads that handle requests, since they began. */
    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("-exec-"))
                .mapToLong(thread -> threads.getThreadAllocatedBytes(thread.getThreadId()))
                .sum();
    }
}

package dev.greenroom.benchmark;

import dev.greenroom.Visitor;
import dev.greenroom.benchmark.ServerTime.Spent;
import dev.greenroom.review.HeavyLearner;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Prints what the list and search cost in guides of 60 to 100,000 questions, and home and progress for somebody with 10 to
 * 200,000 answers. Every request has an address of its own, so that none is answered by a page that was kept.
 */
public final class GrowthBenchmark {

    private static final List<Integer> SIZES = List.of(60, 1_000, 10_000, 100_000);
    private static final int PRACTISED = 60;

    /** For each of these, so many questions answered so many times. */
    private static final Map<Integer, Integer> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(5, 2);
        ANSWERS.put(50, 20);
        ANSWERS.put(1_000, 20);
        ANSWERS.put(10_000, 20);
    }

    private static final int ANSWERED_GUIDE = 10_000;
    private static final int WARMING_UP = 400;
    private static final int REQUESTS = 300;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int DAYS_AHEAD = 60;
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final double BYTES_A_KILOBYTE = 1024;
    private static final double BYTES_A_MEGABYTE = 1 << 20;
    private static final String HEAD = "%n%-22s %9s %8s %8s %8s %8s %8s %8s %10s%n";
    private static final String ROW = "%-22s %,9d %8.2f %8.2f %8.2f %8.2f %8.1f %8.0f %10d%n";

    private final BenchmarkApp app;
    private final ServerTime server;
    private final List<Long> processor = new ArrayList<>();
    private int asked;

    private GrowthBenchmark(BenchmarkApp app) {
        this.app = app;
        this.server = app.context().getBean(ServerTime.class);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (BenchmarkApp app = BenchmarkApp.start(ServerTime.class)) {
            new GrowthBenchmark(app).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        List<String> words = LargeGuide.wordsOf(app);
        List<Reader> readers = new ArrayList<>();
        for (int size : SIZES) {
            LargeGuide guide = new LargeGuide(size, words);
            load(guide);
            readers.add(new Reader(app.visitor(), learner(guide.slug(), PRACTISED, 2), new Addresses(app, guide)));
        }
        printHead("questions");
        for (int page = 0; page < pages(readers.get(0)).size(); page++) {
            for (Reader reader : readers) {
                measure(pages(reader).get(page), reader.addresses().size());
            }
            printGrowth();
        }
        printHead("answers");
        for (Map.Entry<Integer, Integer> answers : ANSWERS.entrySet()) {
            answers(answers.getKey(), answers.getValue());
        }
    }

    /** Who reads in a guide. */
    private record Reader(Visitor visitor, Visitor learner, Addresses addresses) {}

    private record Page(String name, Visitor visitor, Supplier<String> addresses) {}

    private static List<Page> pages(Reader reader) {
        Addresses addresses = reader.addresses();
        return List.of(
                new Page("list", reader.visitor(), addresses::list),
                new Page("list, later page", reader.visitor(), addresses::laterPage),
                new Page("list, filtered", reader.visitor(), addresses::filtered),
                new Page("search, as typed", reader.visitor(), addresses::typed),
                new Page("search, three words", reader.visitor(), addresses::words),
                new Page("search, typing error", reader.visitor(), addresses::mistyped),
                new Page("question of a search", reader.visitor(), addresses::question),
                new Page("list, learner", reader.learner(), addresses::list),
                new Page("own filters, learner", reader.learner(), addresses::ownFilter));
    }

    private void load(LargeGuide guide) {
        long start = System.nanoTime();
        guide.load(app);
        long loaded = System.nanoTime();
        Visitor visitor = app.visitor();
        visitor.page("/questions?guide=" + guide.slug());
        long listed = System.nanoTime();
        visitor.page("/questions?q=latency&guide=" + guide.slug());
        System.out.printf(
                "%,d questions: loaded in %.1f s, first list after %.1f s, first search after %.1f s, %.0f MB in use%n",
                guide.size(),
                seconds(loaded - start),
                seconds(listed - loaded),
                seconds(System.nanoTime() - listed),
                megabytesInUse());
    }

    private void answers(int questions, int times) throws IOException, InterruptedException {
        Visitor learner = learner("large-" + ANSWERED_GUIDE, questions, times);
        for (String page : List.of("/", "/progress", "/questions")) {
            measure(new Page(page, learner, () -> page + "?guide=large-" + ANSWERED_GUIDE), questions * times);
        }
    }

    private Visitor learner(String guide, int questions, int times) {
        Visitor visitor = app.visitor();
        visitor.cookie("zone", "UTC");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        visitor.post(
                "/plan/dates",
                Map.of("guide", guide, "day", today.plusDays(DAYS_AHEAD).toString()));
        UUID id = app.jdbc()
                .queryForList("select id from learner order by created_at desc limit 1", UUID.class)
                .get(0);
        app.transaction()
                .executeWithoutResult(
                        status -> new HeavyLearner(app.jdbc(), id, today).answer(guide, questions, times));
        return visitor;
    }

    private static void printHead(String what) {
        System.out.printf(HEAD, "page", what, "p50 ms", "p99 ms", "cpu p50", "cpu p99", "KB", "KB alloc", "statements");
    }

    private void measure(Page page, int size) throws IOException, InterruptedException {
        try (Wire wire = new Wire(app.port())) {
            ask(wire, page, WARMING_UP);
            server.forget();
            Asked result = ask(wire, page, REQUESTS);
            List<Spent> spent = server.take(result.requests);
            int statements = app.statements(() -> page.visitor().page(unique(page)));
            System.out.printf(
                    ROW,
                    page.name(),
                    size,
                    percentile(spent, 50, Spent::nanos) / NANOS_A_MILLISECOND,
                    percentile(spent, 99, Spent::nanos) / NANOS_A_MILLISECOND,
                    percentile(spent, 50, Spent::processor) / NANOS_A_MILLISECOND,
                    percentile(spent, 99, Spent::processor) / NANOS_A_MILLISECOND,
                    result.bytes / result.requests / BYTES_A_KILOBYTE,
                    percentile(spent, 50, Spent::allocated) / BYTES_A_KILOBYTE,
                    statements);
            processor.add(percentile(spent, 50, Spent::processor));
        }
    }

    /** How much more the page took in the largest guide than in the smallest. */
    private void printGrowth() {
        System.out.printf(
                "%22s %.2f times the processor time%n",
                "", (double) processor.get(processor.size() - 1) / processor.get(processor.size() - SIZES.size()));
    }

    private record Asked(int requests, long bytes) {}

    /** So many times, unless that takes too long. */
    private Asked ask(Wire wire, Page page, int most) throws IOException {
        Map<String, String> credentials = page.visitor().credentials();
        long end = System.nanoTime() + LONGEST.toNanos();
        long bytes = 0;
        int requests = 0;
        while (requests < most && System.nanoTime() < end) {
            String address = unique(page);
            Wire.Reply reply = wire.send(Ask.request("GET", address, credentials, "", ""));
            if (reply.status() != 200) {
                throw new IllegalStateException(address + " answered " + reply.status());
            }
            bytes += reply.bytes();
            requests++;
        }
        return new Asked(requests, bytes);
    }

    private String unique(Page page) {
        return page.addresses().get() + "&n=" + asked++;
    }

    private static long percentile(List<Spent> spent, int percent, ToLongFunction<Spent> what) {
        long[] sorted = spent.stream().mapToLong(what).sorted().toArray();
        return sorted[(sorted.length - 1) * percent / 100];
    }

    private static double seconds(long nanos) {
        return nanos / NANOS_A_MILLISECOND / 1000;
    }

    private static double megabytesInUse() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / BYTES_A_MEGABYTE;
    }
}

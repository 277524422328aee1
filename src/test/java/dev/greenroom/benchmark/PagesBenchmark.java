package dev.greenroom.benchmark;

import dev.greenroom.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Prints what pages cost, and what share of the ceiling they reach: of a controller in the same process that answers
 * with the same number of bytes. The client runs in the same process too, so it takes its part of the processors from both.
 */
public final class PagesBenchmark {

    /** So long that the compiler is done: the ceiling, which all pages share, has had its time after two of them. */
    private static final Duration WARMING_UP = Duration.ofSeconds(6);

    private static final int TURNS_OF_WRITING = 8;

    private static final Duration MEASURED = Duration.ofMillis(2500);
    private static final Duration CEILING = Duration.ofMillis(1500);
    private static final double BYTES_A_KILOBYTE = 1024;
    private static final String ROW = "| %-28s | %8s | %7s | %5s | %6s | %6s | %8s | %10s | %7s | %7s | %8s | %5s |%n";

    private final BenchmarkApp app;
    private final Load load;

    private PagesBenchmark(BenchmarkApp app) {
        this.app = app;
        this.load = new Load(app.port());
    }

    public static void main(String[] arguments) throws IOException {
        try (BenchmarkApp app = BenchmarkApp.start()) {
            new PagesBenchmark(app).run();
        }
    }

    private void run() throws IOException {
        Cast cast = new Cast(app);
        Map<String, Page> pages = pages(cast);
        for (Page page : pages.values()) {
            load.run(page.ask(false), WARMING_UP);
            load.run(ceiling(page, 1, false), WARMING_UP.dividedBy(2));
        }
        System.out.printf(
                ROW,
                "page",
                "req/s",
                "ceiling",
                "ratio",
                "p50 ms",
                "p99 ms",
                "KB alloc",
                "statements",
                "KB",
                "KB gzip",
                "gzip r/s",
                "ratio");
        for (Map.Entry<String, Page> page : pages.entrySet()) {
            print(page.getKey(), page.getValue());
        }
        printDraft(cast);
    }

    /** A page, and who asks for it on each connection. */
    private record Page(List<String> paths, List<Visitor> visitors) {

        static Page of(String path, Visitor visitor) {
            return new Page(
                    Collections.nCopies(Load.CONNECTIONS, path), Collections.nCopies(Load.CONNECTIONS, visitor));
        }

        Ask ask(boolean compressed) {
            List<Ask> asks = IntStream.range(0, Load.CONNECTIONS)
                    .mapToObj(one -> Ask.page(paths.get(one), visitors.get(one), compressed))
                    .toList();
            return (connection, number) -> asks.get(connection).request(connection, number);
        }

        Visitor visitor() {
            return visitors.get(0);
        }
    }

    private static Map<String, Page> pages(Cast cast) {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("home, visitor", Page.of("/", cast.visitor));
        pages.put("home, learner", Page.of("/", cast.learner));
        pages.put("list of 60, visitor", Page.of("/questions", cast.visitor));
        pages.put("list of 60, learner", Page.of("/questions", cast.learner));
        pages.put("filtered list, visitor", Page.of("/questions?topic=consistency&level=senior", cast.visitor));
        pages.put("search, visitor", Page.of("/questions?q=consistency", cast.visitor));
        pages.put("question hidden, visitor", Page.of(Cast.QUESTION, cast.visitor));
        pages.put("question revealed, learner", Page.of(Cast.QUESTION, cast.learner));
        pages.put("interview turn, learner", new Page(cast.turns, cast.candidates));
        pages.put("report of 8 turns, learner", Page.of(cast.report, cast.learner));
        pages.put("review queue, learner", Page.of("/reviews", cast.learner));
        pages.put("progress, learner", Page.of("/progress", cast.learner));
        pages.put("whole guide, visitor", Page.of("/guides/" + Cast.GUIDE + "/reading", cast.visitor));
        return pages;
    }

    private void print(String name, Page page) throws IOException {
        int plain = bytes(page.ask(false));
        int compressed = bytes(page.ask(true));
        Load.Result result = load.run(page.ask(false), MEASURED);
        Load.Result ceiling = load.run(ceiling(page, plain, false), CEILING);
        Load.Result small = load.run(page.ask(true), CEILING);
        Load.Result smallCeiling = load.run(ceiling(page, compressed, true), CEILING);
        int statements = app.statements(() -> bytesUnchecked(page.ask(false)));
        print(
                name,
                result,
                ceiling,
                String.valueOf(statements),
                kilobytes(plain),
                kilobytes(compressed),
                "%.0f".formatted(small.perSecond()),
                "%.2f".formatted(small.perSecond() / smallCeiling.perSecond()));
    }

    private static Ask ceiling(Page page, int size, boolean compressed) {
        return Ask.page(Ceiling.BYTES + "?size=" + size, page.visitor(), compressed);
    }

    private void printDraft(Cast cast) {
        Ask drafts = cast.drafts();
        Ask updates = cast.updates();
        // In turns, so that both are as warm: what writes waits for the disk, and is compiled late.
        for (int turn = 0; turn < TURNS_OF_WRITING; turn++) {
            load.run(drafts, WARMING_UP);
            load.run(updates, WARMING_UP);
        }
        Load.Result result = load.run(drafts, MEASURED);
        Load.Result ceiling = load.run(updates, MEASURED);
        try (Wire wire = new Wire(app.port())) {
            int statements = app.statements(() -> send(wire, drafts));
            print("draft save, to a row update", result, ceiling, String.valueOf(statements), "", "", "", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(
            String name,
            Load.Result result,
            Load.Result ceiling,
            String statements,
            String plain,
            String compressed,
            String small,
            String smallRatio) {
        System.out.printf(
                ROW,
                name,
                "%.0f".formatted(result.perSecond()),
                "%.0f".formatted(ceiling.perSecond()),
                "%.2f".formatted(result.perSecond() / ceiling.perSecond()),
                "%.2f".formatted(result.p50()),
                "%.2f".formatted(result.p99()),
                kilobytes(result.allocated()),
                statements,
                plain,
                compressed,
                small,
                smallRatio);
    }

    private static String kilobytes(long bytes) {
        return "%.1f".formatted(bytes / BYTES_A_KILOBYTE);
    }

    private int bytesUnchecked(Ask ask) {
        try {
            return bytes(ask);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int bytes(Ask ask) throws IOException {
        try (Wire wire = new Wire(app.port())) {
            return send(wire, ask);
        }
    }

    private static int send(Wire wire, Ask ask) {
        try {
            Wire.Reply reply = wire.send(ask.request(0, Integer.MAX_VALUE));
            if (reply.status() != 200) {
                throw new IllegalStateException("answered " + reply.status());
            }
            return reply.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

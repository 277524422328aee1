package dev.greenroom.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Prints how many requests a second the list of questions takes beside a page of another server on this machine, whose
 * address is the argument. They are asked in turn, so that whatever else goes on meets both.
 */
public final class NeighbourBenchmark {

    private static final int ROUNDS = 7;
    private static final Duration WARMING_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(2);

    private NeighbourBenchmark() {}

    /** Requests a second, of either. */
    private record Round(double list, double neighbour) {

        double ratio() {
            return list / neighbour;
        }
    }

    public static void main(String[] arguments) throws IOException {
        URI neighbour = URI.create(arguments[0]);
        String page = neighbour.getRawQuery() == null
                ? neighbour.getRawPath()
                : neighbour.getRawPath() + "?" + neighbour.getRawQuery();
        byte[] request = Ask.request("GET", page, Map.of(), "", "");
        try (BenchmarkApp app = BenchmarkApp.start()) {
            Ask list = Ask.page("/questions", app.visitor(), false);
            List<Round> rounds = rounds(new Load(app.port()), list, new Load(neighbour.getPort()), (c, n) -> request);
            System.out.printf(
                    "list of questions: %.0f requests a second; %s: %.0f; ratio %.1f%n",
                    median(rounds, Round::list),
                    neighbour,
                    median(rounds, Round::neighbour),
                    median(rounds, Round::ratio));
        }
    }

    private static List<Round> rounds(Load own, Ask list, Load other, Ask page) {
        own.run(list, WARMING_UP);
        other.run(page, WARMING_UP);
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> new Round(
                        own.run(list, MEASURED).perSecond(),
                        other.run(page, MEASURED).perSecond()))
                .toList();
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> what) {
        return rounds.stream().mapToDouble(what).sorted().toArray()[ROUNDS / 2];
    }
}

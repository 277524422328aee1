package dev.greenroom.benchmark;

import com.microsoft.playwright.PlaywrightException;
import dev.greenroom.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Prints what somebody with a slow phone waits for on each page: until they see most of it, until it answers their
 * touch, and how much it moves meanwhile. The browser keeps nothing from one page to the next; the server is warm.
 */
public final class BrowserBenchmark {

    private static final int LOADS = 3;
    private static final int WARMING_UP = 15;
    private static final String HEAD = "| %-24s | %16s | %16s | %17s |%n";
    private static final String ROW = "| %-24s | %7.0f  %7.0f | %7.0f  %7.0f | %8.4f %8.4f |%n";

    private BrowserBenchmark() {}

    /** The browser's threads outlive a failure, so that the program has to be ended. */
    public static void main(String[] arguments) {
        System.exit(isMeasured() ? 0 : 1);
    }

    private static boolean isMeasured() {
        try (BenchmarkApp app = BenchmarkApp.start()) {
            measure(app);
            return true;
        } catch (IOException | PlaywrightException failed) {
            System.out.println(failed.getMessage());
            return false;
        }
    }

    private static void measure(BenchmarkApp app) throws IOException {
        List<Tour.Stop> stops = new Tour(app).stops();
        stops.forEach(stop -> warmUp(stop.visitor(), stop.path()));
        Phone phone = new Phone("http://127.0.0.1:" + app.port());
        Map<Tour.Stop, List<Vitals>> seen = new LinkedHashMap<>();
        for (int load = 0; load < LOADS; load++) {
            stops.forEach(stop -> seen.computeIfAbsent(stop, first -> new ArrayList<>())
                    .add(phone.open(stop.path(), stop.visitor(), stop.use())));
        }
        System.out.printf(HEAD, "page", "largest paint ms", "interaction ms", "layout shift");
        System.out.printf(HEAD, "", "median    worst", "median    worst", "median    worst");
        seen.forEach((stop, vitals) -> print(stop.name(), vitals));
    }

    private static void warmUp(Visitor visitor, String path) {
        for (int time = 0; time < WARMING_UP; time++) {
            visitor.page(path);
        }
    }

    private static void print(String name, List<Vitals> vitals) {
        double[] paint = sorted(vitals, Vitals::largestPaint);
        double[] interaction = sorted(vitals, Vitals::slowestInteraction);
        double[] shift = sorted(vitals, Vitals::shift);
        int median = LOADS / 2;
        int worst = LOADS - 1;
        System.out.printf(
                ROW,
                name,
                paint[median],
                paint[worst],
                interaction[median],
                interaction[worst],
                shift[median],
                shift[worst]);
    }

    private static double[] sorted(List<Vitals> vitals, ToDoubleFunction<Vitals> what) {
        return vitals.stream().mapToDouble(what).sorted().toArray();
    }
}

package dev.greenroom.benchmark;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** What a browser tells of a page while it is looked at and used. */
final class Vitals {

    /** Passed on as they come, since a page that is left tells nothing more. */
    private static final String WATCH = """
            const watch = (type, options, value) =>
              new PerformanceObserver((seen) => {
                for (const entry of seen.getEntries()) tellVital(type, performance.timeOrigin, value(entry));
              }).observe({ type, buffered: true, ...options });
            watch("largest-contentful-paint", {}, (entry) => entry.startTime);
            watch("layout-shift", {}, (entry) => (entry.hadRecentInput ? 0 : entry.value));
            watch("event", { durationThreshold: 16 }, (entry) => (entry.interactionId ? entry.duration : 0));
            """;

    private double firstDocument = Double.NaN;
    private double largestPaint;
    private double slowestInteraction;
    private final Map<Double, Double> shifts = new HashMap<>();

    private Vitals() {}

    /** Watches what will be opened in that tab. */
    static Vitals of(Page page) {
        Vitals vitals = new Vitals();
        page.exposeFunction("tellVital", told -> {
            vitals.add((String) told[0], ((Number) told[1]).doubleValue(), ((Number) told[2]).doubleValue());
            return null;
        });
        page.addInitScript(WATCH);
        return vitals;
    }

    private void add(String type, double document, double value) {
        if (type.equals("event")) {
            slowestInteraction = Math.max(slowestInteraction, value);
        } else if (type.equals("layout-shift")) {
            shifts.merge(document, value, Double::sum);
        } else if (Double.isNaN(firstDocument) || firstDocument == document) {
            firstDocument = document;
            largestPaint = Math.max(largestPaint, value);
        }
    }

    /** Milliseconds from the request to the largest contentful paint of the page that was opened. */
    double largestPaint() {
        return largestPaint;
    }

    /** Milliseconds from the slowest touch or key to the next frame, in steps of eight; 0 where all took less than 16. */
    double slowestInteraction() {
        return slowestInteraction;
    }

    /** The sum of all shifts of a page that nobody's touch explains. */
    double shift() {
        return shifts.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}

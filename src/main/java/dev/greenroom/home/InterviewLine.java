package dev.greenroom.home;

import static java.util.stream.Collectors.joining;

import dev.greenroom.interview.PastInterview;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The results of the latest marked interviews as a line, oldest first. */
record InterviewLine(List<Point> points) {

    private static final int MOST = 20;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 100;

    /** One interview in the picture. */
    record Point(PastInterview interview, LocalDate day, int x, int y) {}

    static InterviewLine of(List<PastInterview> newestFirst, String guide, Function<Instant, LocalDate> day) {
        List<PastInterview> marked = new ArrayList<>(newestFirst.stream()
                .filter(past -> past.guide().equals(guide) && past.score().isMarked())
                .limit(MOST)
                .toList());
        Collections.reverse(marked);
        List<Point> points = new ArrayList<>();
        for (PastInterview past : marked) {
            int x = marked.size() == 1 ? WIDTH : WIDTH * points.size() / (marked.size() - 1);
            points.add(new Point(
                    past, day.apply(past.startedAt()), x, HEIGHT - past.score().percent()));
        }
        return new InterviewLine(List.copyOf(points));
    }

    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(joining(" "));
    }

    /** Points without extent, which their stroke makes round whatever the picture's shape. */
    public String dots() {
        return points.stream()
                .map(point -> "M" + point.x() + " " + point.y() + "h0")
                .collect(joining());
    }

    public Point last() {
        return points.get(points.size() - 1);
    }
}

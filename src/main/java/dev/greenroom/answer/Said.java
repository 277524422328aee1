package dev.greenroom.answer;

import dev.greenroom.assessment.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was said to a question, as it is judged: the answer, and below it what was said to the follow-up.
 *
 * @param followUp empty if nothing was asked or said
 */
record Said(String answer, String followUp) {

    private static final String BETWEEN = "\n\n";

    static Said of(Words answer, @Nullable Words followUp) {
        return new Said(answer.text(), followUp == null || !followUp.isSaid() ? "" : followUp.text());
    }

    String text() {
        return followUp.isEmpty() ? answer : answer + BETWEEN + followUp;
    }

    /** The words of a passage. */
    String quote(Passage passage) {
        String all = text();
        return all.substring(Math.min(passage.start(), all.length()), Math.min(passage.end(), all.length()))
                .strip();
    }

    /** One step's text, cut where passages begin and end. */
    List<Stretch> stretches(Step step, List<JudgedPoint> points) {
        int offset = step == Step.ANSWER ? 0 : answer.length() + BETWEEN.length();
        String text = step == Step.ANSWER ? answer : followUp;
        TreeSet<Integer> cuts = cuts(text.length(), offset, points);
        List<Stretch> stretches = new ArrayList<>();
        for (Integer from = cuts.first(), to = cuts.higher(from); to != null; from = to, to = cuts.higher(to)) {
            int at = from + offset;
            stretches.add(new Stretch(
                    text.substring(from, to),
                    points.stream()
                            .filter(point -> has(point, passage -> passage.start() <= at && at < passage.end()))
                            .toList(),
                    points.stream()
                            .filter(point -> has(point, passage -> passage.start() == at))
                            .map(JudgedPoint::keyPoint)
                            .toList()));
        }
        return stretches;
    }

    private static TreeSet<Integer> cuts(int length, int offset, List<JudgedPoint> points) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        for (JudgedPoint point : points) {
            if (point.passage() != null) {
                cuts.add(Math.max(0, Math.min(length, point.passage().start() - offset)));
                cuts.add(Math.max(0, Math.min(length, point.passage().end() - offset)));
            }
        }
        return cuts;
    }

    private static boolean has(JudgedPoint point, Predicate<Passage> which) {
        return point.passage() != null && which.test(point.passage());
    }
}

package dev.greenroom.assessment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What the texts of a rubric have to do with each other, which is the same whatever was answered: found out with the first
 * answer, kept for the next. Of one rubric and one reader. Safe for use by many threads.
 */
final class Groundwork {

    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private final Map<List<String>, Double> likeness = new ConcurrentHashMap<>();

    /** For each piece of a text, how well the question meets it. */
    float[] known(String text, Function<String, float[]> find) {
        return known.computeIfAbsent(text, find);
    }

    /** By how many log-odds the zones of a point lie higher because its wordings are alike. */
    double likeness(List<String> wordings, ToDoubleFunction<List<String>> find) {
        return likeness.computeIfAbsent(wordings, find::applyAsDouble);
    }
}

package dev.greenroom.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps questions of one theme apart, since changing the subject makes recall harder and better. */
final class Mixing {

    private Mixing() {}

    /**
     * The same things in nearly the same order, but no two of a theme in a row where that can be avoided.
     *
     * @param before the theme of what came just before the first
     */
    static <T> List<T> mixed(List<T> ordered, Function<T, String> theme, @Nullable String before) {
        List<T> left = new ArrayList<>(ordered);
        Map<String, Integer> counts = new HashMap<>();
        left.forEach(one -> counts.merge(theme.apply(one), 1, Integer::sum));
        List<T> mixed = new ArrayList<>();
        String last = before;
        while (!left.isEmpty()) {
            T next = next(left, theme, counts, last);
            left.remove(next);
            last = theme.apply(next);
            counts.merge(last, -1, Integer::sum);
            mixed.add(next);
        }
        return mixed;
    }

    /** The first that may come now; a theme that fills more than half of the rest must come whenever it can. */
    private static <T> T next(
            List<T> left, Function<T, String> theme, Map<String, Integer> counts, @Nullable String last) {
        return left.stream()
                .filter(one -> !theme.apply(one).equals(last))
                .filter(one -> counts.getOrDefault(theme.apply(one), 0) * 2 > left.size())
                .findFirst()
                .or(() -> left.stream()
                        .filter(one -> !theme.apply(one).equals(last))
                        .findFirst())
                .orElse(left.get(0));
    }
}

package dev.greenroom.platform;

import java.util.List;
import java.util.function.Consumer;

/** Works on a long list some at a time, where reading what belongs to all of it at once would take too much memory. */
public final class Batches {

    private Batches() {}

    public static <T> void each(List<T> all, int size, Consumer<List<T>> use) {
        for (int from = 0; from < all.size(); from += size) {
            use.accept(all.subList(from, Math.min(from + size, all.size())));
        }
    }
}

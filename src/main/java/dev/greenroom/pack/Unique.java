package dev.greenroom.pack;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of which each may stand in one place only. */
final class Unique {

    private final Map<String, Position> places = new HashMap<>();

    /** Reports a value that was met before; one that is empty was reported already. */
    void check(String text, YamlValue value) {
        @Nullable Position before = text.isEmpty() ? null : places.putIfAbsent(text, value.place());
        if (before != null) {
            value.reject("a value of its own; %s has %s too".formatted(before, text));
        }
    }
}

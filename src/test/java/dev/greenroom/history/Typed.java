package dev.greenroom.history;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is sent once by one tab, and says so itself.
 *
 * @param place the answer and the step that it was typed for
 * @param counter rises with every text of the tab
 */
record Typed(String place, String tab, long counter) {

    private static final Pattern FORM = Pattern.compile("For (\\S+), by (\\S+), number (\\d+): .*", Pattern.DOTALL);

    static Optional<Typed> read(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Typed(matcher.group(1), matcher.group(2), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    String text() {
        return "For %s, by %s, number %d: a quorum of replicas agrees on the order of the log before a write counts."
                .formatted(place, tab, counter);
    }
}

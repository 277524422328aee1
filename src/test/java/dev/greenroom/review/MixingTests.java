package dev.greenroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MixingTests {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @Test
    void keepsTheOrderWhereThemesDifferAnyway() {
        assertThat(mixed(List.of("c", "a", "b", "a"), null)).containsExactly("c", "a", "b", "a");
    }

    @Test
    void doesNotGoOnWithTheThemeThatWasJustAsked() {
        assertThat(mixed(List.of("a", "b"), "a")).containsExactly("b", "a");
        assertThat(mixed(List.of("a"), "a")).containsExactly("a");
    }

    @Test
    void beginsEarlyWithAThemeThatFillsHalf() {
        assertThat(mixed(List.of("b", "a", "a"), null)).containsExactly("a", "b", "a");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasAsFewOfAThemeInARowAsPossible(int seed) {
        Random random = new Random(seed);
        List<String> themes = random.ints(random.nextInt(8), 0, 1 + random.nextInt(4))
                .mapToObj(theme -> "theme-" + theme)
                .toList();
        String before = random.nextBoolean() ? "theme-0" : null;

        List<String> mixed = mixed(themes, before);

        assertThat(mixed).containsExactlyInAnyOrderElementsOf(themes);
        assertThat(inARow(mixed, before)).isEqualTo(fewest(themes, before));
    }

    private static List<String> mixed(List<String> themes, @Nullable String before) {
        return Mixing.mixed(themes, Function.identity(), before);
    }

    private static int inARow(List<String> themes, @Nullable String before) {
        int count = 0;
        String last = before;
        for (String theme : themes) {
            count += theme.equals(last) ? 1 : 0;
            last = theme;
        }
        return count;
    }

    /** Tries every order. */
    private static int fewest(List<String> left, @Nullable String last) {
        int fewest = left.isEmpty() ? 0 : Integer.MAX_VALUE;
        for (String theme : left.stream().distinct().toList()) {
            List<String> rest = new ArrayList<>(left);
            rest.remove(theme);
            fewest = Math.min(fewest, (theme.equals(last) ? 1 : 0) + fewest(rest, theme));
        }
        return fewest;
    }
}

package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTests {

    @Test
    void isTheSameHoweverItIsTyped() {
        assertThat(Name.of("  Kim@Example.ORG\t")).contains(new Name("kim@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "kim",
                "@example.org",
                "kim@",
                "a b@example.org",
                "kim@exam\u0000ple.org",
                "a@b@c",
                "kim@e\u202Eg"
            })
    void isNoOtherText(String typed) {
        assertThat(Name.of(typed)).isEmpty();
    }

    @Test
    void isNotLongerThanAddressesAre() {
        assertThat(Name.of("k".repeat(242) + "@example.org")).isPresent();
        assertThat(Name.of("k".repeat(243) + "@example.org")).isEmpty();
    }
}

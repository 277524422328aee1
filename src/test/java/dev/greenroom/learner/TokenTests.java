package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTests {

    @Test
    void isUnderstoodAgain() {
        Token token = Token.random();

        assertThat(Token.parse(token.value())).contains(token);
    }

    @Test
    void isNeverTheSameTwice() {
        assertThat(Token.random()).isNotEqualTo(Token.random());
    }

    @Test
    void showsNothingOfItselfInItsHash() {
        assertThat(new Token("A".repeat(43)).hash())
                .isEqualTo("0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "'; drop table learner; --"})
    void isNotReadFromOtherTexts(String text) {
        assertThat(Token.parse(text)).isEmpty();
    }
}

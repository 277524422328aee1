package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final Name KIM = new Name("kim.possible@example.org");

    private final PasswordRules rules = new PasswordRules(new CommonPasswords());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven small green frogs",
                "brown horse, wet staple",
                "xK2#pq9-vLm",
                "8471036295",
                "Fahrradkette im Regen",
                "пароль из четырёх слов",
                "sunshine over three rivers",
                "monkey dragon football"
            })
    void letsThroughWhatIsLongAndUncommon(String password) {
        assertThat(rules.problem(Password.typed(password), KIM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "Password2024!",
                "p@ssw0rd2024",
                "passwordpassword",
                "iloveyou123",
                "iloveyoubaby",
                "qwertyuiop",
                "1qaz2wsx3edc",
                "1q2w3e4r5t6y",
                "1234567890",
                "0987654321",
                "abcdefghijkl",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "121212121212",
                "football2024",
                "Welcome_1234",
                "changeme!!!!",
                "kim.possible",
                "kim.possible1",
                "kim.possible@example.org",
                "KIM.POSSIBLE@EXAMPLE.ORG",
                "correcthorsebatterystaple",
                "Correct Horse Battery Staple!",
                "greenroom2026"
            })
    void refusesWhatOthersWouldTryFirst(String password) {
        assertThat(rules.problem(Password.typed(password), KIM)).contains("common");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(rules.problem(Password.typed("🐸🐙🦊🐻🐼🐨🐯🦁🐮"), KIM)).contains("short");
        assertThat(rules.problem(Password.typed("🐸🐙🦊🐻🐼🐨🐯🦁🐮🐷"), KIM)).isEmpty();
        assertThat(rules.problem(Password.typed("x9".repeat(129)), KIM)).contains("long");
        assertThat(rules.problem(Password.typed(""), KIM)).contains("empty");
        assertThat(rules.problem(Password.typed(null), KIM)).contains("empty");
    }

    @Test
    void isTheSameFromEveryKeyboard() {
        assertThat(Password.typed("cafe\u0301 au lait")).isEqualTo(Password.typed("caf\u00e9 au lait"));
    }

    @Test
    void neverShowsItself() {
        assertThat(Password.typed("seven small green frogs")).asString().doesNotContain("frogs");
    }
}

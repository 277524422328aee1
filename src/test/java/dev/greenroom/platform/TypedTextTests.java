package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTests {

    @Test
    void lineEndsBecomeOneAndWhatCannotBeStoredGoes() {
        assertThat(TypedText.normalized("one\r\ntwo\rthree\n")).isEqualTo("one\ntwo\nthree\n");
        assertThat(TypedText.normalized("no\0thing")).isEqualTo("nothing");
    }

    @Test
    void onlyHalvesOfCharactersAreReplaced() {
        assertThat(TypedText.normalized("whole \ud83d\ude00")).isEqualTo("whole \ud83d\ude00");
        assertThat(TypedText.normalized("first \ud83d half")).isEqualTo("first \ufffd half");
        assertThat(TypedText.normalized("second \ude00 half")).isEqualTo("second \ufffd half");
        assertThat(TypedText.normalized("\ude00\ud83d turned round")).isEqualTo("\ufffd\ufffd turned round");
        assertThat(TypedText.normalized("half \ud83d and \ud83d\ude00")).isEqualTo("half \ufffd and \ud83d\ude00");
    }
}

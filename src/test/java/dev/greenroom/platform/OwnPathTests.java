package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnPathTests {

    @Test
    void goesBackToAPageOfThisSite() {
        assertThat(OwnPath.or("/questions?page=2&q=a%20b", "/")).isEqualTo("/questions?page=2&q=a%20b");
    }

    /** Of the signs, browsers leave these as they are. */
    @Test
    void goesBackToASearchForSigns() {
        assertThat(OwnPath.or("/questions?q=a*b-c._", "/")).isEqualTo("/questions?q=a*b-c._");
    }

    @Test
    void goesNowhereElse() {
        assertThat(OwnPath.or("//example.org", "/")).isEqualTo("/");
        assertThat(OwnPath.or("/\\example.org", "/")).isEqualTo("/");
        assertThat(OwnPath.or("https://example.org", "/")).isEqualTo("/");
        assertThat(OwnPath.or(null, "/")).isEqualTo("/");
    }

    @Test
    void goesToNoAddressThatIsTooLongForAHeader() {
        String address = "/questions?q=";

        assertThat(OwnPath.or(address + "x".repeat(1_000), "/")).startsWith(address);
        assertThat(OwnPath.or(address + "x".repeat(2_000), "/")).isEqualTo("/");
    }
}

package dev.greenroom.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IcsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T13:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Test
    void writesWholeDays() {
        assertThat(ics("Interview", "")).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Greenroom//Plan//EN
                CALSCALE:GREGORIAN
                BEGIN:VEVENT
                UID:00000000-0000-0000-0000-000000000007@greenroom
                DTSTAMP:20261124T130000Z
                DTSTART;VALUE=DATE:20261231
                DTEND;VALUE=DATE:20270101
                SUMMARY:Interview
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void escapesWhatHasAMeaning() {
        assertThat(ics("a,b;c\\d\r\ne\u0007", "x\ny"))
                .contains("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n", "DESCRIPTION:x\\ny\r\n");
    }

    @Test
    void foldsLinesWithoutCuttingACharacter() {
        String name = "ä\uD83D\uDE00".repeat(60);
        String text = ics(name, "");

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + name + "\r\n");
        assertThat(text).doesNotContain("\uFFFD");
    }

    private static String ics(String summary, String description) {
        return new Ics(NOW).event(new UUID(0, 7), DAY, summary, description).end();
    }
}

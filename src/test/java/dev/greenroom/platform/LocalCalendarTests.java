package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class LocalCalendarTests {

    @AfterEach
    void endTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,      2026-11-24T22:59:59.999Z, 2026-11-24",
        "Europe/Berlin,      2026-11-24T23:00:00Z,     2026-11-25",
        // The night in which clocks go forward, and the one in which they go back.
        "Europe/Berlin,      2026-03-28T23:00:00Z,     2026-03-29",
        "Europe/Berlin,      2026-03-29T21:59:59Z,     2026-03-29",
        "Europe/Berlin,      2026-03-29T22:00:00Z,     2026-03-30",
        "Europe/Berlin,      2026-10-25T22:59:59Z,     2026-10-25",
        "Europe/Berlin,      2026-10-25T23:00:00Z,     2026-10-26",
        // Where the clocks go forward at midnight, the day begins at one.
        "America/Santiago,   2026-09-06T03:59:59Z,     2026-09-05",
        "America/Santiago,   2026-09-06T04:00:00Z,     2026-09-06",
        "Pacific/Kiritimati, 2026-11-24T10:00:00Z,     2026-11-25",
        "Pacific/Pago_Pago,  2026-11-24T10:59:59Z,     2026-11-23",
        "+05:30,             2026-11-24T18:30:00Z,     2026-11-25",
    })
    void aDayBeginsAtMidnightWhereTheLearnerIs(String zone, Instant now, LocalDate day) {
        request(zone);

        assertThat(calendar(now).today()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "Europe/Berlin; path=/", "../../etc", "0", "Europe%2FBerlin"})
    void aZoneThatIsNoneIsThatOfTheMachine(String zone) {
        request(zone);

        assertThat(calendar(Instant.EPOCH).zone()).isEqualTo(ZoneId.systemDefault());
    }

    @Test
    void withoutARequestItIsThatOfTheMachine() {
        assertThat(calendar(Instant.EPOCH).zone()).isEqualTo(ZoneId.systemDefault());
    }

    @Test
    void whatARequestLeavesToAnotherThreadTakesItsZoneAlong() {
        LocalCalendar calendar = calendar(Instant.EPOCH);
        List<ZoneId> seen = new ArrayList<>();
        request("Pacific/Kiritimati");
        Runnable left = calendar.keptIn(() -> seen.add(calendar.zone()));
        endTheRequest();

        left.run();

        assertThat(seen).containsExactly(ZoneId.of("Pacific/Kiritimati"));
        assertThat(calendar.zone()).isEqualTo(ZoneId.systemDefault());
    }

    private static void request(String zone) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("zone", zone));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private static LocalCalendar calendar(Instant now) {
        return new LocalCalendar(Clock.fixed(now, ZoneOffset.UTC));
    }
}

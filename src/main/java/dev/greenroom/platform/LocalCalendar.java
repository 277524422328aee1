package dev.greenroom.platform;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * The calendar of whoever the current request comes from: their days begin at their midnight. The browser tells its
 * time zone by a cookie ({@code static/js/zone.js}); without one it is the zone of this machine. What a request leaves to
 * another thread takes its zone along by {@link #keptIn}.
 */
@Component
public class LocalCalendar {

    private static final String COOKIE = "zone";

    private final Clock clock;

    /** The zone of whoever left what this thread does. */
    private final ThreadLocal<ZoneId> kept = ThreadLocal.withInitial(ZoneId::systemDefault);

    LocalCalendar(Clock clock) {
        this.clock = clock;
    }

    /** The day that it is for them. */
    public LocalDate today() {
        return day(clock.instant());
    }

    /** The hour that it is for them, and where. */
    ZonedDateTime hour() {
        return clock.instant().atZone(zone()).truncatedTo(ChronoUnit.HOURS);
    }

    /** The day on which that instant falls for them. */
    public LocalDate day(Instant instant) {
        return time(instant).toLocalDate();
    }

    /** What their clocks say at that instant, and their calendars. */
    public LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone());
    }

    /** Their time zone. */
    public ZoneId zone() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast)
                .map(attributes -> WebUtils.getCookie(attributes.getRequest(), COOKIE))
                .map(Cookie::getValue)
                .flatMap(LocalCalendar::zone)
                .orElseGet(kept::get);
    }

    /** Work that another thread does by the calendar of now. */
    public Runnable keptIn(Runnable work) {
        ZoneId zone = zone();
        return () -> {
            kept.set(zone);
            try {
                work.run();
            } finally {
                kept.remove();
            }
        };
    }

    /** A cookie may say anything. */
    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }
}

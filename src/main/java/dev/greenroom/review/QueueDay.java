package dev.greenroom.review;

import dev.greenroom.platform.LocalCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The day of a queue: today, or still the day before for somebody who began it then and goes on after midnight, as long
 * as they answer in their head: an answer that is typed leads to the queue of today. The next morning is another day
 * whatever was left open.
 */
@Component
class QueueDay {

    private static final Duration NIGHT = Duration.ofHours(4);

    private final LocalCalendar calendar;
    private final Clock clock;

    QueueDay(LocalCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param begun the day that a page of the queue carries along, if any */
    LocalDate of(@Nullable String begun) {
        LocalDate today = calendar.today();
        LocalDate evening = calendar.day(clock.instant().minus(NIGHT));
        return evening.isBefore(today) && evening.equals(parsed(begun)) ? evening : today;
    }

    /** The address of the queue for that day. */
    String address(LocalDate day) {
        return address("/reviews", day);
    }

    /** The address of one of the queue's pages for that day. */
    String address(String path, LocalDate day) {
        return day.equals(calendar.today()) ? path : path + "?day=" + day;
    }

    private static @Nullable LocalDate parsed(@Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}

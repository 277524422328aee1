package dev.greenroom.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YearTests {

    /** Each weekday, the turn of a year, and a leap day. */
    static Stream<LocalDate> days() {
        return Stream.concat(
                LocalDate.of(2026, 11, 23).datesUntil(LocalDate.of(2026, 11, 30)),
                Stream.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 2, 29)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void beginsOnAMondayAYearAgoAndEndsToday(LocalDate today) {
        Year year = Year.of(today, Map.of());

        assertThat(year.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(year.from()).isBetween(today.minusDays(370), today.minusDays(364));
        long squares = year.levels().get(0).chars().filter(one -> one == 'M').count();
        assertThat(squares).isEqualTo(today.toEpochDay() - year.from().toEpochDay() + 1);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aBusyDayIsDarkerAndEachMonthIsSummedUp(LocalDate today) {
        LocalDate before = today.minusDays(40);
        Year year = Year.of(today, Map.of(today, 12, before, 2));

        assertThat(year.levels().get(4)).containsOnlyOnce("M");
        assertThat(year.levels().get(1)).containsOnlyOnce("M");
        assertThat(year.months())
                .containsExactly(
                        new Year.Month(YearMonth.from(today), 1, 12), new Year.Month(YearMonth.from(before), 1, 2));
        assertThat(year.answers()).isEqualTo(14);
        assertThat(year.days()).isEqualTo(2);
    }
}

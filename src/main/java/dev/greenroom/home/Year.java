package dev.greenroom.home;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A year of practice as a heatmap: a column a week, Monday on top.
 *
 * @param levels the squares of each level, the emptiest first, as outlines
 * @param months what each month brought, the latest first; only those that brought something
 */
record Year(LocalDate from, List<String> levels, List<Month> months) {

    private static final int WEEKS = 52;
    private static final int STEP = 12;

    /** From how many answers a day counts as busier. */
    private static final int[] BUSIER = {1, 3, 6, 10};

    /** One month of the table. */
    record Month(YearMonth month, int days, int answers) {}

    /** The Monday on which the year before that day begins. */
    static LocalDate start(LocalDate today) {
        return today.minusWeeks(WEEKS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static Year of(LocalDate today, Map<LocalDate, Integer> practice) {
        LocalDate from = start(today);
        Map<Integer, List<LocalDate>> byLevel =
                from.datesUntil(today.plusDays(1)).collect(groupingBy(day -> level(practice.getOrDefault(day, 0))));
        List<String> levels = IntStream.rangeClosed(0, BUSIER.length)
                .mapToObj(level -> byLevel.getOrDefault(level, List.of()).stream()
                        .map(day -> square((int) DAYS.between(from, day)))
                        .collect(joining()))
                .toList();
        return new Year(from, levels, months(practice));
    }

    private static int level(int answers) {
        return (int) IntStream.of(BUSIER).filter(least -> answers >= least).count();
    }

    private static String square(int day) {
        return "M%s %sh8v8h-8z".formatted(day / 7 * STEP + 1, day % 7 * STEP + 1);
    }

    private static List<Month> months(Map<LocalDate, Integer> practice) {
        TreeMap<YearMonth, List<Integer>> months = practice.entrySet().stream()
                .collect(groupingBy(
                        entry -> YearMonth.from(entry.getKey()), TreeMap::new, mapping(Map.Entry::getValue, toList())));
        return months.descendingMap().entrySet().stream()
                .map(entry -> new Month(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().mapToInt(Integer::intValue).sum()))
                .toList();
    }

    public int days() {
        return months.stream().mapToInt(Month::days).sum();
    }

    public int answers() {
        return months.stream().mapToInt(Month::answers).sum();
    }
}

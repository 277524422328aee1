package dev.greenroom.plan;

import dev.greenroom.plan.InterviewDate.Wanted;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An interview date as typed.
 *
 * @param minutes the length of a day, which the form of the first date asks for as well
 */
record DateForm(
        @Nullable String day,
        @Nullable String company,
        @Nullable String guide,
        @Nullable String minutes) {

    static final int MOST_YEARS = 2;

    static DateForm of(Goal goal) {
        return new DateForm(goal.day().toString(), goal.company(), goal.guide(), null);
    }

    /** What is wrong: by field, the end of a message key. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        problem(today).ifPresent(problem -> problems.put("day", problem));
        if (name().length() > InterviewDate.LONGEST_COMPANY) {
            problems.put("company", "company");
        }
        if (minutes != null && length().isEmpty()) {
            problems.put("minutes", "minutes");
        }
        return problems;
    }

    private Optional<String> problem(LocalDate today) {
        if (day == null || day.isBlank()) {
            return Optional.of("empty");
        }
        LocalDate parsed = parsed().orElse(null);
        if (parsed == null) {
            return Optional.of("unreadable");
        }
        if (parsed.isBefore(today)) {
            return Optional.of("past");
        }
        return parsed.isAfter(today.plusYears(MOST_YEARS)) ? Optional.of("far") : Optional.empty();
    }

    private Optional<LocalDate> parsed() {
        try {
            return Optional.of(LocalDate.parse(day == null ? "" : day.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private String name() {
        return company == null ? "" : company.strip().replaceAll("\\s+", " ");
    }

    /** The length of a day, if the form says one. */
    Optional<Integer> length() {
        return Optional.ofNullable(minutes).flatMap(DayLength::typed);
    }

    /** What is wanted, of a form without problems. */
    Wanted wanted(String ofGuide) {
        return new Wanted(ofGuide, name(), parsed().orElseThrow());
    }
}

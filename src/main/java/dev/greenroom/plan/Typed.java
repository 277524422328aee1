package dev.greenroom.plan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the forms of the plan and is not right.
 *
 * @param date the date that was to be changed; none for a new one
 * @param form its fields, and the length of a day if that was typed
 * @param problems by field, the end of a message key
 */
record Typed(@Nullable UUID date, DateForm form, Map<String, String> problems) {

    static final Typed NOTHING = new Typed(null, new DateForm("", "", null, null), Map.of());

    static Typed minutes(String minutes) {
        return new Typed(null, new DateForm("", "", null, minutes), Map.of("minutes", "minutes"));
    }

    /** The form of one date, or of a new one: as typed, or as it is. */
    public DateForm form(@Nullable Goal goal) {
        if (isAbout(goal)) {
            return form;
        }
        return goal == null ? NOTHING.form() : DateForm.of(goal);
    }

    /** What is wrong with a field in the form of one date, or of a new one. */
    public @Nullable String problem(@Nullable Goal goal, String field) {
        return isAbout(goal) ? problems.get(field) : null;
    }

    public boolean isWrong(@Nullable Goal goal) {
        return problem(goal, "day") != null || problem(goal, "company") != null;
    }

    private boolean isAbout(@Nullable Goal goal) {
        return goal == null ? date == null : goal.id().equals(date);
    }
}

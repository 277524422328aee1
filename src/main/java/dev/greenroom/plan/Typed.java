package dev.greenroom.plan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the forms of the plan and is not right.
 *
 * @param date the date that was to be changed; none for a new one
 * @param problems by field, the end of a message key
 * @param minutes what was typed as the length of a day
 */
record Typed(
        @Nullable UUID date,
        DateForm form,
        Map<String, String> problems,
        @Nullable String minutes) {

    static final Typed NOTHING = new Typed(null, new DateForm("", "", null), Map.of(), null);

    static Typed date(@Nullable UUID date, DateForm form, Map<String, String> problems) {
        return new Typed(date, form, problems, null);
    }

    static Typed minutes(String minutes) {
        return new Typed(null, NOTHING.form(), Map.of(), minutes);
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
        return isAbout(goal) && !problems.isEmpty();
    }

    private boolean isAbout(@Nullable Goal goal) {
        return goal == null ? date == null : goal.id().equals(date);
    }
}

package dev.greenroom.assessment;

/** Whether a key point was made. */
public enum Verdict {
    MADE,
    /** Something like it was said; the learner decides. */
    UNCLEAR,
    NOT_HEARD
}

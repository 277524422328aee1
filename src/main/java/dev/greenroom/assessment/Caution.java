package dev.greenroom.assessment;

/** What the learner should check about a passage. */
public enum Caution {
    NONE,
    /** It may say the opposite of the point. */
    NEGATED,
    /** It is nearer to a known misconception than to the point; said of one point for each misconception. */
    MISCONCEPTION
}

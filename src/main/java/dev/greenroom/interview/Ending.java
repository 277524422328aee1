package dev.greenroom.interview;

/** Why an interview is over. */
enum Ending {
    /** The last turn was done. */
    COMPLETED,
    TIME_UP,
    /** The learner ended it. */
    ENDED_EARLY
}

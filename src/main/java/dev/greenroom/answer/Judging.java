package dev.greenroom.answer;

/** How answers are judged, by the setting {@code greenroom.judging}. */
enum Judging {
    /** By meaning and words, as soon as the encoder is loaded. */
    MEANING,
    /** By words alone, which takes less memory and hears less. */
    WORDS,
    /** Not at all: learners mark for themselves. */
    OFF
}

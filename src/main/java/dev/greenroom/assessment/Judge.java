package dev.greenroom.assessment;

import java.util.Locale;

/** Who judged. */
public enum Judge {
    /** Offline, by the encoder's vectors and by words. */
    ENCODER,
    /** Offline, by words alone: the encoder is not loaded yet or cannot run here. */
    LEXICAL,
    /** A model that the user runs; see {@link SecondJudge}. */
    SECOND;

    /** Its name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.greenroom.bank;

import java.util.Locale;

/** What a key point is worth. */
public enum Weight {
    /** A good answer is incomplete without it. */
    MUST,
    /** It sets the candidate apart. */
    STRONG;

    /** Its name in packs and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

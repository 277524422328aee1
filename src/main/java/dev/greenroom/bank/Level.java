package dev.greenroom.bank;

import java.util.Locale;

/** The lowest level at which an interviewer expects a good answer; a level includes those before it. */
public enum Level {
    CORE,
    SENIOR,
    STAFF;

    /** Whether it includes all others. */
    public boolean isHighest() {
        return this == STAFF;
    }

    /** Its name in packs, addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

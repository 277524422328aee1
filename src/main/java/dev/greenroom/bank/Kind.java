package dev.greenroom.bank;

import java.util.Locale;

/** What a question asks for. */
public enum Kind {
    TECHNICAL,
    EXPERIENCE,
    BEHAVIOURAL;

    /** Its name in packs, addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

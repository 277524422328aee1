package dev.greenroom.learner;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The e-mail address that an account is known by, however it was typed. */
record Name(String value) {

    static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile("[^\\s\\p{Cc}\\p{Cf}@]+@[^\\s\\p{Cc}\\p{Cf}@]+");

    /** The name in that text, or empty if it is no address. */
    static Optional<Name> of(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(Name::plain)
                .filter(name -> name.length() <= LONGEST && FORM.matcher(name).matches())
                .map(Name::new);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /** What stands before the sign. */
    String person() {
        return value.substring(0, value.indexOf('@'));
    }
}

package dev.greenroom.learner;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret by which a browser is known again: 256 random bits. The database holds its hash alone, so that a copy of
 * the database opens nobody's work.
 */
record Token(String value) {

    private static final Pattern FORM = Pattern.compile("[\\w-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token in that text, or empty if it never came from here. */
    static Optional<Token> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    /** SHA-256 in hexadecimal; a random token needs no salt and no slow hash. */
    String hash() {
        return Digest.of(value);
    }
}

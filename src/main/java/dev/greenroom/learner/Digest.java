package dev.greenroom.learner;

import dev.greenroom.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What the database knows in place of a secret. It hides no address and no name from whoever has the database: those can be
 * tried one after the other.
 */
final class Digest {

    private Digest() {}

    /** SHA-256 in hexadecimal. */
    static String of(String text) {
        return HexFormat.of().formatHex(Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

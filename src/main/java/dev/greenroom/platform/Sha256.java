package dev.greenroom.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that tells texts and files apart. */
public final class Sha256 {

    private Sha256() {}

    /** A digest of nothing yet. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

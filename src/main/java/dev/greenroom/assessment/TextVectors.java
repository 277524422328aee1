package dev.greenroom.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The vectors of texts: those of points from the store if they are there, those of answers always computed. One for each
 * answer, as it holds on to what it restored.
 */
final class TextVectors {

    private static final String VERSION = "e5-1-";
    private static final int DIGEST_BYTES = 20;

    private final Encoder encoder;
    private final PointVectors store;
    private final Map<String, Encoded> restored = new HashMap<>();

    TextVectors(Encoder encoder, PointVectors store) {
        this.encoder = encoder;
        this.store = store;
    }

    Encoded fresh(String text) {
        return encoder.encode(text).restore();
    }

    Encoded kept(String text) {
        return restored.computeIfAbsent(text, this::restore);
    }

    private Encoded restore(String text) {
        String key = key(text);
        return store.find(key)
                .map(QuantisedText::fromBytes)
                .orElseGet(() -> compute(key, text))
                .restore();
    }

    private QuantisedText compute(String key, String text) {
        QuantisedText computed = encoder.encode(text);
        store.keep(key, computed.toBytes());
        return computed;
    }

    private static String key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return VERSION + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

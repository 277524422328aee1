package dev.greenroom.assessment;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The assessors that the tests share. */
final class Cast {

    static final Assessor BY_MEANING = new Assessor(new Memory(), new Remembering(encoder()));
    static final Assessor BY_WORDS = new Assessor(new Memory());

    private Cast() {}

    private static Encoder encoder() {
        try {
            return E5Encoder.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder does not run here", e);
        }
    }

    /** Keeps vectors as long as the tests run. */
    static final class Memory implements PointVectors {

        private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

        @Override
        public Optional<byte[]> find(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void keep(String key, byte[] vectors) {
            kept.put(key, vectors);
        }

        int size() {
            return kept.size();
        }
    }

    /** Encodes each text once, because model answers are judged many times. */
    private static final class Remembering implements Encoder {

        private final Encoder encoder;
        private final Map<String, QuantisedText> known = new ConcurrentHashMap<>();

        private Remembering(Encoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public QuantisedText encode(String text) {
            return known.computeIfAbsent(text, encoder::encode);
        }

        @Override
        public void close() {
            encoder.close();
        }
    }
}

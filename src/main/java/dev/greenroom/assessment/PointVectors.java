package dev.greenroom.assessment;

import java.util.Optional;

/**
 * Keeps the vectors of points and phrasings, so that each is computed once and not after every start. Entries never
 * change: a changed text has another key. An implementation that cannot keep anything is correct, only slower.
 */
public interface PointVectors {

    /**
     * What was kept under a key.
     *
     * @param key up to 64 letters, digits and hyphens, made of the encoder's version and the text's digest
     */
    Optional<byte[]> find(String key);

    /**
     * Keeps vectors; may be called twice with equal content.
     *
     * @param vectors about 0.4 KB a word piece: 4 to 16 KB for a sentence
     */
    void keep(String key, byte[] vectors);
}

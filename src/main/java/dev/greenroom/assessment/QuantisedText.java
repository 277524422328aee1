package dev.greenroom.assessment;

import java.nio.ByteBuffer;

/**
 * A text's pieces with their vectors as bytes, a fourth of the size. Vectors are always rounded this way, also when they
 * are fresh, so that it makes no difference whether they come from a store.
 */
record QuantisedText(int[] pieces, byte[][] vectors) {

    private static final byte FORMAT = 1;
    private static final int PIECE_SIZE = Short.BYTES + E5Encoder.DIMENSIONS;

    static QuantisedText of(int[] pieces, float[][] vectors) {
        byte[][] rounded = new byte[vectors.length][];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = rounded(vectors[i]);
        }
        return new QuantisedText(pieces, rounded);
    }

    private static byte[] rounded(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
        }
        return bytes;
    }

    Encoded restore() {
        float[][] restored = new float[vectors.length][];
        for (int i = 0; i < restored.length; i++) {
            restored[i] = Centre.takenOutOf(vectors[i]);
        }
        return Encoded.of(pieces, restored);
    }

    byte[] toBytes() {
        var buffer = ByteBuffer.allocate(1 + pieces.length * PIECE_SIZE).put(FORMAT);
        for (int i = 0; i < pieces.length; i++) {
            buffer.putShort((short) pieces[i]).put(vectors[i]);
        }
        return buffer.array();
    }

    /** Reads what {@link #toBytes} wrote. */
    static QuantisedText fromBytes(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        if (buffer.get() != FORMAT || buffer.remaining() % PIECE_SIZE != 0) {
            throw new IllegalArgumentException("not vectors of format " + FORMAT);
        }
        int[] pieces = new int[buffer.remaining() / PIECE_SIZE];
        byte[][] vectors = new byte[pieces.length][E5Encoder.DIMENSIONS];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = Short.toUnsignedInt(buffer.getShort());
            buffer.get(vectors[i]);
        }
        return new QuantisedText(pieces, vectors);
    }
}

package dev.greenroom.bank;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/**
 * As they are in the guide. What goes before a page is counted, not gone through.
 *
 * @param places one bit longer than the guide, so that one may ask what comes after its last question
 */
record ByNumber(FixedBitSet places) implements Ranking {

    @Override
    public int size() {
        return places.cardinality();
    }

    @Override
    public int[] between(int from, int to) {
        return IntStream.iterate(at(from), place -> place != NO_MORE_DOCS, place -> places.nextSetBit(place + 1))
                .limit(Math.max(0, to - from))
                .toArray();
    }

    @Override
    public int before(int place) {
        long[] words = places.getBits();
        int whole = place / Long.SIZE;
        int count = Long.bitCount(words[whole] & (1L << place) - 1);
        for (int word = 0; word < whole; word++) {
            count += Long.bitCount(words[word]);
        }
        return count;
    }

    /** The place at a rank. */
    private int at(int rank) {
        long[] words = places.getBits();
        int left = rank;
        for (int word = 0; word < words.length; word++) {
            int here = Long.bitCount(words[word]);
            if (left < here) {
                return word * Long.SIZE + at(words[word], left);
            }
            left -= here;
        }
        return NO_MORE_DOCS;
    }

    private static int at(long word, int rank) {
        long left = word;
        for (int bit = 0; bit < rank; bit++) {
            left &= left - 1;
        }
        return Long.numberOfTrailingZeros(left);
    }
}

package dev.greenroom.bank;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/** The best first; what is equally good by number. */
final class ByScore implements Ranking {

    private final int[] scores;
    private final int[] ranked;

    /** @param scores of all places, 0 or more */
    ByScore(FixedBitSet places, int[] scores) {
        this.scores = scores;
        this.ranked = ranked(places, scores);
    }

    @Override
    public int size() {
        return ranked.length;
    }

    @Override
    public int[] between(int from, int to) {
        int end = Math.min(to, ranked.length);
        return Arrays.copyOfRange(ranked, Math.min(from, end), end);
    }

    @Override
    public int before(int place) {
        return (int) IntStream.of(ranked)
                .takeWhile(other -> scores[other] > scores[place] || scores[other] == scores[place] && other < place)
                .count();
    }

    /** There are few different scores: how often each occurs says where its places begin. */
    private static int[] ranked(FixedBitSet places, int[] scores) {
        int best = IntStream.of(scores).max().orElse(0);
        int[] begins = new int[best + 2];
        forEach(places, place -> begins[best - scores[place] + 1]++);
        Arrays.parallelPrefix(begins, Integer::sum);
        int[] ranked = new int[begins[best + 1]];
        forEach(places, place -> ranked[begins[best - scores[place]]++] = place);
        return ranked;
    }

    private static void forEach(FixedBitSet places, IntConsumer action) {
        for (int place = places.nextSetBit(0); place != NO_MORE_DOCS; place = places.nextSetBit(place + 1)) {
            action.accept(place);
        }
    }
}

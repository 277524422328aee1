package dev.greenroom.bank;

import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Notes what the last query that found a text is worth, at the place of the text. */
final class Worth extends SimpleCollector {

    private final int[] scores;
    private int worth;

    Worth(int[] scores) {
        this.scores = scores;
    }

    Worth of(TextQuery query) {
        worth = query.worth();
        return this;
    }

    /** The index is one segment, so a number in it is a place. */
    @Override
    public void collect(int place) {
        scores[place] = worth;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}

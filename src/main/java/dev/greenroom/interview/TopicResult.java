package dev.greenroom.interview;

import dev.greenroom.platform.Bar;
import org.jspecify.annotations.Nullable;

/**
 * The key points of one topic in one interview.
 *
 * @param last the made part in a hundred in the interview before; none if it did not ask about the topic
 */
record TopicResult(
        String slug,
        String title,
        int made,
        int points,
        @Nullable Integer last) {

    static TopicResult of(String slug, String title, Score score, @Nullable Score last) {
        Integer before = last == null || last.points() == 0 ? null : (Integer) last.percent();
        return new TopicResult(slug, title, score.made(), score.points(), before);
    }

    double share() {
        return points == 0 ? 0 : (double) made / points;
    }

    public boolean isWhole() {
        return made == points;
    }

    public int bar() {
        return Bar.width(share());
    }

    public int tick() {
        return last == null ? 0 : Bar.tick(last / 100.0);
    }
}

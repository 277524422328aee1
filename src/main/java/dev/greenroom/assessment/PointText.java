package dev.greenroom.assessment;

import java.util.List;
import java.util.stream.Stream;

/**
 * A key point in words.
 *
 * @param id unique in its question
 * @param point one sentence, complete in itself
 * @param phrasings the same as other candidates would say it; more of them make the judgement better
 */
public record PointText(String id, String point, List<String> phrasings) {

    public PointText {
        phrasings = List.copyOf(phrasings);
    }

    /** The point and its phrasings; what is twice among them counts once. */
    Stream<String> wordings() {
        return Stream.concat(Stream.of(point), phrasings.stream()).distinct();
    }
}

package dev.greenroom.assessment;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an answer to a question is judged against.
 *
 * @param question what the interviewer said
 * @param points the key points, in the order in which they are shown
 * @param misconceptions wrong statements as a candidate would say them
 */
public record Rubric(String question, List<PointText> points, List<String> misconceptions) {

    public Rubric {
        points = List.copyOf(points);
        misconceptions = List.copyOf(misconceptions);
    }

    /** Everything that an answer is compared with. */
    Stream<String> texts() {
        Stream<String> wordings = points.stream().flatMap(PointText::wordings);
        return Stream.concat(Stream.of(question), Stream.concat(wordings, misconceptions.stream()));
    }
}

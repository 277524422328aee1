package dev.greenroom.answer;

import dev.greenroom.assessment.Rubric;
import dev.greenroom.assessment.SecondJudge.Opinion;
import dev.greenroom.assessment.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a model said, of which nothing is believed that the answer does not show. */
record ModelReply(List<Item> points) {

    /** Asked of servers that can hold a model to it. */
    static final String SCHEMA = """
            {"type": "object", "additionalProperties": false, "required": ["points"], "properties": {"points": {
              "type": "array", "items": {
                "type": "object", "additionalProperties": false, "required": ["point", "verdict", "quote"],
                "properties": {
                  "point": {"type": "integer"},
                  "verdict": {"type": "string", "enum": ["made", "unclear", "not-heard"]},
                  "quote": {"type": "string"}}}}}}
            """;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int FEWEST_WORDS = 3;

    /** More than a passage has that shows one point; the search for a quote goes one call deeper for each of its words. */
    private static final int MOST_WORDS = 400;

    /** One passage can show two points, but hardly more: such a quote shows that the model was talked into it. */
    private static final int MOST_POINTS = 2;

    ModelReply {
        points = List.copyOf(points);
    }

    /** A verdict on the point of that number, from 1. */
    record Item(
            int point, @Nullable String verdict, @Nullable String quote) {}

    /** Reads it from a reply that may have words or a fence around it. */
    static ModelReply read(String reply) {
        int start = reply.indexOf('{');
        int end = reply.lastIndexOf('}');
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no JSON");
        }
        return JSON.readValue(reply.substring(start, end + 1), ModelReply.class);
    }

    /** The opinions on points that exist, each of those that heard something with a quote as it stands in the answer. */
    List<Opinion> opinions(Rubric rubric, String answer) {
        List<Opinion> shown = points.stream()
                .filter(item -> item.point >= 1 && item.point <= rubric.points().size())
                .flatMap(item -> opinion(item, rubric, answer).stream())
                .toList();
        return shown.stream()
                .filter(opinion -> opinion.quote().isEmpty() || uses(opinion.quote(), shown) <= MOST_POINTS)
                .toList();
    }

    private static long uses(String quote, List<Opinion> shown) {
        return shown.stream().filter(opinion -> opinion.quote().equals(quote)).count();
    }

    private static Optional<Opinion> opinion(Item item, Rubric rubric, String answer) {
        String id = rubric.points().get(item.point - 1).id();
        return switch (item.verdict == null ? "" : item.verdict) {
            case "made" -> found(item, answer).map(quote -> new Opinion(id, Verdict.MADE, quote));
            case "unclear" -> found(item, answer).map(quote -> new Opinion(id, Verdict.UNCLEAR, quote));
            case "not-heard" -> Optional.of(new Opinion(id, Verdict.NOT_HEARD, ""));
            default -> Optional.empty();
        };
    }

    /** The quote as the answer has it: models break lines and begin sentences differently. */
    private static Optional<String> found(Item item, String answer) {
        String[] words = SPACE.split(item.quote == null ? "" : item.quote.strip());
        if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) {
            return Optional.empty();
        }
        String wanted = Arrays.stream(words).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(wanted, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(answer);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}

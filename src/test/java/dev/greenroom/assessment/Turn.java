package dev.greenroom.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer with the points that it is judged against and what is true of each.
 *
 * @param made one for each point of the rubric
 */
record Turn(Rubric rubric, String answer, List<Boolean> made) {

    private static final String PRACTICE = "practice-answers.jsonl";

    /**
     * Reads lines {@code {"question", "point", "phrasings": [], "misconceptions": [], "answer", "label"}}. Those with the same
     * question, answer and misconceptions are judged in one go, as in the product.
     */
    static List<Turn> read(Path file) throws IOException {
        var lines = new LinkedHashMap<List<?>, List<JsonNode>>();
        for (String text : Files.readAllLines(file)) {
            JsonNode line = JsonMapper.shared().readTree(text);
            var turn = List.of(text(line, "question"), text(line, "answer"), texts(line, "misconceptions"));
            lines.computeIfAbsent(turn, key -> new ArrayList<>()).add(line);
        }
        return lines.values().stream().map(Turn::of).toList();
    }

    /** The model answers of the built-in pack, which make all points of their own questions. */
    static List<Turn> own() {
        return Pack.questions().stream()
                .map(question -> new Turn(question, question, true))
                .toList();
    }

    /** The model answers against the points of other questions of their topic, of which they make none or few. */
    static List<Turn> foreign() {
        return Pack.questions().stream()
                .flatMap(question -> question.othersOfItsTopic().map(other -> new Turn(question, other, false)))
                .toList();
    }

    /**
     * Answers written for the questions of the built-in pack, good and bad, each against the points that two readers found
     * made, or left out; points that were made in part, or that the two did not agree on, are not among them.
     */
    static List<Turn> practice() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Turn.class.getResourceAsStream(PRACTICE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> practice(JsonMapper.shared().readTree(line)))
                    .toList();
        }
    }

    private static Turn practice(JsonNode line) {
        Rubric rubric = Pack.question(text(line, "question")).rubric();
        List<String> made = texts(line, "made");
        List<String> missing = texts(line, "missing");
        List<PointText> points = rubric.points().stream()
                .filter(point -> made.contains(point.id()) || missing.contains(point.id()))
                .toList();
        return new Turn(
                new Rubric(rubric.question(), points, rubric.misconceptions()),
                text(line, "answer"),
                points.stream().map(point -> made.contains(point.id())).toList());
    }

    private Turn(Pack.Question question, Pack.Question answered, boolean made) {
        this(
                question.rubric(),
                answered.answer(),
                Collections.nCopies(question.rubric().points().size(), made));
    }

    private static Turn of(List<JsonNode> lines) {
        JsonNode first = lines.get(0);
        var rubric = new Rubric(
                text(first, "question"), lines.stream().map(Turn::point).toList(), texts(first, "misconceptions"));
        List<Boolean> made =
                lines.stream().map(line -> text(line, "label").equals("made")).toList();
        return new Turn(rubric, text(first, "answer"), made);
    }

    private static PointText point(JsonNode line) {
        String point = text(line, "point");
        return new PointText(point, point, texts(line, "phrasings"));
    }

    private static String text(JsonNode line, String name) {
        return line.get(name).asString();
    }

    private static List<String> texts(JsonNode line, String name) {
        Stream<JsonNode> texts = StreamSupport.stream(line.path(name).spliterator(), false);
        return texts.map(JsonNode::asString).toList();
    }
}

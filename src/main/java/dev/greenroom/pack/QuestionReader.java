package dev.greenroom.pack;

import dev.greenroom.bank.GuideContent.KeyPoint;
import dev.greenroom.bank.GuideContent.Question;
import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Misconception;
import dev.greenroom.bank.Source;
import dev.greenroom.bank.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files of the folder {@code questions}, of which no two may share an id or a number. */
final class QuestionReader {

    private static final List<String> KEYS = List.of(
            "id",
            "number",
            "question",
            "short",
            "theme",
            "topic",
            "kind",
            "level",
            "minutes",
            "key_points",
            "misconceptions",
            "red_flags",
            "sources");

    private final Set<String> topics;
    private final Problems problems;
    private final Unique ids = new Unique();
    private final Unique numbers = new Unique();

    QuestionReader(Set<String> topics, Problems problems) {
        this.topics = topics;
        this.problems = problems;
    }

    /** The question in that text, or empty if it is not even built like one. */
    Optional<Question> read(String file, String text) {
        Optional<QuestionText> parts = QuestionText.of(text);
        if (parts.isEmpty()) {
            problems.add(Position.in(file, 1), "front matter between two lines of ---");
            return Optional.empty();
        }
        YamlMap map = new Yaml(file, problems).read(parts.get().frontMatter()).map(KEYS, List.of("sources"));
        checkName(file, map);
        List<String> sections = new QuestionBody(file, parts.get().body(), problems).sections();
        return Optional.of(question(map, sections.get(0), sections.get(1)));
    }

    private static void checkName(String file, YamlMap map) {
        String name = "questions/%3s-%s.md"
                .formatted(map.get("number").raw(), map.get("id").raw());
        if (!file.equals(name.replace(' ', '0'))) {
            map.get("id").reject("number and id as in the name of the file, NNN-id.md");
        }
    }

    private Question question(YamlMap map, String answer, String example) {
        return new Question(
                map.get("id").name(ids),
                map.get("number").number(1, 9999, numbers),
                map.get("question").text(300),
                map.get("short").text(40),
                map.get("theme").name(),
                map.get("topic").oneOf(topics),
                map.get("kind").choice(Kind.class),
                map.get("level").choice(Level.class),
                map.get("minutes").number(2, 10),
                points(map.get("key_points")),
                map.get("misconceptions").list(1, 3).stream()
                        .map(QuestionReader::misconception)
                        .toList(),
                map.get("red_flags").list(1, 3).stream()
                        .map(flag -> flag.text(YamlValue.MAX_SENTENCE))
                        .toList(),
                map.has("sources") ? sources(map.get("sources")) : List.of(),
                answer,
                example);
    }

    private static List<KeyPoint> points(YamlValue value) {
        Unique names = new Unique();
        List<KeyPoint> points =
                value.list(4, 6).stream().map(each -> point(each, names)).toList();
        long musts =
                points.stream().filter(point -> point.weight() == Weight.MUST).count();
        if (musts < 2 || musts > 4 || musts == points.size()) {
            value.reject("2 to 4 points of weight must and at least one of weight strong");
        }
        return points;
    }

    private static KeyPoint point(YamlValue value, Unique names) {
        YamlMap map = value.map("id", "point", "phrasings", "weight", "probe");
        return new KeyPoint(
                map.get("id").name(names),
                map.get("point").words(8, 30),
                map.get("phrasings").list(3, 3).stream()
                        .map(phrasing -> phrasing.words(8, 30))
                        .toList(),
                map.get("weight").choice(Weight.class),
                map.get("probe").question(200));
    }

    private static Misconception misconception(YamlValue value) {
        YamlMap map = value.map("claim", "correction");
        return new Misconception(
                map.get("claim").words(8, 30), map.get("correction").text(YamlValue.MAX_SENTENCE));
    }

    private static List<Source> sources(YamlValue value) {
        return value.list(0, 4).stream().map(QuestionReader::source).toList();
    }

    private static Source source(YamlValue value) {
        YamlMap map = value.map("title", "authors", "year", "venue");
        return new Source(
                map.get("title").text(300),
                map.get("authors").text(300),
                map.get("year").number(1800, 2100),
                map.get("venue").text(300));
    }
}

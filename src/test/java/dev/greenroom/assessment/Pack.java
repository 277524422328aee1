package dev.greenroom.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The questions of the built-in pack, read just far enough for the judge's tests. */
final class Pack {

    private static final Path FOLDER = Path.of("src/main/resources/packs/distributed-systems-architect/questions");
    private static final List<Question> QUESTIONS = read();

    private Pack() {}

    static List<Question> questions() {
        return QUESTIONS;
    }

    static Question question(String id) {
        return QUESTIONS.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Question> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Pack::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Question read(Path file) {
        try {
            String[] parts = Files.readString(file).split("---\n|## Answer\n|## Example\n");
            var head = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(parts[1]);
            return new Question(
                    text(head, "id"), text(head, "topic"), text(head, "theme"), rubric(head), parts[3].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Rubric rubric(Map<String, Object> head) {
        var points = (List<Map<String, Object>>) get(head, "key_points");
        var misconceptions = (List<Map<String, Object>>) get(head, "misconceptions");
        return new Rubric(
                text(head, "question"),
                points.stream().map(Pack::point).toList(),
                misconceptions.stream().map(each -> text(each, "claim")).toList());
    }

    @SuppressWarnings("unchecked")
    private static PointText point(Map<String, Object> point) {
        return new PointText(text(point, "id"), text(point, "point"), (List<String>) get(point, "phrasings"));
    }

    private static String text(Map<String, Object> map, String key) {
        return (String) get(map, key);
    }

    private static Object get(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    /** A question with its model answer. */
    record Question(String id, String topic, String theme, Rubric rubric, String answer) {

        Stream<Question> othersOfItsTopic() {
            return QUESTIONS.stream().filter(other -> other.topic.equals(topic) && !other.equals(this));
        }

        @Override
        public String toString() {
            return id;
        }
    }
}

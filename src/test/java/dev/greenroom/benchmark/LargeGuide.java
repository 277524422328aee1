package dev.greenroom.benchmark;

import dev.greenroom.bank.GuideChange;
import dev.greenroom.bank.GuideChanged;
import dev.greenroom.bank.GuideContent;
import dev.greenroom.bank.GuideWriter;
import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Weight;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.ConnectionCallback;

/**
 * A guide of any size whose texts are drawn from the words of the built-in one, each as often as it is there. One word
 * in fifty is made up, so that the number of different words grows with the guide as in real texts.
 */
final class LargeGuide {

    static final int TOPICS = 10;

    private static final int QUESTION_WORDS = 16;
    private static final int SHORT_NAME_WORDS = 3;
    private static final int ANSWER_WORDS = 180;
    private static final int POINT_WORDS = 16;
    private static final int LONGEST_SHORT_NAME = 40;
    private static final int LONGEST_TEXT = 300;
    private static final int MADE_UP = 50;

    private final int size;
    private final List<String> words;
    private final Random random;

    /** @param words of questions and answers, as often as they are used */
    LargeGuide(int size, List<String> words) {
        this.size = size;
        this.words = words;
        this.random = new Random(size);
    }

    /** The words of the built-in guide. */
    static List<String> wordsOf(BenchmarkApp app) {
        return app
                .jdbc()
                .queryForList("select text || ' ' || answer || ' ' || example from question", String.class)
                .stream()
                .flatMap(text -> List.of(text.split("\\W+")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    int size() {
        return size;
    }

    String slug() {
        return "large-" + size;
    }

    /** Writes it as an import does. */
    void load(BenchmarkApp app) {
        GuideContent content = content();
        app.transaction().executeWithoutResult(status -> {
            app.jdbc().execute((ConnectionCallback<GuideChange>)
                    connection -> new GuideWriter().write(connection, content));
            app.context().publishEvent(new GuideChanged(slug()));
        });
    }

    private GuideContent content() {
        return new GuideContent(
                slug(),
                "Role",
                "Zz " + slug(),
                "Summary",
                "en",
                1,
                slug(),
                "Introduction",
                "Conclusion",
                IntStream.range(0, TOPICS)
                        .mapToObj(topic -> new GuideContent.Topic("topic-" + topic, text(2), text(10)))
                        .toList(),
                IntStream.rangeClosed(1, size).mapToObj(this::question).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private GuideContent.Question question(int number) {
        return new GuideContent.Question(
                "q-" + number,
                number,
                shortened(text(QUESTION_WORDS) + "?", LONGEST_TEXT),
                shortened(text(SHORT_NAME_WORDS), LONGEST_SHORT_NAME),
                "theme-" + number % (TOPICS * TOPICS),
                "topic-" + random.nextInt(TOPICS),
                any(Kind.values()),
                any(Level.values()),
                4,
                List.of(point("one", Weight.MUST), point("two", Weight.STRONG)),
                List.of(),
                List.of(),
                List.of(),
                text(ANSWER_WORDS),
                text(ANSWER_WORDS / 4));
    }

    private GuideContent.KeyPoint point(String slug, Weight weight) {
        return new GuideContent.KeyPoint(slug, text(POINT_WORDS), List.of(), weight, "And then?");
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String text(int length) {
        return IntStream.range(0, length)
                .mapToObj(place -> random.nextInt(MADE_UP) == 0 ? madeUp() : words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }

    /** The ends of words often follow other beginnings. */
    private String madeUp() {
        String beginning = words.get(random.nextInt(words.size()));
        String end = words.get(random.nextInt(words.size()));
        return beginning.substring(0, (beginning.length() + 1) / 2) + end.substring(end.length() / 2);
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}

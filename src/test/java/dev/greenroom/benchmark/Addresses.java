package dev.greenroom.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.bank.Level;
import dev.greenroom.bank.QuestionPage;
import java.net.URLEncoder;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What somebody asks for who looks through a large guide. */
final class Addresses {

    private static final int SAMPLES = 1000;
    private static final int LONG_WORD = 7;
    private static final List<String> STATUSES = List.of("not-answered", "to-improve", "solid", "bookmarked");

    private final LargeGuide guide;
    private final List<String> texts;
    private final Random random = new Random(1);
    private String typing = "";
    private int typed;

    Addresses(BenchmarkApp app, LargeGuide guide) {
        this.guide = guide;
        this.texts = app.jdbc()
                .queryForList(
                        "select q.text from question q join guide g on g.id = q.guide_id where g.slug = ?"
                                + " order by q.id limit ?",
                        String.class,
                        guide.slug(),
                        SAMPLES);
    }

    /** How many questions there are. */
    int size() {
        return guide.size();
    }

    String list() {
        return "/questions?guide=" + guide.slug();
    }

    String laterPage() {
        return list() + "&page=" + (1 + random.nextInt(guide.size() / QuestionPage.SIZE));
    }

    String filtered() {
        Level level = Level.values()[random.nextInt(Level.values().length)];
        return list() + "&topic=topic-" + random.nextInt(LargeGuide.TOPICS) + "&level=" + level.key();
    }

    /** One or two words of a question, letter after letter. */
    String typed() {
        if (typed == typing.length()) {
            typing = random.nextBoolean() ? word(1) : word(1) + " " + word(1);
            typed = 0;
        }
        typed++;
        return search(typing.substring(0, typed));
    }

    String words() {
        String text = any(texts);
        List<String> words = Stream.of(text.split("\\W+")).toList();
        int from = random.nextInt(Math.max(1, words.size() - 2));
        return search(String.join(" ", words.subList(from, Math.min(words.size(), from + 3))));
    }

    /** Two letters changed places. */
    String mistyped() {
        String word = word(LONG_WORD);
        int at = 1 + random.nextInt(word.length() - 2);
        return search(word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
    }

    String question() {
        int number = 1 + random.nextInt(guide.size());
        return "/questions/" + guide.slug() + "/q-" + number + "?q=" + word(1);
    }

    String ownFilter() {
        return list() + "&status=" + any(STATUSES);
    }

    private String search(String words) {
        return list() + "&q=" + URLEncoder.encode(words, UTF_8);
    }

    /** Any word so long of a question. */
    private String word(int shortest) {
        while (true) {
            String word = any(List.of(any(texts).split("\\W+")));
            if (word.length() >= shortest) {
                return word;
            }
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

package dev.greenroom.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A guide of any size, with texts that tell where they come from: everything hidden about question 7 holds the word
 * {@code veiled7}. Its title sorts behind all others, so that it never becomes the first guide.
 */
public final class DrawnGuide {

    private static final List<String> TOPICS = List.of("basics", "details", "people");

    private final String slug;
    private final UnaryOperator<String> texts;
    private int version = 1;
    private List<Integer> numbers;

    private DrawnGuide(String slug, int questions, UnaryOperator<String> texts) {
        this.slug = slug;
        this.texts = texts;
        this.numbers = IntStream.rangeClosed(1, questions).boxed().toList();
    }

    public static DrawnGuide of(int questions) {
        return new DrawnGuide("drawn-" + UUID.randomUUID(), questions, text -> text);
    }

    /** All its texts hold what an attacker would put there. */
    public static DrawnGuide hostile(String attack) {
        return new DrawnGuide("drawn-" + UUID.randomUUID(), 3, text -> text + attack);
    }

    public String slug() {
        return slug;
    }

    /** The next version, without some questions. */
    public DrawnGuide without(Integer... left) {
        version++;
        List<Integer> stay = new ArrayList<>(numbers);
        stay.removeAll(List.of(left));
        numbers = stay;
        return this;
    }

    /** Writes it as an import does. */
    public DrawnGuide load(JdbcTemplate jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute(
                    (ConnectionCallback<GuideChange>) connection -> new GuideWriter().write(connection, content()));
            events.publishEvent(new GuideChanged(slug));
        });
        return this;
    }

    private GuideContent content() {
        return new GuideContent(
                slug,
                text("Role"),
                text("Zz title"),
                text("Summary"),
                "en",
                version,
                slug + version,
                text("*Introduction*"),
                text("Conclusion"),
                TOPICS.stream().map(this::topic).toList(),
                numbers.stream().map(this::question).toList(),
                List.of(Kind.values()).stream().map(this::dimension).toList(),
                List.of(new GuideContent.Tip("tip", text("Tip"), text("Body"), List.of(task("one"), task("two")))),
                List.of(new FaqEntry("faq", text("Question"), text("Answer"))));
    }

    private GuideContent.Topic topic(String name) {
        return new GuideContent.Topic(name, text("Topic " + name), text("About " + name));
    }

    private GuideContent.Task task(String name) {
        return new GuideContent.Task(name, text("Task " + name));
    }

    private RubricDimension dimension(Kind kind) {
        return new RubricDimension(
                kind, "clarity", text("Clarity"), text("none"), text("some"), text("much"), text("all"));
    }

    private GuideContent.Question question(int number) {
        String hidden = "veiled" + number + " ";
        return new GuideContent.Question(
                "q-" + number,
                number,
                text("What about matter " + number + "?"),
                shortened(text("Matter " + number)),
                "theme-" + number,
                TOPICS.get(number % TOPICS.size()),
                Kind.values()[number % Kind.values().length],
                Level.values()[number % Level.values().length],
                4,
                List.of(point(hidden, Weight.MUST), point(hidden, Weight.STRONG)),
                List.of(new Misconception(text(hidden + "claim"), text(hidden + "correction"))),
                List.of(text(hidden + "flag")),
                List.of(new Source(text(hidden + "title"), text("Author"), 2001, text("Venue"))),
                text(hidden + "answer"),
                text(hidden + "example"));
    }

    private GuideContent.KeyPoint point(String hidden, Weight weight) {
        return new GuideContent.KeyPoint(
                weight.key(),
                text(hidden + "point " + weight.key()),
                List.of(text(hidden + "phrasing 1"), text(hidden + "phrasing 2")),
                weight,
                text(hidden + "probe"));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }

    private String text(String plain) {
        return texts.apply(plain);
    }
}

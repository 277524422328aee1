package dev.greenroom.pack;

import static dev.greenroom.pack.SamplePack.FOG;
import static dev.greenroom.pack.SamplePack.GUIDE;
import static dev.greenroom.pack.SamplePack.LAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.bank.GuideContent;
import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Source;
import dev.greenroom.bank.Weight;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackReaderTests {

    private static final String RUBRIC = "rubric.yaml";
    private static final String TIPS = "tips.yaml";
    private static final String FAQ = "faq.yaml";
    private static final String LONG = "x".repeat(1001);

    private final SamplePack pack = SamplePack.asWritten();

    @Test
    void readsWhatTheAuthorWrote() {
        GuideContent guide = pack.read();

        assertThat(guide.slug()).isEqualTo("lighthouse-keeper");
        assertThat(guide.version()).isEqualTo(3);
        assertThat(guide.introduction()).isEqualTo("## Before you row out\n\nThe board asks *short* questions.");
        assertThat(guide.topics()).extracting(GuideContent.Topic::slug).containsExactly("light", "weather");
        assertThat(guide.rubric()).hasSize(9);
        assertThat(guide.tips().get(0).tasks())
                .extracting(GuideContent.Task::slug)
                .containsExactly("climb", "ask");
        assertThat(guide.faq()).hasSize(2);
        assertThat(guide.digest()).isEqualTo(pack.files().digest());
    }

    @Test
    void readsAQuestionWithAllItsParts() {
        GuideContent.Question question = pack.read().questions().get(0);

        assertThat(question.slug()).isEqualTo("lamp-goes-out");
        assertThat(question.number()).isEqualTo(1);
        assertThat(question.kind()).isEqualTo(Kind.TECHNICAL);
        assertThat(question.level()).isEqualTo(Level.CORE);
        assertThat(question.points()).hasSize(4);
        assertThat(question.points().get(3).weight()).isEqualTo(Weight.STRONG);
        assertThat(question.points().get(0).phrasings()).hasSize(3);
        assertThat(question.sources())
                .containsExactly(new Source("A Treatise on Lights", "Ann Other", 1871, "Harbour Press"));
        assertThat(question.answer()).startsWith("I light the spare first.").endsWith("looks for it as well.");
        assertThat(question.example()).startsWith("In the winter").endsWith("one of the owners.");
    }

    @Test
    void aSectionMayBeginWithCodeAndStandBelowBlanks() {
        SamplePack edited = pack.with(LAMP, "\n## Answer\nI light", "\n  \n## Answer\n \n    light(spare)\n\nI light");

        assertThat(edited.problems()).isEmpty();
        assertThat(edited.read().questions().get(0).answer()).startsWith("    light(spare)\n\nI light");
    }

    /** One edit of a file, and the one problem that it makes. */
    record Mistake(String file, String before, String after, int line, String key, String expected) {}

    static Stream<Mistake> mistakes() {
        return Stream.of(guide(), question(), keyPoints(), parts(), sections(), advice(), yaml())
                .flatMap(List::stream);
    }

    private static List<Mistake> guide() {
        String title = "title: Lighthouse Keeper interviews";
        String topic = "\n  - slug: light\n    title: More light\n    summary: Moon and stars.";
        return List.of(
                new Mistake(GUIDE, "role: Lighthouse Keeper\n", "", 1, "role", "missing"),
                new Mistake(GUIDE, "language: en", "language: en\ncolour: red", 6, "colour", "no such key"),
                new Mistake(GUIDE, "slug: lighthouse-keeper", "slug: Light House", 1, "slug", "kebab-case"),
                new Mistake(GUIDE, "slug: lighthouse-keeper", "slug: " + "a".repeat(81), 1, "slug", "80 characters"),
                new Mistake(GUIDE, "language: en", "language: en_GB!", 5, "language", "BCP 47"),
                new Mistake(GUIDE, "version: 3", "version: three", 6, "version", "whole number"),
                new Mistake(GUIDE, "version: 3", "version: 0", 6, "version", "whole number"),
                new Mistake(GUIDE, "version: 3", "version: 1.5", 6, "version", "whole number"),
                new Mistake(GUIDE, "version: 3", "version: '3'", 6, "version", "whole number"),
                new Mistake(GUIDE, "version: 3", "version: 99999999999999999999", 6, "version", "whole number"),
                new Mistake(GUIDE, title, "title:", 3, "title", "nothing is there"),
                new Mistake(GUIDE, title, "title: ' '", 3, "title", "1 to 200 characters"),
                new Mistake(GUIDE, title, "title: 1871", 3, "title", "quotes"),
                new Mistake(GUIDE, title, "title: [a]", 3, "title", "text"),
                new Mistake(GUIDE, "*short*", "<b>short</i>", 10, "introduction", "raw HTML"),
                new Mistake(GUIDE, "  Sleep", "  <p>\n  Sleep", 12, "conclusion", "raw HTML"),
                new Mistake(
                        GUIDE,
                        "storm and ice.",
                        "storm." + topic,
                        20,
                        "topics[2].slug",
                        "guide.yaml:14 topics[0].slug"),
                new Mistake(GUIDE, "    summary: Fog, storm and ice.\n", "", 17, "topics[1].summary", "missing"));
    }

    private static List<Mistake> question() {
        return List.of(
                new Mistake(LAMP, "id: lamp-goes-out", "id: lamp-failed", 2, "id", "name of the file"),
                new Mistake(LAMP, "number: 1", "number: 7", 2, "id", "name of the file"),
                new Mistake(LAMP, "What do you do?", "x".repeat(301), 4, "question", "300 characters"),
                new Mistake(LAMP, "short: When the lamp", "short: " + "x".repeat(41), 5, "short", "40 characters"),
                new Mistake(LAMP, "theme: darkness", "theme: The dark", 6, "theme", "kebab-case"),
                new Mistake(LAMP, "topic: light", "topic: lights", 7, "topic", "one of light, weather"),
                new Mistake(
                        LAMP, "kind: technical", "kind: hard", 8, "kind", "one of technical, experience, behavioural"),
                new Mistake(LAMP, "kind: technical", "kind: TECHNICAL", 8, "kind", "one of technical"),
                new Mistake(LAMP, "level: core", "level: junior", 9, "level", "one of core, senior, staff"),
                new Mistake(LAMP, "minutes: 4", "minutes: 1", 10, "minutes", "from 2 to 10"),
                new Mistake(LAMP, "minutes: 4", "minutes: 11", 10, "minutes", "from 2 to 10"),
                new Mistake(LAMP, "minutes: 4\n", "", 2, "minutes", "missing"),
                new Mistake(LAMP, "minutes: 4", "minutes: 4\nhint: Look up", 11, "hint", "no such key"));
    }

    private static List<Mistake> keyPoints() {
        String said = "We took turns at the horn, and everybody got his rest.";
        String more = """
                  - id: more-%2$s
                    point: There is one more point that makes the question too long to judge.
                    phrasings: [%1$s, %1$s, %1$s]
                    weight: strong
                    probe: And then?
                """;
        String three = Stream.of("a", "b", "c")
                .map(each -> more.formatted("\"" + said + "\"", each))
                .collect(Collectors.joining());
        return List.of(
                new Mistake(FOG, "misconceptions:", three + "misconceptions:", 11, "key_points", "not 7"),
                new Mistake(FOG, "id: stores", "id: watches", 20, "key_points[1].id", FOG + ":12 key_points[0].id"),
                new Mistake(FOG, "point: The hours", "point: " + LONG, 13, "key_points[0].point", "1000 characters"),
                new Mistake(FOG, "      - " + said + "\n", "", 14, "key_points[0].phrasings", "3 entries, not 2"),
                new Mistake(FOG, said, "In turns.", 15, "key_points[0].phrasings[0]", "8 to 30 words, not 2"),
                new Mistake(FOG, said, said + " on".repeat(20), 15, "key_points[0].phrasings[0]", "not 31"),
                new Mistake(FOG, said, "yes", 15, "key_points[0].phrasings[0]", "8 to 30 words, not 1"),
                new Mistake(FOG, said, "12", 15, "key_points[0].phrasings[0]", "quotes"),
                new Mistake(LAMP, "weight: must", "weight: nice", 18, "key_points[0].weight", "one of must, strong"),
                new Mistake(FOG, "weight: must", "weight: strong", 11, "key_points", "2 to 4 points of weight must"),
                new Mistake(LAMP, "weight: strong", "weight: must", 11, "key_points", "at least one of weight strong"),
                new Mistake(
                        FOG, "Who was awake on the fourth night?", "Say who.", 19, "key_points[0].probe", "question"),
                new Mistake(FOG, "Who was", "x".repeat(200), 19, "key_points[0].probe", "200 characters"),
                new Mistake(FOG, "    probe: What came of it all?\n", "", 28, "key_points[2].probe", "missing"),
                new Mistake(
                        FOG, "  - id: stores", "  - hint: a\n    id: stores", 20, "key_points[1].hint", "no such key"));
    }

    private static List<Mistake> parts() {
        String claim = "In fog you simply stay awake until it lifts, that is what a keeper is for.";
        String entry = "  - claim: " + claim + "\n    correction: No.\n";
        String flag = "  - Does not keep a spare.\n";
        String source = "  - title: A\n    authors: B\n    year: 1999\n    venue: C\n";
        return List.of(
                new Mistake(FOG, claim, "Stay awake.", 45, "misconceptions[0].claim", "8 to 30 words, not 2"),
                new Mistake(
                        FOG,
                        "    correction: A keeper without sleep",
                        "    # A keeper",
                        45,
                        "misconceptions[0].correction",
                        "missing"),
                new Mistake(
                        FOG,
                        "red_flags:",
                        entry.repeat(3) + "red_flags:",
                        44,
                        "misconceptions",
                        "1 to 3 entries, not 4"),
                new Mistake(LAMP, flag, flag.repeat(4), 47, "red_flags", "1 to 3 entries, not 4"),
                new Mistake(LAMP, "red_flags:\n" + flag, "red_flags: []\n", 47, "red_flags", "1 to 3 entries, not 0"),
                new Mistake(LAMP, "Does not", "Does: not", 48, "red_flags[0]", "text"),
                new Mistake(
                        LAMP, "sources:\n", "sources:\n" + source.repeat(4), 49, "sources", "0 to 4 entries, not 5"),
                new Mistake(LAMP, "year: 1871", "year: about 1870", 52, "sources[0].year", "whole number"),
                new Mistake(LAMP, "    venue: Harbour Press\n", "", 50, "sources[0].venue", "missing"),
                new Mistake(LAMP, "title: A Treatise", "title: " + LONG, 50, "sources[0].title", "300 characters"));
    }

    private static List<Mistake> sections() {
        return List.of(
                new Mistake(LAMP, "---\nid", "id", 1, "", "front matter"),
                new Mistake(LAMP, "---\n\n##", "\n##", 1, "", "front matter"),
                new Mistake(LAMP, "## Example\n", "", 56, "", "exactly two sections"),
                new Mistake(LAMP, "## Example", "## Answer", 56, "", "exactly two sections"),
                new Mistake(LAMP, "I do not repair", "### At night\n\nI do not repair", 63, "", "no heading beside"),
                new Mistake(LAMP, "I do not repair", "At night\n---\n\nI do not repair", 63, "", "no heading beside"),
                new Mistake(LAMP, "I do not repair", "> # At night\n\nI do not repair", 63, "", "no heading beside"),
                new Mistake(LAMP, "\n## Answer", "\nHello.\n\n## Answer", 56, "", "nothing above ## Answer"),
                new Mistake(
                        LAMP, "I light", "word ".repeat(100) + "I light", 56, "## Answer", "150 to 260 words, not 283"),
                new Mistake(
                        LAMP, "In the winter", "word ".repeat(70) + "in", 67, "## Example", "80 to 160 words, not 166"),
                new Mistake(LAMP, "I light", "- a\n\nand\n\n1. b\n\nI light", 56, "## Answer", "at most one list"),
                new Mistake(LAMP, "a minute. While", "a <i>minute. While", 58, "", "raw HTML"),
                new Mistake(LAMP, "I do not repair", "<script>\n</script>\n\nI do not repair", 63, "", "raw HTML"),
                new Mistake(LAMP, "I do not repair", "<!-- x -->I do not repair", 63, "", "raw HTML"),
                new Mistake(
                        LAMP, "In the winter", "[1]: https://example.org\n\nIn the winter", 68, "", "in its place"));
    }

    private static List<Mistake> advice() {
        String tasks = "tasks:\n    - id: read\n      text: Read one winter.";
        return List.of(
                new Mistake(RUBRIC, "slug: order", "slug: calm", 9, "[0].dimensions[1].slug", "rubric.yaml:3"),
                new Mistake(RUBRIC, "      strong: The calm is strong", "#", 3, "[0].dimensions[0].strong", "missing"),
                new Mistake(RUBRIC, "title: Order", "title: " + LONG, 10, "[0].dimensions[1].title", "120"),
                new Mistake(TIPS, "id: read-the-log", "id: visit-a-light", 12, "[1].id", "tips.yaml:1 [0].id"),
                new Mistake(TIPS, "title: Read", "title: " + "x".repeat(80), 13, "[1].title", "80 characters"),
                new Mistake(TIPS, "seen the", "seen <em>the</em>", 6, "[0].body", "raw HTML"),
                new Mistake(TIPS, "body: Any", "body: <b>Any", 14, "[1].body", "raw HTML"),
                new Mistake(TIPS, "id: ask", "id: climb", 10, "[0].tasks[1].id", "tips.yaml:8 [0].tasks[0].id"),
                new Mistake(TIPS, tasks, "tasks: []", 15, "[1].tasks", "1 to 5 entries, not 0"),
                new Mistake(FAQ, "id: what-to-bring", "id: what-to-wear", 5, "[1].id", "faq.yaml:1 [0].id"),
                new Mistake(FAQ, "  question: What should I bring?\n", "", 5, "[1].question", "missing"),
                new Mistake(FAQ, "Boots.", "<b>Boots", 4, "[0].answer", "raw HTML"));
    }

    private static List<Mistake> yaml() {
        String title = "title: Lighthouse Keeper interviews";
        return List.of(
                new Mistake(GUIDE, "language: en", "language: en\nlanguage: de", 6, "language", "once"),
                new Mistake(GUIDE, title, "title: &name Lights", 3, "", "without an anchor"),
                new Mistake(GUIDE, title, "title: *name", 3, "", "not an alias"),
                new Mistake(GUIDE, title, "title: !lamp Lights", 3, "", "without a tag"),
                new Mistake(GUIDE, title, "title: Light: bright", 3, "", "YAML; its parser says"),
                new Mistake(GUIDE, title, "title: \"Light", 20, "", "on line 3"),
                new Mistake(GUIDE, title, "\ttitle: Light", 3, "", "YAML; its parser says"),
                new Mistake(GUIDE, title, title + "\n? [a, b]\n: c", 4, "", "a plain word"),
                new Mistake(GUIDE, title, title + "\n<<: {a: b}", 4, "<<", "no such key"),
                new Mistake(GUIDE, "topics:", "topics: {}\n---\ntopics:", 14, "", "one document"),
                new Mistake(LAMP, "theme: darkness", "theme: [dark", 7, "", "YAML; its parser says"),
                new Mistake(LAMP, "minutes: 4", "minutes: &four 4", 10, "", "without an anchor"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysOfAMistakeWhereItIsAndWhatWasExpected(Mistake mistake) {
        List<Problem> problems =
                pack.with(mistake.file(), mistake.before(), mistake.after()).problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Position(mistake.file(), mistake.line(), mistake.key()));
            assertThat(problem.expected()).contains(mistake.expected());
        });
    }

    @Test
    void reportsTheMistakesOfAllFilesAtOnce() {
        List<Problem> problems = pack.with(GUIDE, "language: en", "language: [")
                .with(LAMP, "minutes: 4", "minutes: 40")
                .with(LAMP, "weight: must", "weight: much")
                .with(LAMP, "## Example", "## Exempel")
                .with(FOG, "theme: fog", "theme: fog fog")
                .with(FOG, "  - id: stores", "  - id:")
                .with(TIPS, "title: Read a logbook", "title: ''")
                .without(FAQ)
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.place().toString())
                .containsExactly(
                        "faq.yaml:1",
                        "guide.yaml:7",
                        LAMP + ":10 minutes",
                        LAMP + ":18 key_points[0].weight",
                        LAMP + ":56",
                        LAMP + ":67",
                        FOG + ":6 theme",
                        FOG + ":20 key_points[1].id",
                        "tips.yaml:13 [1].title");
    }

    @Test
    void theMessageListsThemAll() {
        SamplePack broken = pack.with(LAMP, "minutes: 4", "minutes: 40").without(FAQ);

        assertThatThrownBy(broken::read)
                .hasMessage("Errors in the pack:\nfaq.yaml:1: expected this file, which is missing\n" + LAMP
                        + ":10 minutes: expected a whole number from 2 to 10");
    }

    @Test
    void noTwoQuestionsShareAnIdOrANumber() {
        SamplePack twice = pack.with("questions/001-lamp-goes-dark.md", pack.text(LAMP))
                .with("questions/001-lamp-goes-dark.md", "id: lamp-goes-out", "id: lamp-goes-dark");

        assertThat(twice.problems())
                .extracting(Problem::toString)
                .containsExactly(LAMP + ":3 number: expected a value of its own;"
                        + " questions/001-lamp-goes-dark.md:3 number has 1 too");
        assertThat(twice.with(FOG, "id: fog-for-a-week", "id: lamp-goes-out").problems())
                .extracting(Problem::toString)
                .contains(FOG + ":2 id: expected a value of its own; " + LAMP + ":2 id has lamp-goes-out too");
    }

    @Test
    void everyKindHasItsRubricOnce() {
        assertThat(pack.with(RUBRIC, "kind: behavioural", "kind: technical").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "rubric.yaml:1: expected an entry for the kind behavioural",
                        "rubric.yaml:41 [2].kind: expected a value of its own; rubric.yaml:1 [0].kind has technical too");
    }

    @Test
    void aPackHasItsFilesAndNoOthers() {
        assertThat(pack.with("notes.txt", "Hello")
                        .with("questions/notes.yaml", "a: b")
                        .problems())
                .extracting(problem -> problem.place().file())
                .containsExactly("notes.txt", "questions/notes.yaml");
        assertThat(pack.without(LAMP).without(FOG).problems())
                .hasToString("[questions/:1: expected 1 to 500 questions, not 0]");
    }

    @Test
    void aFileOfTheWrongShapeIsSaidToBeOne() {
        assertThat(pack.with(GUIDE, "- a\n- b").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).startsWith("a map with the keys slug, role"));
        assertThat(pack.with(TIPS, "a: b").problems()).hasToString("[tips.yaml:1: expected a list]");
        assertThat(pack.with(TIPS, "# nothing\n").problems())
                .hasToString("[tips.yaml:1: expected content, but there is none]");
    }
}

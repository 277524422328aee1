package dev.greenroom.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.bank.GuideContent;
import dev.greenroom.bank.GuideContent.KeyPoint;
import dev.greenroom.bank.GuideContent.Question;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guides that come with Greenroom promise beyond the format, which the reader checks. */
class BuiltInGuideTests {

    private static final Path RECORD = Path.of("src/test/resources/built-in-guides.properties");

    static Stream<GuideContent> guides() {
        return BuiltInPacks.read().values().stream().map(PackReader::read);
    }

    @Test
    void theGuideForArchitectsComesAlong() {
        assertThat(guides()).extracting(GuideContent::slug).contains("distributed-systems-architect");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void theVersionRisesWithEveryChange(GuideContent guide) throws IOException {
        Properties record = new Properties();
        try (Reader file = Files.newBufferedReader(RECORD)) {
            record.load(file);
        }
        String now = guide.version() + " " + guide.digest();

        assertThat(now)
                .as("""
                        The pack %s has changed. If its version %d was ever released, raise "version" in its guide.yaml \
                        and run this test again, for guide.yaml is part of the digest. Then write into %s:
                        %s=%s
                        """, guide.slug(), guide.version(), RECORD, guide.slug(), now)
                .isEqualTo(record.getProperty(guide.slug()));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void numbersHaveNoGap(GuideContent guide) {
        List<Integer> all =
                IntStream.rangeClosed(1, guide.questions().size()).boxed().toList();

        assertThat(guide.questions()).extracting(Question::number).containsExactlyElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyTopicHasQuestions(GuideContent guide) {
        assertThat(guide.questions())
                .extracting(Question::topic)
                .containsAll(
                        guide.topics().stream().map(GuideContent.Topic::slug).toList());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void noTwoPointsOfATopicShareFiveWordsInARow(GuideContent guide) {
        Stream<Passage> points = guide.questions().stream()
                .flatMap(question -> question.points().stream()
                        .map(point ->
                                new Passage(question.topic(), question.slug() + " " + point.slug(), point.point())));

        assertThat(repetitions(points, 5)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void phrasingsUseOtherWordsThanTheirPoint(GuideContent guide) {
        assertThat(guide.questions().stream().flatMap(BuiltInGuideTests::shuffles))
                .isEmpty();
    }

    /** Phrasings that share more than half of their content words with their point. */
    private static Stream<String> shuffles(Question question) {
        return question.points().stream()
                .flatMap(point -> point.phrasings().stream()
                        .filter(phrasing -> Wording.shared(phrasing, point.point()) > 0.5)
                        .map(phrasing -> "%s %s: %s".formatted(question.slug(), point.slug(), phrasing)));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void noEightWordsInARowOccurTwice(GuideContent guide) {
        Stream<Passage> texts = Stream.concat(
                frame(guide).map(text -> new Passage("", "the guide's own files", text)),
                guide.questions().stream()
                        .flatMap(question -> texts(question).map(text -> new Passage("", question.slug(), text))));

        assertThat(repetitions(texts, 8)).isEmpty();
    }

    private static Stream<String> frame(GuideContent guide) {
        List<String> texts = new ArrayList<>(List.of(guide.summary(), guide.introduction(), guide.conclusion()));
        guide.topics().forEach(topic -> texts.add(topic.summary()));
        guide.rubric()
                .forEach(side -> texts.addAll(List.of(side.incomplete(), side.partial(), side.solid(), side.strong())));
        guide.tips().forEach(tip -> {
            texts.addAll(List.of(tip.title(), tip.body()));
            tip.tasks().forEach(task -> texts.add(task.text()));
        });
        guide.faq().forEach(entry -> texts.addAll(List.of(entry.question(), entry.answer())));
        return texts.stream();
    }

    private static Stream<String> texts(Question question) {
        List<String> texts = new ArrayList<>(List.of(question.text(), question.answer(), question.example()));
        for (KeyPoint point : question.points()) {
            texts.addAll(List.of(point.point(), point.probe()));
            texts.addAll(point.phrasings());
        }
        question.misconceptions().forEach(wrong -> texts.addAll(List.of(wrong.claim(), wrong.correction())));
        texts.addAll(question.redFlags());
        return texts.stream();
    }

    /** A text and where it stands; it is compared with those of the same scope. */
    private record Passage(String scope, String where, String text) {}

    private static List<String> repetitions(Stream<Passage> passages, int length) {
        Map<String, String> first = new HashMap<>();
        List<String> repetitions = new ArrayList<>();
        passages.forEach(passage -> Wording.sequences(passage.text(), length).forEach(words -> {
            String before = first.putIfAbsent(passage.scope() + ": " + words, passage.where());
            if (before != null) {
                repetitions.add("%s: in %s and %s".formatted(words, before, passage.where()));
            }
        }));
        return repetitions;
    }
}

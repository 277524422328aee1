package dev.greenroom.bank;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Holds what a shelf lists against what going over every question lists. */
class ShelfTests {

    private static final List<String> TOPICS = List.of("caching", "queues", "time");
    private static final List<String> WORDS = List.of("", "lock", "lease quorum", "qu", "clok");

    /** As a filter holds it, and as anybody would. */
    private record Value(String facet, Extent extent, Predicate<Question> holds, boolean chosen) {}

    @RepeatedTest(60)
    void listsAndCountsWhatGoingOverEveryQuestionDoes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Question> questions = questions(random, random.nextInt(150));
        Shelf shelf = shelf(questions);
        List<Value> values = values(random, questions);
        String words = WORDS.get(random.nextInt(WORDS.size()));
        QuestionFilter filter = filter(words, values);

        List<Question> found = all(shelf, filter(words, List.of()));
        List<Question> listed = all(shelf, filter);

        assertThat(listed)
                .isEqualTo(found.stream()
                        .filter(question -> passes(question, values, ""))
                        .toList());
        QuestionPage page = shelf.page(filter, 1);
        assertThat(page.withoutFilters()).isEqualTo(found.size());
        values.forEach(value -> assertThat(page.counts().getOrDefault(value.facet(), Map.of()))
                .containsEntry(value.extent().toString(), (int) found.stream()
                        .filter(question -> passes(question, values, value.facet()))
                        .filter(value.holds())
                        .count()));
        for (int place = 0; place < found.size(); place++) {
            assertThat(shelf.neighbours(filter, found.get(place).id())).isEqualTo(neighbours(found, listed, place));
        }
    }

    @Test
    void anEmptyGuideHasOneEmptyPage() {
        QuestionPage page = shelf(List.of()).page(filter("", List.of()), 1);

        assertThat(page.questions()).isEmpty();
        assertThat(page.pages()).isEqualTo(1);
        assertThat(shelf(List.of()).page(filter("lock", List.of()), 1).total()).isZero();
    }

    private static List<Question> all(Shelf shelf, QuestionFilter filter) {
        return IntStream.rangeClosed(1, shelf.page(filter, 1).pages())
                .mapToObj(page -> shelf.page(filter, page).questions())
                .flatMap(List::stream)
                .toList();
    }

    private static Neighbours neighbours(List<Question> found, List<Question> listed, int place) {
        List<Question> before =
                found.subList(0, place).stream().filter(listed::contains).toList();
        List<Question> after = found.subList(place + 1, found.size()).stream()
                .filter(listed::contains)
                .toList();
        return new Neighbours(
                before.isEmpty() ? null : before.get(before.size() - 1),
                after.isEmpty() ? null : after.get(0),
                listed.indexOf(found.get(place)) + 1,
                listed.size());
    }

    private static boolean passes(Question question, List<Value> values, String without) {
        return values.stream()
                .filter(value -> value.chosen() && !value.facet().equals(without))
                .map(Value::facet)
                .distinct()
                .allMatch(facet -> values.stream()
                        .anyMatch(value -> value.facet().equals(facet)
                                && value.chosen()
                                && value.holds().test(question)));
    }

    private static List<Value> values(Random random, List<Question> questions) {
        Set<UUID> answered = questions.stream()
                .map(Question::id)
                .filter(question -> random.nextBoolean())
                .collect(toSet());
        List<Value> values = new ArrayList<>();
        TOPICS.forEach(topic -> values.add(new Value(
                "topic",
                new Extent.Having(Extent.Trait.TOPIC, topic),
                question -> question.topic().equals(topic),
                random.nextInt(3) == 0)));
        Stream.of(Level.values())
                .forEach(level -> values.add(new Value(
                        "level",
                        new Extent.Having(Extent.Trait.LEVEL, level.key()),
                        question -> question.level() == level,
                        random.nextInt(3) == 0)));
        values.add(new Value(
                "status",
                new Extent.Only(answered),
                question -> answered.contains(question.id()),
                random.nextInt(3) == 0));
        values.add(new Value(
                "status",
                new Extent.AllBut(answered),
                question -> !answered.contains(question.id()),
                random.nextInt(3) == 0));
        return values;
    }

    private static QuestionFilter filter(String words, List<Value> values) {
        return new QuestionFilter(
                "guide",
                words,
                values.stream()
                        .map(Value::facet)
                        .distinct()
                        .map(facet -> new Facet(
                                facet,
                                values.stream()
                                        .filter(value -> value.facet().equals(facet))
                                        .map(value -> new Facet.Choice(
                                                value.extent().toString(), value.extent(), value.chosen()))
                                        .toList()))
                        .toList());
    }

    private static Shelf shelf(List<Question> questions) {
        return new Shelf(
                questions,
                () -> questions.stream()
                        .map(question -> new SearchText(
                                question.text(), question.shortName(), question.topic(), question.theme(), "")));
    }

    private static List<Question> questions(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(place -> new Question(
                        UUID.randomUUID(),
                        "guide",
                        "q-" + place,
                        place + 1,
                        text(random),
                        text(random),
                        "theme",
                        TOPICS.get(random.nextInt(TOPICS.size())),
                        "Topic",
                        Kind.values()[random.nextInt(Kind.values().length)],
                        Level.values()[random.nextInt(Level.values().length)],
                        4,
                        false))
                .toList();
    }

    private static String text(Random random) {
        return Stream.of("lock", "lease", "quorum", "queue", "clock")
                .filter(word -> random.nextInt(3) == 0)
                .reduce("What", (text, word) -> text + " " + word);
    }
}

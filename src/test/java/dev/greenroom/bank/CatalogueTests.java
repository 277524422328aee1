package dev.greenroom.bank;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTests {

    private final List<Question> questions = new ArrayList<>();
    private final List<SearchText> texts = new ArrayList<>();

    private final Question choosing = add("How do you choose consistency per operation?", "Consistency", "quorum");
    private final Question locking = add("What can go wrong with a distributed lock?", "Locks", "A lease expires.");
    private final Question queues = add("When does a queue make things worse?", "Queues", "Latency hides, locks wait.");
    private final Question story = add("Tell me about an incident you caused.", "Incident", "We measured replication.");
    private final Question naive = add("Is a naïve cache ever enough?", "Caching", "Expiry and consistency");

    private final Catalogue catalogue = catalogue();

    @ParameterizedTest
    @CsvSource({
        "consistency, 1 5",
        "CONSISTENCY, 1 5",
        "consistent, 1 5",
        "choosing, 1",
        "choose operations, 1",
        "cons, 1 5",
        "distr lo, 2",
        "lock, 2 3",
        "lock's, 2 3",
        "naive, 5",
        "naïve, 5",
        "quorum, 1",
        "replic, 4",
        "the lock, 2 3",
        "incident queue, ''",
        "zebra, ''"
    })
    void findsWordsTheirFormsAndTheirBeginnings(String text, String numbers) {
        assertThat(numbers(text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({"consistancy, 1 5", "conssitency, 1 5", "lokc, ''", "distribted, 2", "queeu, 3", "replikatoin, 4"})
    void forgivesTypingErrorsInLongWords(String text, String numbers) {
        assertThat(numbers(text)).isEqualTo(numbers);
    }

    @Test
    void aVeryLongWordIsLookedForByItsBeginning() {
        String longest = "pneumonoultramicroscopicsilicovolcanoconiosis";
        Question named = add("Who coined " + longest + "?", "Names", "");

        assertThat(page(catalogue(), longest).questions()).containsExactly(named);
        assertThat(page("x".repeat(52)).total()).isZero();
        assertThat(page("\uD835\uDD38".repeat(52)).total()).isZero();
    }

    @Test
    void aNumberIsNeverReadAsAnother() {
        Question nines = add("What does 99.99 cost?", "Nines", "");

        assertThat(page(catalogue(), "99.99").questions()).containsExactly(nines);
        assertThat(page(catalogue(), "99.98").total()).isZero();
    }

    @Test
    void aLetterIsReadAsANameBeforeItIsReadAsABeginning() {
        assertThat(numbers("c")).isEqualTo("1 2 4 5");
        assertThat(numbers("lock w")).isEqualTo("2 3");
        Question language = add("What do you like about C++?", "Languages", "");
        add("What else?", "Other", "The option C, of W and R.");

        for (String text : List.of("C++", "C#", "c")) {
            assertThat(page(catalogue(), text).questions()).containsExactly(language);
        }
        assertThat(page(catalogue(), "lock w").total()).isEqualTo(2);
    }

    @Test
    void aRightWordNeverFindsASimilarOne() {
        Question cable = add("Which cable?", "Cable", "");
        Question table = add("Which table?", "Table", "");
        assertThat(catalogue().page(filter("table"), 1).questions())
                .containsExactly(table)
                .doesNotContain(cable);
    }

    @Test
    void proposesTheNearestSpellingAndOnlyWordsThatAreShown() {
        assertThat(page("lokc").spelling()).contains("lock");
        assertThat(page("wrong lokc").spelling()).contains("wrong lock");
        assertThat(page("leaze").spelling()).isEmpty();
        assertThat(page("quirm").spelling()).isEmpty();
        assertThat(page("zebra").spelling()).isEmpty();
    }

    @Test
    void ranksByWhereAWordIsFoundAndThenByNumber() {
        Question named = add("Something else entirely?", "Lock", "");
        Question again = add("Which lock would you take?", "Other", "");
        assertThat(catalogue().page(filter("lock"), 1).questions()).containsExactly(locking, again, named, queues);
    }

    @Test
    void ranksWordsSideBySideBeforeWordsApart() {
        Question apart = add("When do you split a service?", "Services", "The brain decides.");
        Question hidden = add("Who leads after a failover?", "Failover", "A split-brain has two leaders.");
        Question shown = add("Must the one who decides split what the brain keeps?", "Other", "");
        Question together = add("What is a split brain?", "Name", "");
        assertThat(catalogue().page(filter("split brain"), 1).questions())
                .containsExactly(together, shown, hidden, apart);
    }

    @Test
    void saysHowItReadAMisspelledWord() {
        assertThat(page("choose consistancy").reading()).contains(new QuestionPage.Reading("choose consistency", true));
        assertThat(page("we replikatoin").reading()).contains(new QuestionPage.Reading("replikatoin", false));
        assertThat(page("choose consistency").reading()).isEmpty();
        assertThat(page("consistancy zebra").reading()).isEmpty();
    }

    @Test
    void namesAHiddenWordOnlyIfSeveralAnswersHaveIt() {
        add("What of a repeat?", "Repeats", "The key makes it idempotent: idempotency.");
        assertThat(page(catalogue(), "idempotancy").reading()).isEmpty();
        add("What of a retry?", "Retries", "Without idempotency, none.");
        assertThat(page(catalogue(), "idempotancy").reading()).contains(new QuestionPage.Reading("idempotency", true));
        assertThat(page(catalogue(), "idempotence").reading()).isEmpty();
    }

    @Test
    void neverReadsAWordAsOneThatSaysNothing() {
        add("Would you do it again?", "Again", "");
        assertThat(catalogue().page(filter("woulk"), 1).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "the", "what is the", "\t\n", "?!", "+-&|!(){}[]^\"~*?:\\/"})
    void listsEverythingByNumberWhenNoWordSaysAnything(String text) {
        assertThat(page(text).questions()).containsExactlyElementsOf(questions);
    }

    @ParameterizedTest
    @MethodSource({"noise", "hostile"})
    void noInputFails(String text) {
        assertThatCode(() -> page(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void everyInputHasNeighbours(String text) {
        assertThatCode(() -> catalogue.neighbours(filter(text), queues.id())).doesNotThrowAnyException();
    }

    static Stream<String> noise() {
        Random random = new Random(7);
        return IntStream.range(0, 200)
                .mapToObj(n -> random.ints(40, 0, 0x3000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    static Stream<String> hostile() {
        return Stream.of(
                "a".repeat(10_000),
                "lock ".repeat(2_000),
                "l*ck AND (NOT question:\"x\" OR [a TO b])~2^9",
                "lock\0\0",
                "😀 😀😀 👩‍👩‍👧",
                "\uD83D",
                "日本語のロック",
                "question-plain:lock",
                "\\",
                "\"",
                "*",
                "?".repeat(500));
    }

    @Test
    void countsEachValueWithTheOtherGroupsApplied() {
        Set<UUID> solid = Set.of(choosing.id(), story.id());
        Facet name = new Facet("name", List.of(choice("odd", odd(), true), choice("even", even(), false)));
        Facet status = new Facet(
                "status",
                List.of(
                        choice("solid", new Extent.Only(solid), true),
                        choice("rest", new Extent.AllBut(solid), false)));
        QuestionPage page = catalogue.page(new QuestionFilter("guide", "", List.of(name, status)), 1);

        assertThat(page.questions()).containsExactly(choosing);
        assertThat(page.counts().get("name")).containsEntry("odd", 1).containsEntry("even", 1);
        assertThat(page.counts().get("status")).containsEntry("solid", 1).containsEntry("rest", 2);
        assertThat(page.withoutFilters()).isEqualTo(5);
    }

    @Test
    void severalValuesOfAGroupWidenIt() {
        Facet both = new Facet("name", List.of(choice("odd", odd(), true), choice("even", even(), true)));
        assertThat(catalogue
                        .page(new QuestionFilter("guide", "", List.of(both)), 1)
                        .total())
                .isEqualTo(5);
    }

    @Test
    void listsOnlyTheGuideAskedFor() {
        assertThat(catalogue
                        .page(new QuestionFilter("other", "lock", List.of()), 1)
                        .total())
                .isZero();
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        IntStream.range(0, 40).forEach(n -> add("More " + n, "More", ""));
        Catalogue large = catalogue();
        assertThat(large.page(filter(""), 3).questions()).hasSize(5);
        assertThat(large.page(filter(""), 99).number()).isEqualTo(3);
        assertThat(large.page(filter(""), -1).number()).isEqualTo(1);
    }

    @Test
    void knowsWhatComesBeforeAndAfterInTheList() {
        assertThat(catalogue.neighbours(filter(""), locking.id())).isEqualTo(new Neighbours(choosing, queues, 2, 5));
        assertThat(catalogue.neighbours(filter(""), choosing.id()).previous()).isNull();
        assertThat(catalogue.neighbours(filter(""), naive.id()).next()).isNull();
        assertThat(catalogue.neighbours(filter("consistency"), choosing.id()))
                .isEqualTo(new Neighbours(null, naive, 1, 2));
        assertThat(catalogue.neighbours(filter(""), UUID.randomUUID())).isEqualTo(new Neighbours(null, null, 0, 5));
    }

    @Test
    void aQuestionThatLeftTheListStillHasItsNeighbours() {
        Facet others = new Facet("name", List.of(choice("odd", odd(), true)));
        QuestionFilter filter = new QuestionFilter("guide", "", List.of(others));
        assertThat(catalogue.neighbours(filter, locking.id())).isEqualTo(new Neighbours(choosing, queues, 0, 3));
    }

    private static Facet.Choice choice(String value, Extent extent, boolean chosen) {
        return new Facet.Choice(value, extent, chosen);
    }

    private Extent odd() {
        return new Extent.Only(questions.stream()
                .filter(question -> question.number() % 2 == 1)
                .map(Question::id)
                .collect(toSet()));
    }

    private Extent even() {
        return new Extent.AllBut(((Extent.Only) odd()).questions());
    }

    private Catalogue catalogue() {
        return new Catalogue(List.of(), Map.of(new GuideVersion("guide", 1, ""), new Shelf(questions, texts::stream)));
    }

    private static QuestionFilter filter(String text) {
        return new QuestionFilter("guide", text, List.of());
    }

    private QuestionPage page(String text) {
        return page(catalogue, text);
    }

    private static QuestionPage page(Catalogue catalogue, String text) {
        return catalogue.page(filter(text), 1);
    }

    private String numbers(String text) {
        return String.join(
                " ",
                page(text).questions().stream()
                        .map(Question::number)
                        .sorted()
                        .map(String::valueOf)
                        .toList());
    }

    private Question add(String text, String shortName, String hidden) {
        int number = questions.size() + 1;
        Question question = new Question(
                UUID.randomUUID(),
                "guide",
                "q-" + number,
                number,
                text,
                shortName,
                "theme",
                "topic",
                "Topic",
                Kind.TECHNICAL,
                Level.CORE,
                4,
                false);
        questions.add(question);
        texts.add(new SearchText(text, shortName, "Topic", "theme", hidden));
        return question;
    }
}

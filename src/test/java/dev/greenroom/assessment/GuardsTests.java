package dev.greenroom.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must never count as a point made, on every question of the pack. */
@Execution(ExecutionMode.CONCURRENT)
class GuardsTests {

    private static final List<String> DISPUTES =
            List.of("It is not true that ", "I disagree that ", "It is wrong to say that ", "I doubt that ");

    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(?:is|are|was|were|can|could|will|would|should|must|may|might|do|does|did|has|have|had)\\b");
    private static final Pattern NEGATION = Pattern.compile("\\b(?:not|never|no) ");

    /** The interviews of {@code JudgedInterviewIT}, whose questions are drawn, rest on this answer too. */
    private static final String SAYS_NOTHING = "Umm, gosh, dunno.";

    static List<Pack.Question> questions() {
        return Pack.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void makesNothingOfTheQuestionRestated(Pack.Question question) {
        String text = question.rubric().question();
        assertNothingMade(judged(question, text));
        assertNothingMade(Cast.BY_WORDS.assess(question.rubric(), text));
        assertNothingMade(judged(
                question,
                "That is a good question. So you want to know this: " + text + " It is asked often in interviews."));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void makesNothingOfAListOfKeywords(Pack.Question question) {
        String terms = question.rubric().points().stream()
                .flatMap(point -> Stems.of(point.point()).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        Assessment assessment = judged(question, terms);
        assertEquals(Note.KEYWORDS, assessment.note());
        assertNothingMade(assessment);
        assertNothingMade(Cast.BY_WORDS.assess(question.rubric(), terms));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hearsNoPointInWordsThatSayNothing(Pack.Question question) {
        for (Assessment assessment :
                List.of(judged(question, SAYS_NOTHING), Cast.BY_WORDS.assess(question.rubric(), SAYS_NOTHING))) {
            assertThat(assessment.judgements())
                    .extracting(PointJudgement::verdict)
                    .containsOnly(Verdict.NOT_HEARD);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hearsThatAPointIsDisputed(Pack.Question question) {
        for (PointText point : question.rubric().points()) {
            Polarity meant = Polarity.of(point.point());
            for (String opening : DISPUTES) {
                assertTrue(
                        Polarity.of(opening + lowered(point.point())).denies(meant), opening + lowered(point.point()));
            }
        }
    }

    /** Each opening with a quarter of the points, because to encode them all takes long. */
    @ParameterizedTest
    @MethodSource("questions")
    void neverTakesAPointThatIsDisputedForMade(Pack.Question question) {
        List<PointText> points = question.rubric().points();
        assertNothingMade(judged(
                question,
                IntStream.range(0, points.size())
                        .mapToObj(at -> DISPUTES.get(at % DISPUTES.size())
                                + lowered(points.get(at).point()))
                        .collect(Collectors.joining(" "))));
    }

    @Test
    void seldomTakesAPointWithANegationMoreForMade() {
        assertThat(shareMade(point -> AUXILIARY.matcher(point).replaceFirst("$0 not")))
                .isLessThan(0.1);
    }

    @Test
    void seldomTakesAPointWithoutItsNegationForMade() {
        assertThat(shareMade(point -> NEGATION.matcher(point).replaceFirst(""))).isLessThan(0.1);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void neverTakesAMisconceptionForAPoint(Pack.Question question) {
        assertNothingMade(judged(question, String.join(" ", question.rubric().misconceptions())));
    }

    @Test
    void saysOnceWhatIsWrongAndTakesItForNoOtherMistake() {
        List<List<Integer>> heard =
                questions().stream().map(GuardsTests::heardOfTheFirst).toList();

        assertThat(heard).containsOnly(List.of(0));
    }

    /** Which misconceptions somebody is warned of who says the first one, over and over. */
    private static List<Integer> heardOfTheFirst(Pack.Question question) {
        String said = question.rubric().misconceptions().get(0);
        return judged(question, (said + " ").repeat(3)).judgements().stream()
                .filter(judgement -> judgement.caution() == Caution.MISCONCEPTION)
                .map(PointJudgement::misconception)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void readsAPointThatIsSaidInSpeechWithoutPunctuation(Pack.Question question) {
        PointText point = question.rubric().points().get(0);
        String spoken = "um so yeah let me think about that for a moment because there is a lot to say here well "
                + point.point().toLowerCase().replaceAll("[.,;:]", "")
                + " and that is really what we did back then at my last company and it took us a good while you know";
        assertEquals(Verdict.MADE, judged(question, spoken).judgements().get(0).verdict(), spoken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMPTY | ' '",
                "EMPTY | '…'",
                "ONE_WORD | idempotency",
                "CODE | 'for (var call : calls) {\n  retry(call);\n}\nreturn breaker.state();'",
                "OTHER_LANGUAGE | 'Wir haben für jeden Dienst eine eigene Frist, und die Anfragen werden nicht wiederholt.'",
                "OTHER_LANGUAGE | 'Каждый запрос имеет срок, и мы не повторяем его без необходимости.'",
            })
    void saysWhyAnAnswerCannotBeJudged(Note note, String answer) {
        Assessment assessment = judged(Pack.question("failing-dependency"), answer);
        assertEquals(note, assessment.note());
        assertNothingMade(assessment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private networks are not trusted: every call between services carries an identity (mTLS, say)",
                "public endpoints sit behind a gateway that knows the caller; inside, services know each other",
                "class of service matters here: I would shed what nobody waits for",
                "return early and fail fast: a caller that waits holds a thread",
                "return a 503 from health() and the balancer sends nobody here any more.",
                "private networks are not to be trusted;\npublic ones are not either;",
                "import jobs run at night (they take hours) * and nobody waits for them",
                "SELECT FOR UPDATE locks the row: the second spend waits, reads the new balance and is refused.",
            })
    void takesNoSentenceForCode(String answer) {
        assertEquals(Note.NONE, AnswerCheck.of(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Run replicas in three AZ zones. Each AZ holds quorum members. Losing one AZ loses nothing.",
                "Spread replicas across AZ boundaries. One AZ down, HA stays. Quorum survives AZ loss.",
                "Private CA issues short-lived certificates. CA rotation happens monthly. Services trust that CA only.",
                "DI frameworks hide which clients exist. With DI each service gets its own client.",
            })
    void takesNoTermForAnotherLanguage(String answer) {
        assertEquals(Note.NONE, AnswerCheck.of(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.List;\nimport java.util.concurrent.*;",
                "private final Clock clock;\nprivate int failures = 0",
                "class Breaker:\n  def call(self, service):\n    return service.call(self.deadline)",
                "public Answer call(Service service) throws Failed\n{\nreturn last;\n}",
                "import { retry } from 'calls'\nreturn retry(call, 3)",
                "SELECT id FROM calls WHERE failed = true\nUPDATE calls SET failed = false",
                "return calls == null ? none() : calls.first()",
            })
    void takesCodeForCode(String answer) {
        assertEquals(Note.CODE, AnswerCheck.of(answer));
    }

    @Test
    void takesNoLimitsForTerms() {
        assertEquals(Note.NONE, AnswerCheck.of("Limits: 100 requests per user, 10 per address, 5 per call."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi sätter en tidsgräns på varje anrop, och när den har gått försöker vi inte igen utan att veta mer.",
                "Vi sætter en tidsgrænse på hvert kald, og når den er gået, prøver vi ikke igen uden at vide mere.",
                "Vi setter en tidsgrense på hvert kall, og når den er gått, prøver vi ikke igjen uten å vite mer.",
                "Jokaisella kutsulla on aikaraja, ja kun se on kulunut, emme yritä uudelleen, jos emme tiedä enempää.",
                "Každé volání má časový limit, a když vyprší, nezkoušíme to znovu, pokud nevíme, že je to bezpečné.",
                "Minden hívásnak van határideje, és ha az lejár, nem próbáljuk újra, ha nem tudjuk, hogy biztonságos.",
                "Fiecare apel are o limită de timp, iar când expiră nu mai încercăm din nou dacă nu știm că este sigur.",
                "Her çağrının bir zaman sınırı var ve bu sınır dolunca, güvenli olduğunu bilmeden bir daha denemeyiz.",
                "Setiap panggilan memiliki batas waktu, dan jika batas itu lewat kami tidak mencoba lagi tanpa alasan.",
            })
    void takesNoOtherLanguageForTerms(String answer) {
        assertEquals(Note.OTHER_LANGUAGE, AnswerCheck.of(answer));
    }

    @Test
    void readsAnAnswerThatShowsSomeCode() {
        Pack.Question question = Pack.question("failing-dependency");
        String code = "for (var call : calls) {\n  retry(call);\n}\nreturn breaker.state();";
        assertAllMade(judged(question, question.answer().replaceAll("\\s+", " ") + "\n" + code));
    }

    @Test
    void readsPointsInALineEach() {
        Pack.Question question = Pack.question("failing-dependency");
        assertAllMade(judged(
                question,
                question.rubric().points().stream()
                        .map(point -> "- " + point.point().replace(".", " (always);"))
                        .collect(Collectors.joining("\n"))));
    }

    /** Their vectors differ a little, so that a point at the edge of its zone may fall on its other side. */
    @Test
    void numbersBeforePointsChangeHardlyAnything() {
        List<Double> changes = questions().stream()
                .flatMap(question -> changes(marked(question, at -> "- "), marked(question, at -> at + ". ")))
                .toList();

        assertThat(changes)
                .hasSizeLessThan(10)
                .allSatisfy(change -> assertThat(change).isLessThan(0.02));
    }

    /** By how much the likelihood differs of points that have another verdict. */
    private static Stream<Double> changes(List<PointJudgement> some, List<PointJudgement> others) {
        return IntStream.range(0, some.size())
                .filter(point -> some.get(point).verdict() != others.get(point).verdict())
                .mapToObj(point -> Math.abs(
                        some.get(point).likelihood() - others.get(point).likelihood()));
    }

    private static List<PointJudgement> marked(Pack.Question question, IntFunction<String> mark) {
        String answer = IntStream.rangeClosed(1, 3)
                .mapToObj(at -> mark.apply(at)
                        + question.rubric().points().get(at - 1).phrasings().get(0))
                .collect(Collectors.joining("\n"));
        return judged(question, answer).judgements();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b \u200b", "\u0000 \u0001 a b", "🦊 🦊 🦊", "( ) [ ] { }", "1 2 3", "- \n- \n- x y"})
    void bearsAnyText(String answer) {
        assertNothingMade(judged(Pack.question("failing-dependency"), answer));
        assertNothingMade(judged(Pack.question("failing-dependency"), answer.repeat(50)));
        assertNothingMade(
                Cast.BY_WORDS.assess(Pack.question("failing-dependency").rubric(), answer.repeat(5_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-",
                "a'",
                "1.",
                "1. A",
                "a.",
                "a,",
                "a;\n",
                "(",
                "e.g. ",
                "[](",
                "`",
                "* ",
                "a\n",
                "http://a.",
                "I don't ",
                "I I say that ",
                "SELECT (",
                "not ",
                "def ",
                "a=",
                "!?",
                "\u0301",
                "x"
            })
    void bearsTheLongestText(String letters) {
        String answer = letters.repeat(40_000 / letters.length());
        assertNothingMade(
                Cast.BY_WORDS.assess(Pack.question("failing-dependency").rubric(), answer));
        assertThat(Delivery.aloud(answer, Optional.empty()).longestSentence()).isNotNegative();
    }

    /** The share of the points that are marked as made though they were said so changed; only of those that it changes. */
    private static double shareMade(UnaryOperator<String> change) {
        List<PointJudgement> changed = questions().stream()
                .flatMap(question -> judged(question, said(question, change)).judgements().stream())
                .filter(judgement -> !change.apply(judgement.point().point())
                        .equals(judgement.point().point()))
                .toList();
        return changed.stream()
                        .filter(judgement -> judgement.verdict() == Verdict.MADE)
                        .count()
                / (double) changed.size();
    }

    private static String said(Pack.Question question, UnaryOperator<String> change) {
        return question.rubric().points().stream()
                .map(PointText::point)
                .map(change)
                .collect(Collectors.joining(" "));
    }

    private static Assessment judged(Pack.Question question, String answer) {
        return Cast.BY_MEANING.assess(question.rubric(), answer);
    }

    private static void assertAllMade(Assessment assessment) {
        assertEquals(Note.NONE, assessment.note());
        assertThat(assessment.judgements()).extracting(PointJudgement::verdict).containsOnly(Verdict.MADE);
    }

    private static void assertNothingMade(Assessment assessment) {
        Set<String> made = assessment.judgements().stream()
                .filter(judgement -> judgement.verdict() == Verdict.MADE)
                .map(judgement -> judgement.point().point())
                .collect(Collectors.toSet());
        assertTrue(made.isEmpty(), made.toString());
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase() + sentence.substring(1);
    }
}

package dev.greenroom.interview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Question;
import dev.greenroom.interview.History.Past;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of a plan, checked by other means than it is made: by listing the lengths that the settings can reach. */
class PlannerTests {

    private static final List<Question> ALL = GuideShape.QUESTIONS;
    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60);
    private static final List<String> TOPICS =
            ALL.stream().map(Question::topic).distinct().toList();
    private static final Settings EVERYTHING = settings(30, Level.STAFF, Set.of(), Set.of());

    record Triple(Settings settings, long seed, History history) {

        List<Question> plan() {
            return Planner.plan(ALL, settings, seed, history);
        }
    }

    @Test
    void keepsItsPromisesForTenThousandDrawnTriples() {
        Random random = new Random(20_260_801);
        Set<UUID> asked = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            Triple triple = drawn(random);
            List<Question> plan = triple.plan();
            check(triple, plan);
            plan.forEach(question -> asked.add(question.id()));
        }
        assertThat(asked).hasSize(ALL.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void asksOneQuestionHoweverShortAnInterviewIsWanted(int minutes) {
        assertThat(Planner.plan(ALL, settings(minutes, Level.STAFF, Set.of(), Set.of()), 7, History.NONE))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("singleValued")
    void keepsItsPromisesForEachSettingAlone(Settings settings) {
        for (long seed = 0; seed < 50; seed++) {
            Triple triple = new Triple(settings, seed, History.NONE);
            check(triple, triple.plan());
        }
    }

    static Stream<Settings> singleValued() {
        Stream<Settings> levels = Arrays.stream(Level.values()).map(level -> settings(30, level, Set.of(), Set.of()));
        Stream<Settings> topics = TOPICS.stream().map(topic -> settings(30, Level.STAFF, Set.of(topic), Set.of()));
        Stream<Settings> kinds =
                Arrays.stream(Kind.values()).map(kind -> settings(30, Level.STAFF, Set.of(), Set.of(kind)));
        Stream<Settings> lengths = LENGTHS.stream().map(minutes -> settings(minutes, Level.STAFF, Set.of(), Set.of()));
        return Stream.of(levels, topics, kinds, lengths).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void reachesEveryQuestionWhateverTheLength(int minutes) {
        Settings everything = settings(minutes, Level.STAFF, Set.of(), Set.of());
        Set<UUID> asked = new HashSet<>();
        for (long seed = 0; seed < 2_000 && asked.size() < ALL.size(); seed++) {
            Planner.plan(ALL, everything, seed, History.NONE).forEach(question -> asked.add(question.id()));
        }
        assertThat(asked).hasSize(ALL.size());
    }

    static List<Integer> lengths() {
        return LENGTHS;
    }

    @Test
    void neverLastsLongerThanTheChosenHalfHour() {
        assertThat(LongStream.range(0, 500).mapToObj(seed -> Planner.plan(ALL, EVERYTHING, seed, History.NONE)))
                .allSatisfy(plan -> assertThat(minutes(plan)).isBetween(27.0, 30.0));
    }

    @Test
    void givesEachTopicItsPart() {
        int plans = 2_000;
        List<Question> technical = ALL.stream()
                .filter(question -> question.kind() == Kind.TECHNICAL)
                .toList();
        Settings hour = settings(60, Level.STAFF, Set.of(), Set.of(Kind.TECHNICAL));
        Map<String, Double> parts = new TreeMap<>();
        for (long seed = 0; seed < plans; seed++) {
            List<Question> plan = Planner.plan(ALL, hour, seed, History.NONE);
            plan.forEach(question -> parts.merge(question.topic(), 1.0 / plan.size() / plans, Double::sum));
        }
        Map<String, Long> held = technical.stream().collect(groupingBy(Question::topic, counting()));
        assertThat(parts).allSatisfy((topic, part) -> {
            double due = held.getOrDefault(topic, 0L) / (double) technical.size();
            assertThat(part).as(topic).isBetween(0.7 * due, 1.4 * due);
        });
    }

    @Test
    void asksWhatWasNeverAskedThenWhatIsWeakThenWhatIsOldest() {
        Map<UUID, Past> past = new HashMap<>();
        ALL.forEach(question -> past.put(question.id(), new Past(false, day(question.number()))));
        past.remove(numbered(22).id());
        past.put(numbered(40).id(), new Past(true, day(400)));
        Settings technical = settings(15, Level.STAFF, Set.of("operations"), Set.of(Kind.TECHNICAL));

        assertThat(Planner.plan(ALL, technical, 1, new History(past)))
                .extracting(Question::number)
                .containsExactlyInAnyOrder(22, 40);
    }

    @Test
    void comesBackToWhatWasSolidLongestAgo() {
        Map<UUID, Past> past = new HashMap<>();
        ALL.forEach(question -> past.put(question.id(), new Past(false, day(1_000 - question.number()))));
        Settings resilience = settings(15, Level.STAFF, Set.of("resilience"), Set.of());

        assertThat(Planner.plan(ALL, resilience, 1, new History(past)))
                .extracting(Question::number)
                .containsExactly(24, 43);
    }

    @Test
    void doesNotDependOnTheOrderInWhichTheBankListsItsQuestions() {
        List<Question> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Planner.plan(shuffled, EVERYTHING, 7, History.NONE))
                .isEqualTo(Planner.plan(ALL, EVERYTHING, 7, History.NONE));
    }

    @Test
    void saysHowMuchTooNarrowSettingsHold() {
        Settings judgement = settings(60, Level.STAFF, Set.of("judgement"), Set.of());
        assertThat(Planner.heldMinutes(ALL, judgement)).isEqualTo(15);
        assertThat(Planner.canFill(ALL, judgement)).isFalse();
        assertThat(Planner.canFill(ALL, settings(15, Level.STAFF, Set.of("judgement"), Set.of())))
                .isTrue();
    }

    @Test
    void plansNothingFromNothing() {
        assertThat(Planner.plan(List.of(), EVERYTHING, 1, History.NONE)).isEmpty();
    }

    private static void check(Triple triple, List<Question> plan) {
        Settings settings = triple.settings();
        List<Question> held = ALL.stream().filter(settings::admits).toList();
        assertThat(plan).as("%s", triple).doesNotHaveDuplicates().isSubsetOf(held);
        assertThat(plan).as("the same again").isEqualTo(triple.plan());
        checkLengthAndThemes(triple, plan, held);
        checkOrder(plan, held);
    }

    /** Within a tenth where that can be reached, else nothing lies nearer; and no repeat that could be avoided. */
    private static void checkLengthAndThemes(Triple triple, List<Question> plan, List<Question> held) {
        Map<Double, Integer> reachable = reachable(held);
        double wished = triple.settings().minutes();
        double nearest = reachable.keySet().stream()
                .mapToDouble(length -> Math.abs(length - wished))
                .min()
                .orElseThrow();
        double tolerated = Math.max(wished / 10, nearest) + 1e-9;
        assertThat(minutes(plan)).as("%s", triple).isBetween(wished - tolerated, wished + tolerated);
        int fewest = reachable.entrySet().stream()
                .filter(length -> Math.abs(length.getKey() - wished) <= tolerated)
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElseThrow();
        assertThat(repeats(plan)).as("%s", triple).isEqualTo(fewest);
    }

    /** Every length that some of these questions make, with the fewest repeats of a theme that it takes. */
    private static Map<Double, Integer> reachable(List<Question> held) {
        Map<Double, Integer> lengths = Map.of(0.0, 0);
        for (List<Question> theme :
                held.stream().collect(groupingBy(Question::theme)).values()) {
            Map<Double, Integer> before = lengths;
            Map<Double, Integer> after = new HashMap<>();
            fewestOfEachLength(theme)
                    .forEach((added, number) -> before.forEach((length, repeats) ->
                            after.merge(length + added, repeats + Math.max(0, number - 1), Math::min)));
            lengths = after;
        }
        return lengths;
    }

    private static Map<Double, Integer> fewestOfEachLength(List<Question> theme) {
        Map<Double, Integer> fewest = new HashMap<>(Map.of(0.0, 0));
        for (Question question : theme) {
            Map.copyOf(fewest)
                    .forEach((length, number) ->
                            fewest.merge(length + minutes(List.of(question)), number + 1, Math::min));
        }
        return fewest;
    }

    private static void checkOrder(List<Question> plan, List<Question> held) {
        List<Question> rest = new ArrayList<>(plan);
        if (plan.size() > 1 && plan.stream().anyMatch(PlannerTests::isExperience)) {
            assertThat(plan.get(1)).matches(PlannerTests::isExperience);
            rest.remove(1);
        }
        assertThat(rest).isSortedAccordingTo(Comparator.comparing(Question::level));
    }

    private static boolean isExperience(Question question) {
        return question.kind() == Kind.EXPERIENCE;
    }

    private static double minutes(List<Question> questions) {
        return questions.stream()
                .mapToDouble(question -> question.minutes() * 1.5 + 1)
                .sum();
    }

    private static int repeats(List<Question> questions) {
        return questions.size()
                - (int) questions.stream().map(Question::theme).distinct().count();
    }

    private static Triple drawn(Random random) {
        return new Triple(drawnSettings(random), random.nextLong(), drawnHistory(random));
    }

    private static Settings drawnSettings(Random random) {
        Set<String> topics = new HashSet<>();
        TOPICS.stream().filter(topic -> random.nextInt(4) == 0).forEach(topics::add);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Arrays.stream(Kind.values()).filter(kind -> random.nextInt(3) == 0).forEach(kinds::add);
        return settings(
                LENGTHS.get(random.nextInt(LENGTHS.size())),
                Level.values()[random.nextInt(Level.values().length)],
                topics,
                kinds);
    }

    private static History drawnHistory(Random random) {
        Map<UUID, Past> past = new HashMap<>();
        int known = random.nextInt(4);
        ALL.stream()
                .filter(question -> random.nextInt(4) < known)
                .forEach(question -> past.put(question.id(), new Past(random.nextBoolean(), day(random.nextInt(100)))));
        return new History(past);
    }

    private static Settings settings(int minutes, Level level, Set<String> topics, Set<Kind> kinds) {
        return new Settings(GuideShape.GUIDE, minutes, level, topics, kinds, Timing.RELAXED);
    }

    private static Question numbered(int number) {
        return ALL.get(number - 1);
    }

    private static Instant day(int number) {
        return Instant.EPOCH.plusSeconds(86_400L * number);
    }
}

package dev.greenroom.review;

import static dev.greenroom.review.Grade.AGAIN;
import static dev.greenroom.review.Grade.EASY;
import static dev.greenroom.review.Grade.GOOD;
import static dev.greenroom.review.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of py-fsrs 6.3.1, ts-fsrs 5.4.1 and fsrs-rs 6.6.1 that apply to whole days without learning steps. */
class MemoryModelTests {

    private static final double[] DEFAULTS = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    /** FSRS-5 is FSRS-6 with a fixed decay and no power of stability on the same day. */
    private static final double[] FSRS_5 = {
        0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925, 1.9395, 0.11,
        0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621, 0, 0.5
    };

    private static final double[] LONG_TERM = {
        0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904, 0.3025,
        2.1214, 0.2498, 2.9466, 0, 0, 0, 0.5
    };

    private final MemoryModel model = new MemoryModel(Weights.FSRS_6);

    /** One review: when, how, and what followed. */
    record Step(int interval, Memory memory) {}

    @Test
    void theIntervalsOfPyFsrsFollowFromItsHistory() {
        List<Grade> grades = grades("GGGGGGAAGGGGG");
        int[] days = {0, 0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12};
        double[] stabilities = {
            2.3065,
            2.3065,
            10.97104826,
            46.31685844,
            162.99981577,
            497.87655512,
            6.89041251,
            2.15459837,
            2.15459837,
            3.98312338,
            7.23625448,
            12.48304358,
            20.77035728
        };
        double[] difficulties = {
            2.11810397,
            2.11121424,
            2.10433139,
            2.09745543,
            2.09058634,
            2.08372413,
            7.38320232,
            9.12510477,
            9.11120803,
            9.09732519,
            9.08345624,
            9.06960115,
            9.05575992
        };

        List<Memory> memories = history(model, grades, days);

        assertMemories(memories, stabilities, difficulties, 1e-6);
        assertThat(model.interval(memories.get(12), 0.9)).isEqualTo(21);
    }

    @Test
    void theMemoryOfTheReferencesIsReachedWithSameDayReviews() {
        List<Memory> memories = history(model, grades("AGGGGG"), new int[] {0, 0, 1, 3, 8, 21});

        assertMemories(
                memories,
                new double[] {0.212, 0.24668919, 2.02147725, 7.86369884, 21.91771315, 53.62690292},
                new double[] {6.4133, 6.40211507, 6.39094132, 6.37977875, 6.36862734, 6.35748708},
                1e-4);
        assertThat(memories.subList(2, 6).stream().map(memory -> model.interval(memory, 0.9)))
                .containsExactly(2, 8, 22, 54);
    }

    @Test
    void theMemoryOfTheReferencesIsReachedWithoutSameDayReviews() {
        double[] longTerm = DEFAULTS.clone();
        Arrays.fill(longTerm, 17, 20, 0);

        Memory last = last(history(
                new MemoryModel(new Weights("long", longTerm)), grades("AGGGGG"), new int[] {0, 0, 1, 3, 8, 21}));

        assertThat(last.stability()).isCloseTo(53.335106, within(1e-4));
        assertThat(last.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    static Stream<Arguments> schedules() {
        return Stream.of(
                Arguments.of(DEFAULTS, "GGGGG", new int[] {2, 11, 46, 163, 497}, new double[] {
                    2.3065, 10.964332, 46.280217, 162.862202, 497.447194
                }),
                Arguments.of(DEFAULTS, "AGGGG", new int[] {1, 2, 6, 17, 44}, new double[] {
                    0.212, 1.886788, 6.269161, 17.379189, 43.842078
                }),
                Arguments.of(DEFAULTS, "HHHHH", new int[] {1, 3, 7, 12, 18}, new double[] {
                    1.2931, 3.249412, 6.728346, 11.916432, 18.236288
                }),
                Arguments.of(DEFAULTS, "EEEE", new int[] {8, 66, 397, 1875}, new double[] {
                    8.2956, 65.624226, 396.775023, 1874.916955
                }),
                Arguments.of(DEFAULTS, "GAGHGE", new int[] {2, 1, 2, 5, 10, 29}, new double[] {
                    2.3065, 0.60758, 2.400404, 4.529005, 10.129087, 29.172509
                }),
                Arguments.of(
                        LONG_TERM,
                        "GGGGGGAAGGGGG",
                        new int[] {3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773},
                        new double[] {
                            3.0412,
                            13.09130698,
                            48.15848988,
                            154.93732625,
                            445.05562739,
                            1158.07779739,
                            16.63063166,
                            3.01732209,
                            11.42247264,
                            37.37521902,
                            111.8752758,
                            306.5974569,
                            772.94026648
                        }));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void schedulesFollowTheReferencesWhenEachReviewIsOnItsDay(
            double[] weights, String grades, int[] intervals, double[] stabilities) {
        List<Step> steps = onTheirDays(new MemoryModel(new Weights("test", weights)), grades(grades));

        assertThat(steps.stream().mapToInt(Step::interval).toArray()).containsExactly(intervals);
        for (int i = 0; i < stabilities.length; i++) {
            assertThat(steps.get(i).memory().stability()).isCloseTo(stabilities[i], within(1e-4));
        }
    }

    /** The days are those of ts-fsrs, which also keeps the intervals of its four buttons a day apart; there is none here. */
    @Test
    void theMemoryOfTheLongTermSchedulerIsReachedAfterLapses() {
        List<Memory> memories = history(
                new MemoryModel(new Weights("long", LONG_TERM)), grades("AHGEAHGE"), new int[] {0, 1, 2, 6, 41, 4, 7, 21
                });

        assertMemories(
                memories,
                new double[] {
                    0.4197, 1.0344317, 5.5356759, 41.0033667, 4.46605519, 6.67743292, 20.88868155, 132.81849454
                },
                new double[] {7.1434, 7.03653841, 6.64066485, 5.92312772, 6.44779861, 6.45995078, 6.10293922, 5.36588547
                },
                1e-4);
    }

    @Test
    void fsrs5IsASpecialCase() {
        MemoryModel older = new MemoryModel(new Weights("fsrs-5", FSRS_5));
        Memory last = last(history(older, grades("AGGGGG"), new int[] {0, 0, 1, 3, 8, 21}));

        assertThat(last.stability()).isCloseTo(48.26549438, within(1e-4));
        assertThat(last.difficulty()).isCloseTo(7.10441712, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 0.212, 6.4133",
        "HARD, 1.2931, 5.11217071",
        "GOOD, 2.3065, 2.11810397",
        "EASY, 8.2956, 1",
    })
    void theFirstMemoryIsThatOfTheReferences(Grade grade, double stability, double difficulty) {
        assertThat(model.first(grade).stability()).isEqualTo(stability);
        assertThat(model.first(grade).difficulty()).isCloseTo(difficulty, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"AGAIN, 8.34176237", "HARD, 6.66599536", "GOOD, 4.99022837", "EASY, 3.31446137"})
    void difficultyMovesAsInTheReferences(Grade grade, double difficulty) {
        assertThat(model.next(new Memory(5, 5), grade, 3).difficulty()).isCloseTo(difficulty, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"AGAIN, 1.596818", "HARD, 5", "GOOD, 5", "EASY, 8.12960956"})
    void aSecondReviewOfTheDayMovesStabilityAsInTsFsrs(Grade grade, double stability) {
        assertThat(model.next(new Memory(5, 5), grade, 0).stability()).isCloseTo(stability, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.9", "2, 0.84588465", "3, 0.8093881"})
    void forgettingFollowsTheCurve(int days, double retrievability) {
        assertThat(model.retrievability(new Memory(1, 5), days)).isCloseTo(retrievability, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.70, 9", "2.3065, 0.70, 21", "8.2956, 0.70, 77", "53.62691, 0.70, 498", "100, 0.70, 929",
        "1, 0.80, 3", "2.3065, 0.85, 4", "8.2956, 0.85, 16", "53.62691, 0.90, 54", "100, 0.90, 100",
        "8.2956, 0.95, 3", "100, 0.95, 40", "53.62691, 0.97, 12", "100, 0.97, 22", "1, 1.0, 1",
        "1, 0.2, 34793", "1, 0.1, 36500",
    })
    void intervalsGrowWithStabilityAndFallWithTheRetentionThatIsWanted(double stability, double retention, int days) {
        assertThat(model.interval(new Memory(stability, 5), retention)).isEqualTo(days);
    }

    @Test
    void tenEasyReviewsMakeItAsEasyAsCanBe() {
        List<Grade> tenEasy = IntStream.range(0, 10).mapToObj(i -> EASY).toList();

        assertThat(last(onTheirDays(model, tenEasy).stream().map(Step::memory).toList())
                        .difficulty())
                .isEqualTo(1);
    }

    @Test
    void aMemoryStaysWithinItsBoundsWhateverHappens() {
        Random random = new Random(7);
        Memory memory = model.first(AGAIN);
        for (int i = 0; i < 10_000; i++) {
            Grade grade = Grade.values()[random.nextInt(4)];
            int days = random.nextInt(400);
            Memory next = model.next(memory, grade, days);

            assertThat(next.stability()).isFinite().isGreaterThanOrEqualTo(0.001);
            assertThat(next.difficulty()).isBetween(1.0, 10.0);
            assertThat(model.retrievability(next, days)).isBetween(0.0, 1.0);
            if (grade != AGAIN) {
                assertThat(next.stability()).isGreaterThanOrEqualTo(memory.stability());
            }
            memory = next;
        }
    }

    @Test
    void weightsOutsideTheirBoundsAreRefused() {
        double[] tooLarge = DEFAULTS.clone();
        tooLarge[6] = 100;
        double[] negative = DEFAULTS.clone();
        negative[10] = -42;

        assertThatThrownBy(() -> new Weights("bad", tooLarge)).hasMessageContaining("w6");
        assertThatThrownBy(() -> new Weights("bad", negative)).hasMessageContaining("w10");
        assertThatThrownBy(() -> new Weights("bad", Arrays.copyOf(DEFAULTS, 20)))
                .hasMessageContaining("21");
        assertThatThrownBy(() -> new Weights("bad", Arrays.copyOf(DEFAULTS, 24)))
                .hasMessageContaining("21");
        assertThatThrownBy(() -> new Weights("bad")).hasMessageContaining("21");
    }

    private static List<Memory> history(MemoryModel model, List<Grade> grades, int[] daysBefore) {
        List<Memory> memories = new ArrayList<>();
        memories.add(model.first(grades.get(0)));
        for (int i = 1; i < grades.size(); i++) {
            memories.add(model.next(last(memories), grades.get(i), daysBefore[i]));
        }
        return memories;
    }

    private static List<Step> onTheirDays(MemoryModel model, List<Grade> grades) {
        List<Step> steps = new ArrayList<>();
        for (Grade grade : grades) {
            Memory memory = steps.isEmpty()
                    ? model.first(grade)
                    : model.next(
                            steps.get(steps.size() - 1).memory(),
                            grade,
                            steps.get(steps.size() - 1).interval());
            steps.add(new Step(model.interval(memory, 0.9), memory));
        }
        return steps;
    }

    private static void assertMemories(
            List<Memory> memories, double[] stabilities, double[] difficulties, double tolerance) {
        for (int i = 0; i < memories.size(); i++) {
            assertThat(memories.get(i).stability()).isCloseTo(stabilities[i], within(tolerance));
            assertThat(memories.get(i).difficulty()).isCloseTo(difficulties[i], within(tolerance));
        }
    }

    private static List<Grade> grades(String letters) {
        return letters.chars()
                .mapToObj(letter -> switch (letter) {
                    case 'A' -> AGAIN;
                    case 'H' -> HARD;
                    case 'G' -> GOOD;
                    default -> EASY;
                })
                .toList();
    }

    private static Memory last(List<Memory> memories) {
        return memories.get(memories.size() - 1);
    }
}

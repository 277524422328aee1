package dev.greenroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.review.CatchUp.Day;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatchUpTests {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void movesWhatDoesNotFitToTheNextDays() {
        CatchUp catchUp = CatchUp.of(42, 12, 20, List.of(3, 0));

        assertThat(catchUp.days()).containsExactly(new Day(12, 30), new Day(20, 13), new Day(13, 0));
        assertThat(catchUp.daysToGo()).isEqualTo(2);
    }

    @Test
    void leavesADayThatFitsAsItIs() {
        CatchUp catchUp = CatchUp.of(5, 20, 20, List.of(0, 7));

        assertThat(catchUp.daysToGo()).isZero();
        assertThat(catchUp.days()).containsExactly(new Day(5, 0), new Day(0, 0), new Day(7, 0));
    }

    @Test
    void takesNothingOnADayThatIsFull() {
        assertThat(CatchUp.of(5, 0, 3, List.of()).days()).containsExactly(new Day(0, 5), new Day(3, 2), new Day(2, 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingAndFillsNoDayBeyondTheLimit(int seed) {
        Random random = new Random(seed);
        int waiting = random.nextInt(300);
        int limit = 1 + random.nextInt(40);
        int room = random.nextInt(limit + 1);
        List<Integer> coming = random.ints(random.nextInt(30), 0, 30).boxed().toList();

        List<Day> days = CatchUp.of(waiting, room, limit, coming).days();

        int all = waiting + coming.stream().mapToInt(Integer::intValue).sum();
        assertThat(days.stream().mapToInt(Day::reviews).sum()).isEqualTo(all);
        assertThat(days.get(0).reviews()).isLessThanOrEqualTo(room);
        assertThat(days).allMatch(day -> day.reviews() <= limit);
        assertThat(days.subList(1, days.size())).allMatch(day -> day.moved() == 0 || day.reviews() == limit);
    }
}

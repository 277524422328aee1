package dev.greenroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.review.CardRepository.DayCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HorizonsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID LEARNER = UUID.randomUUID();

    @Test
    void noQuestionOfTheGuideWaitsUntilTheInterview() {
        Horizons horizons = on(7, 10);

        assertThat(due(horizons, TODAY, TODAY.plusDays(30))).isEqualTo(TODAY.plusDays(9));
        assertThat(due(horizons, TODAY, TODAY.plusDays(5))).isEqualTo(TODAY.plusDays(5));
        assertThat(horizons.due("another", TODAY, TODAY.plusDays(30))).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void withoutLastDaysTheInterviewsOwnDayIsTheLatest() {
        assertThat(due(on(0, 0), TODAY.minusDays(1), TODAY.plusDays(30))).isEqualTo(TODAY);
        assertThat(due(on(0, 0), TODAY, TODAY.plusDays(30))).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void whatWasReviewedInTheLastDaysWaitsAsLongAsItMay() {
        assertThat(due(on(-1, 2), TODAY.minusDays(1), TODAY.plusDays(30))).isEqualTo(TODAY.plusDays(30));
        assertThat(due(on(-1, 2), TODAY.minusDays(2), TODAY.plusDays(30))).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void whatIsOverCountsNoMore() {
        assertThat(due(on(-3, -1), TODAY.minusDays(5), TODAY.plusDays(30))).isEqualTo(TODAY.plusDays(30));
        assertThat(on(-3, -1).closing()).isEmpty();
    }

    @Test
    void theNextInterviewTakesOver() {
        List<Horizon> both = List.of(horizon(7, 9), horizon(-3, 1));

        assertThat(Horizons.of(both, TODAY).days()).isEqualTo(Map.of("guide", days(-3, 1)));
        assertThat(Horizons.of(both, TODAY.plusDays(1)).closing()).containsExactly("guide");
        assertThat(Horizons.of(both, TODAY.plusDays(2)).days()).isEqualTo(Map.of("guide", days(7, 9)));
        assertThat(Horizons.of(List.of(), TODAY).days()).isEmpty();
    }

    @Test
    void aDateInAYearChangesNothingButWhatIsFarther() {
        Horizons horizons = on(358, 365);

        assertThat(due(horizons, TODAY, TODAY.plusDays(300))).isEqualTo(TODAY.plusDays(300));
        assertThat(due(horizons, TODAY, TODAY.plusDays(900))).isEqualTo(TODAY.plusDays(364));
    }

    @Test
    void everythingIsBroughtBackInTheLastDays() {
        assertThat(on(-1, 2).bringBack("guide", TODAY.minusDays(2))).isTrue();
        assertThat(on(-1, 2).bringBack("guide", TODAY.minusDays(1))).isFalse();
        assertThat(on(1, 2).bringBack("guide", TODAY.minusDays(2))).isFalse();
        assertThat(on(-1, 2).bringBack("another", TODAY.minusDays(2))).isFalse();
    }

    @Test
    void theLastDaysShareWhatIsLeft() {
        LastDays days = days(0, 3);

        assertThat(days.share(TODAY, 10, 0)).isEqualTo(4);
        assertThat(days.share(TODAY, 6, 4)).isZero();
        assertThat(days.share(TODAY.plusDays(1), 6, 0)).isEqualTo(3);
        assertThat(days.share(TODAY.plusDays(2), 3, 0)).isEqualTo(3);
        assertThat(days.share(TODAY.plusDays(2), 0, 3)).isZero();
    }

    @Test
    void theDayItselfIsForAWarmUp() {
        assertThat(days(0, 0).share(TODAY, 12, 0)).isEqualTo(5);
        assertThat(days(0, 0).share(TODAY, 10, 2)).isEqualTo(3);
        assertThat(days(0, 0).share(TODAY, 7, 5)).isZero();
        assertThat(days(0, 0).share(TODAY, 2, 0)).isEqualTo(2);
    }

    @Test
    void whatWouldBeDueLaterIsSpreadOverTheLastDays() {
        List<DayCount> due = List.of(count(1, 2), count(6, 3), count(90, 4));

        assertThat(on(5, 8).coming(due))
                .isEqualTo(
                        Map.of(TODAY.plusDays(1), 2, TODAY.plusDays(5), 3, TODAY.plusDays(6), 2, TODAY.plusDays(7), 2));
        assertThat(on(5, 8).first("guide", TODAY.plusDays(90))).isEqualTo(TODAY.plusDays(5));
        assertThat(on(5, 8).first("guide", TODAY.plusDays(2))).isEqualTo(TODAY.plusDays(2));
        assertThat(on(-1, 2).coming(List.of(count(90, 4)))).isEqualTo(Map.of(TODAY.plusDays(90), 4));
    }

    private static DayCount count(int ahead, long cards) {
        return new DayCount("guide", TODAY.plusDays(ahead), cards);
    }

    private static Horizons on(int closing, int interview) {
        return Horizons.of(List.of(horizon(closing, interview)), TODAY);
    }

    private static Horizon horizon(int closing, int interview) {
        return new Horizon(LEARNER, "guide", days(closing, interview));
    }

    private static LastDays days(int closing, int interview) {
        return new LastDays(TODAY.plusDays(closing), TODAY.plusDays(interview));
    }

    private static LocalDate due(Horizons horizons, LocalDate reviewed, LocalDate due) {
        return horizons.due("guide", reviewed, due);
    }
}

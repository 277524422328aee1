package dev.greenroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HorizonsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID LEARNER = UUID.randomUUID();

    @Test
    void noQuestionOfTheGuideWaitsBeyondIt() {
        Horizons horizons = on(TODAY.plusDays(10));

        assertThat(due(horizons, TODAY, TODAY.plusDays(30))).isEqualTo(TODAY.plusDays(10));
        assertThat(due(horizons, TODAY, TODAY.plusDays(5))).isEqualTo(TODAY.plusDays(5));
        assertThat(horizons.due("another", TODAY, TODAY.plusDays(30), TODAY)).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void countsOnItsDayButNotAfterIt() {
        assertThat(due(on(TODAY), TODAY.minusDays(1), TODAY.plusDays(30))).isEqualTo(TODAY);
        assertThat(due(on(TODAY.minusDays(1)), TODAY.minusDays(3), TODAY.plusDays(30)))
                .isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void whatWasReviewedOnItsDayWaitsAsLongAsItMay() {
        assertThat(due(on(TODAY), TODAY, TODAY.plusDays(30))).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void takingItAwayRestoresTheDay() {
        assertThat(due(Horizons.NONE, TODAY, TODAY.plusDays(30))).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void aDateInAYearChangesNothingButWhatIsFarther() {
        assertThat(due(on(TODAY.plusYears(1)), TODAY, TODAY.plusDays(300))).isEqualTo(TODAY.plusDays(300));
        assertThat(due(on(TODAY.plusYears(1)), TODAY, TODAY.plusDays(900))).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void namesTheGuidesWhoseDayItIs() {
        assertThat(on(TODAY).on(TODAY)).containsExactly("guide");
        assertThat(on(TODAY).on(TODAY.plusDays(1))).isEmpty();
        assertThat(Horizons.of(List.of(new Horizon(LEARNER, "one", TODAY))).days())
                .isEqualTo(Map.of("one", TODAY));
    }

    private static Horizons on(LocalDate day) {
        return new Horizons(Map.of("guide", day));
    }

    private static LocalDate due(Horizons horizons, LocalDate reviewed, LocalDate due) {
        return horizons.due("guide", reviewed, due, TODAY);
    }
}

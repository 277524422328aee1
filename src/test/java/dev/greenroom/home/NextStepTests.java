package dev.greenroom.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.plan.PlannedDay;
import dev.greenroom.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NextStepTests {

    private static final List<UUID> ONE = List.of(UUID.randomUUID());
    private static final List<UUID> NONE = List.of();

    @Test
    void theNextThingIsTheFirstThatIsLeftOfTheDay() {
        assertThat(next(ONE, 30, ONE)).contains("/reviews");
        assertThat(next(NONE, 30, ONE)).contains("/interviews/new?guide=guide&minutes=30");
        assertThat(next(NONE, 0, ONE)).contains("/plan");
        assertThat(next(NONE, 0, NONE)).isEmpty();
    }

    private static Optional<String> next(List<UUID> reviews, int interview, List<UUID> tasks) {
        PlannedDay left =
                new PlannedDay(LocalDate.of(2026, 11, 24), List.of(), NONE, reviews, NONE, interview, tasks, 30);
        return NextStep.of(new Plans.Today(5, "guide", left, Optional.empty())).map(NextStep::href);
    }
}

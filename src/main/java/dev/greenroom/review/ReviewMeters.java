package dev.greenroom.review;

import dev.greenroom.platform.Gauges;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ReviewMeters {

    /** Learners everywhere are counted together: for all of them days begin where this machine is. */
    @Bean
    MeterBinder dueReviews(Gauges gauges) {
        return gauges.of(
                "greenroom.reviews.due",
                "Questions that are due for review, of all learners",
                "review_card where due_day <= cast(:now as date)");
    }
}

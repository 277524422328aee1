package dev.greenroom.home;

import static java.util.stream.Collectors.toMap;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Question;
import dev.greenroom.review.Reviews;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells how ready a learner is, so that every page names the same topic. */
@Component
class Readinesses {

    private final Reviews reviews;

    Readinesses(Reviews reviews) {
        this.reviews = reviews;
    }

    /**
     * On each of these days, if nothing is reviewed until then.
     *
     * @param answered the questions to which something was said
     */
    Map<LocalDate, Readiness> of(
            UUID learner, Guide guide, Collection<Question> asked, Set<UUID> answered, Set<LocalDate> days) {
        return reviews.remembered(learner, guide.slug(), days).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, day -> Readiness.of(guide, asked, day.getValue(), answered)));
    }
}

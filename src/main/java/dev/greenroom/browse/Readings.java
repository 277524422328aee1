package dev.greenroom.browse;

import dev.greenroom.bank.Guide;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which topics learners had open in the reading view. */
@Component
class Readings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The topics that a learner has read in the guide's current version. */
    Set<String> of(UUID learner, Guide guide) {
        return new HashSet<>(
                jdbc.sql("select topic from reading where learner_id = ? and guide_id = ? and guide_version = ?")
                        .params(learner, guide.id(), guide.version())
                        .query(String.class)
                        .list());
    }

    /** Remembers topics as read, each once a version. */
    void remember(UUID learner, Guide guide, Collection<String> topics) {
        Set<String> known = of(learner, guide);
        topics.stream().filter(topic -> !known.contains(topic)).forEach(topic -> insert(learner, guide, topic));
    }

    private void insert(UUID learner, Guide guide, String topic) {
        try {
            jdbc.sql("insert into reading (learner_id, guide_id, topic, guide_version, read_at)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            learner,
                            guide.id(),
                            topic,
                            guide.version(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException readMeanwhile) {
            // Two tabs at once: the first has done it.
        }
    }
}

package dev.greenroom.browse;

import dev.greenroom.bank.Guide;
import dev.greenroom.learner.LearnerRevision;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which topics learners had open in the reading view. */
@Component
class Readings {

    private final JdbcClient jdbc;
    private final LearnerRevision revision;
    private final Clock clock;

    Readings(JdbcClient jdbc, LearnerRevision revision, Clock clock) {
        this.jdbc = jdbc;
        this.revision = revision;
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

    /** Remembers topics as read, each once a version. Two tabs at once go one after the other. */
    @Transactional
    void remember(UUID learner, Guide guide, Collection<String> topics) {
        if (of(learner, guide).containsAll(topics)) {
            return;
        }
        revision.hold(learner);
        Set<String> known = of(learner, guide);
        topics.stream().filter(topic -> !known.contains(topic)).forEach(topic -> insert(learner, guide, topic));
    }

    private void insert(UUID learner, Guide guide, String topic) {
        jdbc.sql("insert into reading (learner_id, guide_id, topic, guide_version, read_at) values (?, ?, ?, ?, ?)")
                .params(
                        learner,
                        guide.id(),
                        topic,
                        guide.version(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

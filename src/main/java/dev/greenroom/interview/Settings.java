package dev.greenroom.interview;

import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an interview is to be like.
 *
 * @param minutes the length wished for
 * @param level the highest level asked
 * @param topics slugs; none means every topic
 * @param kinds none means every kind
 */
@Embeddable
record Settings(
        @Column(length = 80) String guide,
        int minutes,
        @JdbcTypeCode(SqlTypes.VARCHAR) Level level,

        @Convert(converter = Listed.Topics.class) @Column(length = 8000)
        Set<String> topics,

        @Convert(converter = Listed.Kinds.class) @Column(length = 80)
        Set<Kind> kinds,

        @JdbcTypeCode(SqlTypes.VARCHAR) Timing timing) {

    Settings {
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
    }

    /** A quarter of an hour on one topic, else the same. */
    Settings about(String topic) {
        return new Settings(guide, 15, level, Set.of(topic), kinds, timing);
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    boolean admits(Question question) {
        return question.level().compareTo(level) <= 0
                && (topics.isEmpty() || topics.contains(question.topic()))
                && (kinds.isEmpty() || kinds.contains(question.kind()));
    }
}

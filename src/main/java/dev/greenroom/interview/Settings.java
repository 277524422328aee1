package dev.greenroom.interview;

import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Question;
import java.time.Duration;
import java.util.Set;

/**
 * What an interview is to be like.
 *
 * @param minutes the length wished for
 * @param level the highest level asked
 * @param topics slugs; none means every topic
 * @param kinds none means every kind
 */
public record Settings(String guide, int minutes, Level level, Set<String> topics, Set<Kind> kinds, Timing timing) {

    public Settings {
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
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

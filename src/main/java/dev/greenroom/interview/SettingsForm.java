package dev.greenroom.interview;

import static java.util.stream.Collectors.toSet;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings as a form or an address names them. What is missing or unknown stands at its default: half an hour of
 * everything, relaxed.
 *
 * @param version of the guide, where questions are shared
 * @param question slugs of questions that somebody shares; they are asked instead of what the settings would choose
 * @param offer minutes that a page offered instead of the chosen ones
 */
record SettingsForm(
        @Nullable String guide,
        @Nullable String version,
        @Nullable List<String> question,
        @Nullable String minutes,
        @Nullable String level,
        @Nullable List<String> topic,
        @Nullable List<String> kind,
        @Nullable String timing,
        @Nullable String offer) {

    static final int DEFAULT_MINUTES = 30;
    static final int LONGEST = 60;

    /** The settings for that guide. */
    Settings settings(Guide guide) {
        return new Settings(guide.slug(), length(), highest(), topics(guide), kinds(), timed());
    }

    /** The length in minutes; 0 if what was sent is none. */
    private int length() {
        String sent = offer != null ? offer : minutes;
        if (sent == null) {
            return DEFAULT_MINUTES;
        }
        int length = sent.matches("\\d{1,3}") ? Integer.parseInt(sent) : 0;
        return length <= LONGEST ? length : 0;
    }

    private Level highest() {
        return Arrays.stream(Level.values())
                .filter(one -> one.key().equals(level))
                .findFirst()
                .orElse(Level.STAFF);
    }

    private Set<String> topics(Guide guide) {
        Set<String> known = guide.topics().stream().map(Topic::slug).collect(toSet());
        return topic == null ? Set.of() : topic.stream().filter(known::contains).collect(toSet());
    }

    private Set<Kind> kinds() {
        return Arrays.stream(Kind.values())
                .filter(one -> kind != null && kind.contains(one.key()))
                .collect(toSet());
    }

    private Timing timed() {
        return Timing.STRICT.key().equals(timing) ? Timing.STRICT : Timing.RELAXED;
    }

    /** The questions that are shared, each once; none if this is about settings. */
    List<String> shared() {
        return question == null
                ? List.of()
                : question.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** The version of the guide in which they were shared, if what was sent is one. */
    @Nullable
    Integer sharedVersion() {
        return version != null && version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
    }
}

package dev.greenroom.answer;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that did not become the answer, kept beside it.
 *
 * @param reason why, as the end of a message key: {@code replaced}, {@code arrived-late}, {@code closed}
 */
public record KeptText(UUID id, Step step, String text, String reason, Instant keptAt) {

    static KeptText of(UUID id, OtherVersion version) {
        return new KeptText(id, version.step(), version.text(), version.reason().key(), version.keptAt());
    }
}

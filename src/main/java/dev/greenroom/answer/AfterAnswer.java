package dev.greenroom.answer;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says what goes on after an answer, such as a queue it was part of. Implemented by whoever sends learners here. */
public interface AfterAnswer {

    /**
     * A way on.
     *
     * @param labelKey the message key of its text
     */
    record Way(String labelKey, String href) {}

    /** Where the learner was going when they answered that question, if anywhere. Of several ways, the first by order counts. */
    Optional<Way> way(UUID learner, UUID question);

    /** Where the learner can say what those answers count as, by their ids; only those that count for anything beside their marks. */
    Map<UUID, Way> gradings(Collection<UUID> answers);
}

package dev.greenroom.learner;

import dev.greenroom.platform.MarkdownText;
import java.util.List;
import java.util.UUID;

/**
 * What one module keeps of learners. Every module with personal data has one, which {@link OwnData} finds; they are
 * ordered as modules use each other, those first that others build on. A change is part of one transaction over all of
 * them, and what one has changed is in the database before the next begins.
 */
public interface LearnerData {

    /** The lists that it adds to a learner's file, those first that later ones are about. */
    List<DataSection<?>> sections();

    /** Writes down for people what is kept of a learner. */
    void describe(UUID learner, MarkdownText file);

    /** Moves everything of {@code from} to {@code into}. Nothing belongs to {@code from} any more after that. */
    void merge(UUID from, UUID into);

    /** Removes everything of a learner; called last for what others build on. */
    void erase(UUID learner);
}

package dev.greenroom.learner;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is kept of a learner, over all modules. */
@Service
public class OwnData {

    private final List<LearnerData> parts;
    private final DataFile file;
    private final LearnerRepository learners;
    private final LearnerRevision revision;
    private final EntityManager entities;

    OwnData(
            List<LearnerData> parts,
            DataFile file,
            LearnerRepository learners,
            LearnerRevision revision,
            EntityManager entities) {
        this.parts = parts;
        this.file = file;
        this.learners = learners;
        this.revision = revision;
        this.entities = entities;
    }

    /**
     * Makes the work of two learners that of one, as when a guest signs in to an account. Where there can be only one of
     * a thing, that of {@code into} stays; {@code from} is gone then. A learner merged with themselves stays as they are.
     */
    @Transactional
    public void merge(UUID from, UUID into) {
        if (!from.equals(into)) {
            learners.lock(Set.of(from, into));
            revision.raise(into);
            each(parts, part -> part.merge(from, into));
            learners.deleteById(from);
        }
    }

    /** Removes a learner with everything that was kept of them. Whoever is gone already stays gone. */
    @Transactional
    public void erase(UUID learner) {
        learners.lock(Set.of(learner));
        List<LearnerData> last = new ArrayList<>(parts);
        Collections.reverse(last);
        each(last, part -> part.erase(learner));
        learners.deleteById(learner);
    }

    /**
     * Adds what a file holds to what a learner has, all of it or nothing; what they have already stays as it is.
     *
     * @return the names of what was left out, because this installation does not have it or has it otherwise
     * @throws InvalidData if the file cannot be imported
     */
    @Transactional(rollbackFor = IOException.class)
    Set<String> load(UUID learner, InputStreamSource sent) throws IOException {
        learners.lock(Set.of(learner));
        revision.raise(learner);
        DataImport in = new DataImport(learner);
        try {
            file.load(sent, in);
            entities.flush();
        } catch (DataIntegrityViolationException contradiction) {
            throw new InvalidData("contradiction", 0, null);
        }
        return in.leftOut();
    }

    /** Some parts use entities and some plain SQL; none of them shall miss what another did. */
    private void each(List<LearnerData> inOrder, Consumer<LearnerData> change) {
        for (LearnerData part : inOrder) {
            change.accept(part);
            entities.flush();
            entities.clear();
        }
    }
}

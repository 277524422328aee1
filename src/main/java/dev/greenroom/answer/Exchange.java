package dev.greenroom.answer;

import dev.greenroom.platform.NotFound;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What is said in one answer: one text, at most one follow-up with its text, and the texts that lost against them. */
@Embeddable
class Exchange {

    @Embedded
    @EmbeddedColumnNaming("answer_%s")
    private Part answer;

    @Embedded
    private @Nullable Probe probe;

    @Embedded
    @EmbeddedColumnNaming("follow_up_%s")
    private @Nullable Part followUp;

    @ElementCollection
    @CollectionTable(name = "other_version", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "id")
    @Fetch(FetchMode.SUBSELECT)
    private Map<UUID, OtherVersion> versions = new HashMap<>();

    protected Exchange() {}

    Exchange(Part answer) {
        this.answer = answer;
    }

    /** Asks a follow-up; asked again, it stays the first. */
    Probe ask(Probe followUpProbe, Instant closesAt, Instant now) {
        if (probe == null) {
            probe = followUpProbe;
            followUp = new Part(now, closesAt);
        }
        return probe;
    }

    StepText text(Step step) {
        return new StepText(step, part(step), others());
    }

    Part part(Step step) {
        Part part = step == Step.ANSWER ? answer : followUp;
        if (part == null) {
            throw new NotFound();
        }
        return part;
    }

    OtherVersions others() {
        return new OtherVersions(versions);
    }

    Said said() {
        return Said.of(answer(), followUp().orElse(null));
    }

    Words answer() {
        return answer.words();
    }

    Optional<Words> followUp() {
        return Optional.ofNullable(followUp).map(Part::words);
    }

    /** The key point that the learner says they had made, because they skipped the question about it. */
    Optional<UUID> claimed() {
        return probe().filter(asked -> followUp().filter(Words::isSkipped).isPresent())
                .map(Probe::keyPoint);
    }

    Optional<Probe> probe() {
        return Optional.ofNullable(probe);
    }
}

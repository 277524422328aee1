package dev.greenroom.learner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who practises. A guest is known by the hash of a random token in their browser's
 * cookie, somebody with an account by that.
 */
@Entity
class Learner {

    @Id
    private UUID id;

    @Column(length = 64)
    private @Nullable String tokenHash;

    @Column(nullable = false)
    private Instant createdAt;

    protected Learner() {}

    Learner(UUID id, String tokenHash, Instant createdAt) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
    }

    /** One whom no cookie opens, but an account. */
    Learner(UUID id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Learner learner && id.equals(learner.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

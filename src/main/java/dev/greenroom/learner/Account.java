package dev.greenroom.learner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A name that opens a learner's work from any browser, with a password or by a provider that knows the person. */
@Entity
class Account {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID learnerId;

    @Column(length = Name.LONGEST, nullable = false)
    private String name;

    @Column(length = 400)
    private @Nullable String password;

    @Embedded
    private @Nullable Identity identity;

    @Column(nullable = false)
    private Instant createdAt;

    protected Account() {}

    Account(UUID id, UUID learnerId, Name name, String passwordHash, Instant createdAt) {
        this(id, learnerId, name, createdAt);
        this.password = passwordHash;
    }

    Account(UUID id, UUID learnerId, Name name, Identity identity, Instant createdAt) {
        this(id, learnerId, name, createdAt);
        this.identity = identity;
    }

    private Account(UUID id, UUID learnerId, Name name, Instant createdAt) {
        this.id = id;
        this.learnerId = learnerId;
        this.name = name.value();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    Optional<Identity> identity() {
        return Optional.ofNullable(identity);
    }

    boolean hasPassword() {
        return password != null;
    }

    void change(String passwordHash) {
        password = passwordHash;
    }

    SignedIn signedIn() {
        return new SignedIn(id, learnerId);
    }

    Name name() {
        return new Name(name);
    }

    /** @throws NullPointerException if it has no password */
    String passwordHash() {
        return Objects.requireNonNull(password);
    }

    Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

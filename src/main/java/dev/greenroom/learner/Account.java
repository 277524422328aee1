package dev.greenroom.learner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A name and a password that open a learner's work from any browser. */
@Entity
class Account {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID learnerId;

    @Column(length = Name.LONGEST, nullable = false)
    private String name;

    @Column(length = 400, nullable = false)
    private String password;

    @Column(nullable = false)
    private Instant createdAt;

    protected Account() {}

    Account(UUID id, UUID learnerId, Name name, String passwordHash, Instant createdAt) {
        this.id = id;
        this.learnerId = learnerId;
        this.name = name.value();
        this.password = passwordHash;
        this.createdAt = createdAt;
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

    String passwordHash() {
        return password;
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

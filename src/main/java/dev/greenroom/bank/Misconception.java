package dev.greenroom.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A wrong statement as a candidate would say it, and what puts it right. */
@Embeddable
public record Misconception(
        @Column(length = 1000) String claim,
        @Column(length = 1000) String correction) {}

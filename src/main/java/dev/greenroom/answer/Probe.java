package dev.greenroom.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What was asked in a follow-up, and about which key point. */
@Embeddable
public record Probe(
        @Column(name = "probe_key_point_id") UUID keyPoint,
        @Column(name = "probe_text", length = 200) String text) {}

package dev.greenroom.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A question that candidates ask, with its answer.
 *
 * @param answer Markdown
 */
@Embeddable
public record FaqEntry(
        @Column(length = 80) String slug,
        @Column(length = 300) String question,
        @Column(length = 10000) String answer) {}

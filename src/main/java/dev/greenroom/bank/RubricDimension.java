package dev.greenroom.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One side of an answer to a kind of question, and what is heard of it at each rating. */
@Embeddable
public record RubricDimension(
        @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 20) Kind kind,
        @Column(length = 80) String slug,
        @Column(length = 120) String title,
        @Column(length = 1000) String incomplete,
        @Column(length = 1000) String partial,
        @Column(length = 1000) String solid,
        @Column(length = 1000) String strong) {}

package dev.greenroom.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A primary source to read on. */
@Embeddable
public record Source(
        @Column(length = 300) String title,
        @Column(length = 300) String authors,
        @Column(name = "published") int year,
        @Column(length = 300) String venue) {}

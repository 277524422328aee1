package dev.greenroom.bank;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A guide as stored; written by {@code GuideWriter} alone. */
@Entity
@Immutable
@Table(name = "guide")
class GuideRow {

    @Id
    private UUID id;

    @Column(length = 80)
    private String slug;

    @Column(length = 120)
    private String role;

    @Column(length = 200)
    private String title;

    @Column(length = 500)
    private String summary;

    @Column
    private int version;

    @Column(length = 64)
    private String digest;

    @Column(length = 20000)
    private String introduction;

    @Column(length = 20000)
    private String conclusion;

    @ElementCollection
    @CollectionTable(name = "rubric_dimension", joinColumns = @JoinColumn(name = "guide_id"))
    @OrderColumn(name = "position")
    private List<RubricDimension> rubric = List.of();

    @ElementCollection
    @CollectionTable(name = "faq_entry", joinColumns = @JoinColumn(name = "guide_id"))
    @OrderColumn(name = "position")
    private List<FaqEntry> faq = List.of();

    protected GuideRow() {}
}

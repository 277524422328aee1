package dev.greenroom.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A tip as stored. */
@Entity
@Immutable
@Table(name = "tip")
class TipRow {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guide_id")
    private GuideRow guide;

    @Column(length = 80)
    private String slug;

    @Column
    private int position;

    @Column(length = 80)
    private String title;

    @Column(length = 10000)
    private String body;

    @Column
    private boolean retired;

    protected TipRow() {}
}

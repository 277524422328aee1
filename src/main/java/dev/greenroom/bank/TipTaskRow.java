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

/** A task of a tip as stored. */
@Entity
@Immutable
@Table(name = "tip_task")
class TipTaskRow {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tip_id")
    private TipRow tip;

    @Column
    private int position;

    @Column(length = 500)
    private String text;

    @Column
    private boolean retired;

    protected TipTaskRow() {}
}

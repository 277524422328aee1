package dev.greenroom.bank;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A key point as stored. */
@Entity
@Immutable
@Table(name = "key_point")
class KeyPointRow {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private QuestionRow question;

    @Column
    private int position;

    @Column(length = 1000)
    private String point;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    private Weight weight;

    @Column(length = 200)
    private String probe;

    @Column
    private boolean retired;

    @ElementCollection
    @CollectionTable(name = "phrasing", joinColumns = @JoinColumn(name = "key_point_id"))
    @OrderColumn(name = "position")
    @Column(name = "text", length = 1000)
    private List<String> phrasings = List.of();

    protected KeyPointRow() {}
}

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

/** A question as stored, with what hangs on it. */
@Entity
@Immutable
@Table(name = "question")
class QuestionRow {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guide_id")
    private GuideRow guide;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    private TopicRow topic;

    @Column(length = 80)
    private String slug;

    @Column
    private int number;

    @Column(length = 40)
    private String shortName;

    @Column(length = 300)
    private String text;

    @Column(length = 80)
    private String theme;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    private Level level;

    @Column
    private int minutes;

    @Column(length = 20000)
    private String answer;

    @Column(length = 20000)
    private String example;

    @Column
    private boolean retired;

    @ElementCollection
    @CollectionTable(name = "misconception", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<Misconception> misconceptions = List.of();

    @ElementCollection
    @CollectionTable(name = "red_flag", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    @Column(name = "text", length = 1000)
    private List<String> redFlags = List.of();

    @ElementCollection
    @CollectionTable(name = "source", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<Source> sources = List.of();

    protected QuestionRow() {}
}

package dev.greenroom.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads questions, and apart from them their solutions. */
interface QuestionRepository extends Repository<QuestionRow, UUID> {

    /** What is shown of a question before it is answered. */
    String SELECT = """
            select new dev.greenroom.bank.Question(q.id, g.slug, q.slug, q.number, q.text, q.shortName, q.theme,
              t.slug, t.title, q.kind, q.level, q.minutes, q.retired)
            from QuestionRow q join q.guide g join q.topic t
            """;

    /** The two long texts of a solution. */
    record Prose(UUID id, String answer, String example) {}

    /** A key point without its phrasings. */
    record Point(UUID question, UUID id, String point, Weight weight, String probe) {}

    @Query(SELECT + "where g.slug = :guide and q.slug = :slug")
    Optional<Question> find(String guide, String slug);

    @Query(SELECT + "where q.id = :id")
    Optional<Question> find(UUID id);

    @Query(SELECT + "where q.id in :ids")
    List<Question> find(Collection<UUID> ids);

    @Query(SELECT + "where g.slug = :guide and q.retired = false order by q.number, q.slug")
    List<Question> active(String guide);

    @Query("select q.id from QuestionRow q where q.retired = true")
    Set<UUID> retired();

    @Query("select q.id as id, q.answer as answer, q.example as example from QuestionRow q where q.id in :ids")
    List<Prose> prose(Collection<UUID> ids);

    @Query("""
            select k.question.id as question, k.id as id, k.point as point, k.weight as weight,
              k.probe as probe
            from KeyPointRow k where k.question.id in :ids and k.retired = false order by k.position""")
    List<Point> points(Collection<UUID> ids);

    @Query("""
            select new dev.greenroom.bank.Owned(k.id, p) from KeyPointRow k join k.phrasings p
            where k.question.id in :ids and k.retired = false order by index(p)""")
    List<Owned<String>> phrasings(Collection<UUID> ids);

    @Query("""
            select new dev.greenroom.bank.Owned(q.id, m) from QuestionRow q join q.misconceptions m
            where q.id in :ids order by index(m)""")
    List<Owned<Misconception>> misconceptions(Collection<UUID> ids);

    @Query("""
            select new dev.greenroom.bank.Owned(q.id, f) from QuestionRow q join q.redFlags f
            where q.id in :ids order by index(f)""")
    List<Owned<String>> redFlags(Collection<UUID> ids);

    @Query("""
            select new dev.greenroom.bank.Owned(q.id, s) from QuestionRow q join q.sources s
            where q.id in :ids order by index(s)""")
    List<Owned<Source>> sources(Collection<UUID> ids);

    /** What can be found of a solution. */
    @Query("""
            select new dev.greenroom.bank.Owned(q.id, concat(q.answer, ' ', q.example)) from QuestionRow q
            where q.id in :ids""")
    List<Owned<String>> answers(Collection<UUID> ids);

    @Query("""
            select new dev.greenroom.bank.Owned(k.question.id, k.point) from KeyPointRow k
            where k.question.id in :ids and k.retired = false""")
    List<Owned<String>> pointTexts(Collection<UUID> ids);

    @Query("""
            select new dev.greenroom.bank.Owned(k.question.id, p) from KeyPointRow k join k.phrasings p
            where k.question.id in :ids and k.retired = false""")
    List<Owned<String>> phrasingTexts(Collection<UUID> ids);

    @Query("""
            select new dev.greenroom.bank.Owned(q.id, concat(m.claim, ' ', m.correction)) from QuestionRow q
            join q.misconceptions m where q.id in :ids""")
    List<Owned<String>> misconceptionTexts(Collection<UUID> ids);

    @Query("""
            select new dev.greenroom.bank.Owned(q.id, s.title) from QuestionRow q join q.sources s where q.id in :ids""")
    List<Owned<String>> sourceTitles(Collection<UUID> ids);

    /** The versions of all guides. */
    @Query("select new dev.greenroom.bank.GuideVersion(g.slug, g.version, g.digest) from GuideRow g")
    List<GuideVersion> versions();
}

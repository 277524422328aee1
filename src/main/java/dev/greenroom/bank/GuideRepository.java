package dev.greenroom.bank;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads guides and what belongs to them as a whole. Each query selects what a page shows and no more. */
interface GuideRepository extends Repository<GuideRow, UUID> {

    /** A guide without its topics. */
    record Head(
            UUID id,
            String slug,
            String role,
            String title,
            String summary,
            int version,
            String digest,
            String introduction,
            String conclusion) {

        Guide with(List<TopicCount> counts) {
            List<Topic> topics = counts.stream()
                    .map(topic -> new Topic(topic.slug(), topic.title(), topic.summary(), (int) topic.questions()))
                    .toList();
            int questions = topics.stream().mapToInt(Topic::questions).sum();
            return new Guide(
                    id, slug, role, title, summary, version, digest, introduction, conclusion, topics, questions);
        }
    }

    /** A topic with the number of its questions. */
    record TopicCount(UUID guide, String slug, String title, String summary, long questions) {}

    /** A task with the tip it belongs to. */
    record Task(UUID tip, UUID id, String text) {}

    /** A tip without its tasks. */
    record TipHead(UUID id, String title, String body) {}

    /** All guides with their topics, by title. */
    default List<Guide> all() {
        Map<UUID, List<TopicCount>> topics = topics().stream().collect(groupingBy(TopicCount::guide));
        return heads().stream()
                .map(head -> head.with(topics.getOrDefault(head.id(), List.of())))
                .toList();
    }

    @Query("""
            select g.id as id, g.slug as slug, g.role as role, g.title as title, g.summary as summary,
              g.version as version, g.digest as digest, g.introduction as introduction,
              g.conclusion as conclusion
            from GuideRow g order by g.title, g.slug""")
    List<Head> heads();

    @Query("""
            select t.guide.id as guide, t.slug as slug, t.title as title, t.summary as summary, count(q) as questions
            from TopicRow t left join QuestionRow q on q.topic = t and q.retired = false
            where t.retired = false
            group by t.id, t.guide.id, t.slug, t.title, t.summary, t.position
            order by t.position""")
    List<TopicCount> topics();

    @Query("select r from GuideRow g join g.rubric r where g.slug = :guide order by index(r)")
    List<RubricDimension> rubric(String guide);

    @Query("select f from GuideRow g join g.faq f where g.slug = :guide order by index(f)")
    List<FaqEntry> faq(String guide);

    @Query("""
            select t.id as id, t.title as title, t.body as body
            from TipRow t where t.guide.slug = :guide and t.retired = false order by t.position""")
    List<TipHead> tips(String guide);

    @Query("""
            select k.tip.id as tip, k.id as id, k.text as text
            from TipTaskRow k where k.tip.guide.slug = :guide and k.retired = false order by k.position""")
    List<Task> tasks(String guide);
}

package dev.greenroom.bank;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.greenroom.bank.GuideRepository.Head;
import dev.greenroom.bank.GuideRepository.TopicCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guides of the bank, and what belongs to a guide as a whole. */
@Service
public class Guides {

    private final GuideRepository repository;

    Guides(GuideRepository repository) {
        this.repository = repository;
    }

    /** All guides, by title. */
    @Transactional(readOnly = true)
    public List<Guide> all() {
        Map<UUID, List<TopicCount>> topics = repository.topics().stream().collect(groupingBy(TopicCount::guide));
        return repository.heads().stream()
                .map(head -> guide(head, topics.getOrDefault(head.id(), List.of())))
                .toList();
    }

    /** The guide of that name. */
    @Transactional(readOnly = true)
    public Optional<Guide> find(String slug) {
        return all().stream().filter(guide -> guide.slug().equals(slug)).findFirst();
    }

    /** How answers to the questions of a guide are judged: by kind of question, in the order shown. */
    public Map<Kind, List<RubricDimension>> rubric(String guide) {
        return repository.rubric(guide).stream().collect(groupingBy(RubricDimension::kind));
    }

    /** The tips of a guide with their tasks, in the order shown. */
    @Transactional(readOnly = true)
    public List<Tip> tips(String guide) {
        Map<UUID, List<TipTask>> tasks = repository.tasks(guide).stream()
                .collect(groupingBy(
                        GuideRepository.Task::tip,
                        mapping(task -> new TipTask(task.id(), task.slug(), task.text()), toList())));
        return repository.tips(guide).stream()
                .map(tip ->
                        new Tip(tip.id(), tip.slug(), tip.title(), tip.body(), tasks.getOrDefault(tip.id(), List.of())))
                .toList();
    }

    /** The questions that candidates for this role ask, in the order shown. */
    public List<FaqEntry> faq(String guide) {
        return repository.faq(guide);
    }

    private static Guide guide(Head head, List<TopicCount> counts) {
        List<Topic> topics = counts.stream()
                .map(topic -> new Topic(topic.slug(), topic.title(), topic.summary(), (int) topic.questions()))
                .toList();
        int questions = topics.stream().mapToInt(Topic::questions).sum();
        return new Guide(
                head.id(),
                head.slug(),
                head.role(),
                head.title(),
                head.summary(),
                head.language(),
                head.version(),
                head.digest(),
                head.introduction(),
                head.conclusion(),
                topics,
                questions);
    }
}

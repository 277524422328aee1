package dev.greenroom.bank;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.greenroom.platform.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guides of the bank, and what belongs to a guide as a whole. */
@Service
public class Guides {

    private final Catalogues catalogues;
    private final GuideRepository repository;

    Guides(Catalogues catalogues, GuideRepository repository) {
        this.catalogues = catalogues;
        this.repository = repository;
    }

    /** All guides, by title, from memory; what another instance changed may be missing for some seconds. */
    public List<Guide> all() {
        return catalogues.now().guides();
    }

    /** The guide of that name. */
    public Optional<Guide> find(String slug) {
        return all().stream().filter(guide -> guide.slug().equals(slug)).findFirst();
    }

    /**
     * The guide that a page is about: the one that its address or form names, else the first.
     *
     * @param slug none if no guide is named
     * @throws NotFound if there is no such guide
     */
    public static Guide named(@Nullable String slug, List<Guide> guides) {
        return guides.stream()
                .filter(guide -> slug == null || guide.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
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
                        GuideRepository.Task::tip, mapping(task -> new TipTask(task.id(), task.text()), toList())));
        return repository.tips(guide).stream()
                .map(tip -> new Tip(tip.id(), tip.title(), tip.body(), tasks.getOrDefault(tip.id(), List.of())))
                .toList();
    }

    /** The questions that candidates for this role ask, in the order shown. */
    public List<FaqEntry> faq(String guide) {
        return repository.faq(guide);
    }
}

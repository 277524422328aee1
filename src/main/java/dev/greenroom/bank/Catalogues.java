package dev.greenroom.bank;

import dev.greenroom.platform.ContentVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the catalogue of the current content version. Another instance may have changed the bank, so its versions are
 * read again, but not with every request.
 */
@Component
class Catalogues implements ContentVersion, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Catalogues.class);

    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final GuideRepository guides;
    private final QuestionRepository repository;
    private final SearchTexts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    private final Lock checking = new ReentrantLock();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Catalogue current;
    private volatile Instant checkedAt = Instant.MIN;

    Catalogues(
            GuideRepository guides,
            QuestionRepository repository,
            SearchTexts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.guides = guides;
        this.repository = repository;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    Catalogue now() {
        Catalogue known = current;
        if (known != null && clock.instant().isBefore(checkedAt.plus(TRUSTED))) {
            return known;
        }
        return known == null ? checked() : checkedUnlessOneDoes(known);
    }

    @Override
    public String current() {
        return now().version();
    }

    /** While one request checks, the others do not wait: they may hold the connection that it needs. */
    private Catalogue checkedUnlessOneDoes(Catalogue known) {
        if (!checking.tryLock()) {
            return known;
        }
        try {
            return checked();
        } finally {
            checking.unlock();
        }
    }

    /** Before there are requests: they would wait for it with the connections that it needs. */
    @Override
    public void afterSingletonsInstantiated() {
        checked();
    }

    /** Neither the first page should have to wait for the index, nor the first search. */
    @EventListener(ApplicationReadyEvent.class)
    void prepareSearch() {
        Thread indexing = new Thread(now()::prepareSearch, "index");
        indexing.setDaemon(true);
        indexing.setPriority(Thread.MIN_PRIORITY);
        // Such as by somebody who ends Greenroom as soon as it is there; the first search makes what is missing.
        indexing.setUncaughtExceptionHandler((thread, failed) -> LOG.debug("Indexing was broken off.", failed));
        indexing.start();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(GuideChanged changed) {
        changes.incrementAndGet();
        checkedAt = Instant.MIN;
    }

    private Catalogue checked() {
        checking.lock();
        try {
            return check();
        } finally {
            checking.unlock();
        }
    }

    private Catalogue check() {
        int seen = changes.get();
        Catalogue before = current;
        List<GuideVersion> versions = repository.versions();
        Catalogue known = before != null && before.holds(versions) ? before : read(versions, before);
        current = known;
        if (before != null) {
            tell(before, versions);
        }
        checkedAt = clock.instant();
        if (changes.get() != seen) {
            checkedAt = Instant.MIN;
        }
        return known;
    }

    /** Another instance told nobody here. Where this one did, it is told twice. */
    private void tell(Catalogue before, List<GuideVersion> versions) {
        versions.stream()
                .filter(version -> before.shelf(version).isEmpty())
                .forEach(version -> events.publishEvent(new GuideChanged(version.guide())));
    }

    private Catalogue read(List<GuideVersion> versions, @Nullable Catalogue known) {
        Map<GuideVersion, Shelf> shelves = new HashMap<>();
        for (GuideVersion version : versions) {
            shelves.put(
                    version,
                    Optional.ofNullable(known)
                            .flatMap(catalogue -> catalogue.shelf(version))
                            .orElseGet(() -> shelf(version.guide())));
        }
        return new Catalogue(guides.all(), shelves);
    }

    private Shelf shelf(String guide) {
        List<Question> questions = repository.active(guide);
        return new Shelf(questions, () -> texts.of(questions));
    }
}

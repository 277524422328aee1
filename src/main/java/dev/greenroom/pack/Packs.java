package dev.greenroom.pack;

import static java.util.Objects.requireNonNull;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.GuideChange;
import dev.greenroom.bank.GuideChanged;
import dev.greenroom.bank.GuideContent;
import dev.greenroom.bank.GuideWriter;
import dev.greenroom.bank.Guides;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Packs as zip archives: checked, imported, and exported as they came. */
@Service
class Packs {

    private final Map<String, PackFiles> builtIn = BuiltInPacks.read();
    private final StoredPacks stored;
    private final Guides guides;
    private final GuideWriter writer;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    /** One at a time, for each takes memory; and of two imports of a guide the second finds the work of the first. */
    private final Lock reading = new ReentrantLock(true);

    Packs(
            StoredPacks stored,
            Guides guides,
            GuideWriter writer,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.guides = guides;
        this.writer = writer;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * What an import of that archive would do. Nothing is changed.
     *
     * @throws InvalidPack with everything that is wrong with its files
     * @throws RefusedPack if it would not be taken
     */
    PackCheck check(InputStreamSource archive) throws IOException {
        reading.lock();
        try {
            return check(content(PackArchive.read(archive)));
        } finally {
            reading.unlock();
        }
    }

    private PackCheck check(GuideContent guide) {
        @Nullable Guide loaded = guides.find(guide.slug()).orElse(null);
        if (loaded == null) {
            return new PackCheck(guide, 0, false, null);
        }
        if (loaded.digest().equals(guide.digest())) {
            return new PackCheck(guide, loaded.version(), true, null);
        }
        if (loaded.version() >= guide.version()) {
            throw new RefusedPack(loaded.version() > guide.version() ? RefusalReason.OLDER : RefusalReason.CONFLICTING);
        }
        return new PackCheck(guide, loaded.version(), false, changes(guide));
    }

    private @Nullable PackChanges changes(GuideContent guide) {
        try {
            return stored.find(guide.slug())
                    .map(files -> PackChanges.between(PackReader.read(files), guide))
                    .orElse(null);
        } catch (InvalidPack onceValid) {
            return null;
        }
    }

    /**
     * Loads the pack in that archive, or leaves everything as it is.
     *
     * @throws InvalidPack with everything that is wrong with its files
     * @throws RefusedPack if it is not taken
     */
    GuideChange load(InputStreamSource archive) throws IOException {
        reading.lock();
        try {
            PackFiles files = PackArchive.read(archive);
            GuideContent guide = content(files);
            return requireNonNull(transaction.execute(status -> load(guide, files)));
        } finally {
            reading.unlock();
        }
    }

    private GuideChange load(GuideContent guide, PackFiles files) {
        ConnectionCallback<GuideChange> write = connection -> writer.writeNewer(connection, guide);
        GuideChange change = requireNonNull(jdbc.execute(write));
        switch (change) {
            case OLDER -> throw new RefusedPack(RefusalReason.OLDER);
            case CONFLICTING -> throw new RefusedPack(RefusalReason.CONFLICTING);
            case UNCHANGED -> {}
            case ADDED, UPDATED -> {
                stored.replace(guide.slug(), files);
                events.publishEvent(new GuideChanged(guide.slug()));
            }
        }
        return change;
    }

    private GuideContent content(PackFiles files) {
        GuideContent guide = PackReader.read(files);
        if (builtIn.containsKey(guide.slug())) {
            throw new RefusedPack(RefusalReason.BUILT_IN);
        }
        return guide;
    }

    /** The pack of that guide as an archive. */
    Optional<byte[]> archive(String slug) {
        return Optional.ofNullable(builtIn.get(slug))
                .or(() -> stored.find(slug))
                .map(files -> PackArchive.write(slug, files));
    }

    /** The guides whose packs can be exported. */
    Set<String> slugs() {
        Set<String> slugs = new TreeSet<>(stored.slugs());
        slugs.addAll(builtIn.keySet());
        return slugs;
    }
}

package dev.greenroom.pack;

import dev.greenroom.bank.GuideWriter;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Loads the packs that come with Greenroom. Flyway runs it after all other migrations, under its lock, and again
 * whenever a file of a pack has changed.
 */
@Component
class BuiltInGuides implements JavaMigration {

    static final String DESCRIPTION = "built in guides";

    private final GuideWriter writer;
    private final List<PackFiles> packs;

    @Autowired
    BuiltInGuides(GuideWriter writer) {
        this(writer, List.copyOf(BuiltInPacks.read().values()));
    }

    BuiltInGuides(GuideWriter writer, List<PackFiles> packs) {
        this.writer = writer;
        this.packs = packs;
    }

    /** None: it is repeatable. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return DESCRIPTION;
    }

    @Override
    public Integer getChecksum() {
        return packs.stream().map(PackFiles::digest).toList().hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (PackFiles pack : packs) {
            writer.write(context.getConnection(), PackReader.read(pack));
        }
    }
}

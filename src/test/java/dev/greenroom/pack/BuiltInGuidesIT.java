package dev.greenroom.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.TestDatabase;
import dev.greenroom.bank.GuideWriter;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One start of the app after another, as far as its packs are concerned. */
class BuiltInGuidesIT {

    private final DataSource database = new DriverManagerDataSource(TestDatabase.emptyUrl(), TestDatabase.user(), "");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final SamplePack pack = SamplePack.asWritten();

    @Test
    void anUnchangedPackIsLoadedOnce() {
        start(pack);
        start(pack);

        assertThat(loads()).isEqualTo(1);
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void aChangedPackIsLoadedAgain() {
        start(pack);
        start(pack.version(4));

        assertThat(loads()).isEqualTo(2);
        assertThat(version()).isEqualTo(4);
    }

    @Test
    void anOldInstanceDoesNotBringItsPackBack() {
        start(pack.version(4));
        start(pack);
        start(pack.version(4));

        assertThat(version()).isEqualTo(4);
    }

    @Test
    void aBrokenPackEndsTheStartAndAMendedOneStarts() {
        start(pack);

        assertThatThrownBy(() -> start(pack.with(SamplePack.LAMP, "minutes: 4", "minutes: 40")))
                .hasStackTraceContaining("10 minutes: expected a whole number from 2 to 10");
        assertThat(version()).isEqualTo(3);

        start(pack.version(4));
        assertThat(version()).isEqualTo(4);
    }

    private void start(SamplePack packs) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(new BuiltInGuides(new GuideWriter(), List.of(packs.files())))
                .callbacks(new FailedLoads())
                .load()
                .migrate();
    }

    private int loads() {
        return jdbc.sql("select count(*) from \"flyway_schema_history\" where \"description\" = ?")
                .param(BuiltInGuides.DESCRIPTION)
                .query(Integer.class)
                .single();
    }

    private int version() {
        return jdbc.sql("select version from guide").query(Integer.class).single();
    }
}

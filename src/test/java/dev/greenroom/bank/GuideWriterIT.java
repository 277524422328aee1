package dev.greenroom.bank;

import static dev.greenroom.pack.SamplePack.FOG;
import static dev.greenroom.pack.SamplePack.GUIDE;
import static dev.greenroom.pack.SamplePack.LAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.TestDatabase;
import dev.greenroom.pack.SamplePack;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tests share one database; each writes a guide of its own. */
class GuideWriterIT {

    private static final String OF_GUIDE = "guide_id = (select id from guide where slug = :guide)";
    private static final String OF_QUESTIONS = "question_id in (select id from question where %s)".formatted(OF_GUIDE);

    private static DataSource database;
    private static JdbcClient jdbc;

    private final GuideWriter writer = new GuideWriter();
    private final String guide = "guide-" + UUID.randomUUID();
    private final SamplePack pack = SamplePack.asWritten().with(GUIDE, "slug: lighthouse-keeper", "slug: " + guide);

    @BeforeAll
    static void migrate() {
        database = new DriverManagerDataSource(TestDatabase.emptyUrl(), TestDatabase.user(), "");
        jdbc = JdbcClient.create(database);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @Test
    void writesAGuideWithAllItsParts() throws SQLException {
        GuideChange change = write(pack);

        assertThat(change).isEqualTo(GuideChange.ADDED);
        assertThat(names("question", OF_GUIDE)).containsExactly("fog-for-a-week", "lamp-goes-out");
        assertThat(version()).isEqualTo(3);
        assertThat(names("topic", OF_GUIDE)).containsExactly("light", "weather");
        assertThat(names("key_point", OF_QUESTIONS)).hasSize(8);
        assertThat(count("phrasing", "key_point_id in (select id from key_point where %s)".formatted(OF_QUESTIONS)))
                .isEqualTo(24);
        assertThat(count("misconception", OF_QUESTIONS)).isEqualTo(2);
        assertThat(count("red_flag", OF_QUESTIONS)).isEqualTo(2);
        assertThat(count("source", OF_QUESTIONS + " and published = 1871")).isEqualTo(1);
        assertThat(count("rubric_dimension", OF_GUIDE)).isEqualTo(9);
        assertThat(names("tip", OF_GUIDE)).containsExactly("read-the-log", "visit-a-light");
        assertThat(count("tip_task", "tip_id in (select id from tip where %s)".formatted(OF_GUIDE)))
                .isEqualTo(3);
        assertThat(count("faq_entry", OF_GUIDE)).isEqualTo(2);
    }

    @Test
    void aChangedGuideKeepsTheIdsOfWhatStays() throws SQLException {
        write(pack);
        Map<String, UUID> before = allIds();

        GuideChange change = write(pack.version(4)
                .with(FOG, "short: A week of fog", "short: The long fog")
                .with(FOG, "weight: must", "weight: strong")
                .with(FOG, "weight: strong\n    probe: What came", "weight: must\n    probe: What came")
                .with(FOG, "topic: weather", "topic: light")
                .with("tips.yaml", "Read one winter.", "Read two winters."));

        assertThat(change).isEqualTo(GuideChange.UPDATED);
        assertThat(retired("question", OF_GUIDE)).isEmpty();
        assertThat(allIds()).isEqualTo(before);
        assertThat(count("question", OF_GUIDE + " and short_name = 'The long fog'"))
                .isEqualTo(1);
        assertThat(count("key_point", OF_QUESTIONS + " and slug = 'watches' and weight = 'STRONG'"))
                .isEqualTo(1);
        assertThat(version()).isEqualTo(4);
    }

    @Test
    void questionsMaySwapTheirNumbers() throws SQLException {
        write(pack);

        write(pack.version(4)
                .without(LAMP)
                .without(FOG)
                .with("questions/002-lamp-goes-out.md", pack.text(LAMP).replace("number: 1", "number: 2"))
                .with("questions/001-fog-for-a-week.md", pack.text(FOG).replace("number: 2", "number: 1")));

        assertThat(count("question", OF_GUIDE + " and slug = 'fog-for-a-week' and number = 1"))
                .isEqualTo(1);
    }

    @Test
    void aQuestionThatLeftIsRetiredAndComesBackAsItself() throws SQLException {
        write(pack);
        Map<String, UUID> before = allIds();

        write(pack.version(4).without(FOG));
        assertThat(retired("question", OF_GUIDE)).containsExactly("fog-for-a-week");
        assertThat(count("misconception", OF_QUESTIONS)).isEqualTo(2);
        assertThat(retired("key_point", OF_QUESTIONS)).isEmpty();

        write(pack.version(5).without(FOG).with("faq.yaml", "Boots", "Shoes"));
        assertThat(retired("question", OF_GUIDE)).containsExactly("fog-for-a-week");

        write(pack.version(6));
        assertThat(retired("question", OF_GUIDE)).isEmpty();
        assertThat(allIds()).isEqualTo(before);
    }

    @Test
    void aKeyPointThatLeftIsRetiredWithItsPhrasings() throws SQLException {
        write(pack);

        write(pack.version(4).with(FOG, "id: watches", "id: shifts"));

        assertThat(names("key_point", OF_QUESTIONS)).hasSize(9);
        assertThat(retired("key_point", OF_QUESTIONS)).containsExactly("watches");
        assertThat(count(
                        "phrasing",
                        "key_point_id in (select id from key_point where slug = 'watches' and %s)"
                                .formatted(OF_QUESTIONS)))
                .isEqualTo(3);
    }

    @Test
    void tasksTipsAndTopicsRetireToo() throws SQLException {
        write(pack);

        write(pack.version(4)
                .with("tips.yaml", "id: read-the-log", "id: read-two-logs")
                .with("tips.yaml", "id: ask", "id: ask-twice")
                .with(GUIDE, "slug: weather", "slug: sky")
                .with(FOG, "topic: weather", "topic: sky"));

        assertThat(retired("topic", OF_GUIDE)).containsExactly("weather");
        assertThat(retired("tip", OF_GUIDE)).containsExactly("read-the-log");
        assertThat(retired("tip_task", "tip_id in (select id from tip where %s)".formatted(OF_GUIDE)))
                .containsExactly("ask");
    }

    @Test
    void whatHasNoNameIsReplaced() throws SQLException {
        String sources = pack.text(LAMP).replaceFirst("(?s).*(sources:.*?)---\n.*", "$1");
        write(pack);

        write(pack.version(4)
                .with(LAMP, "  - Does not keep a spare.", "  - Sleeps.\n  - Drinks.")
                .with(LAMP, sources, "")
                .with("faq.yaml", "id: what-to-bring", "id: what-to-pack"));

        assertThat(count("red_flag", OF_QUESTIONS)).isEqualTo(3);
        assertThat(count("source", OF_QUESTIONS)).isZero();
        assertThat(count("faq_entry", OF_GUIDE + " and slug = 'what-to-pack'")).isEqualTo(1);
        assertThat(count("faq_entry", OF_GUIDE)).isEqualTo(2);
    }

    @Test
    void theSameContentTouchesNoRow() throws SQLException {
        write(pack);
        jdbc.sql("update guide set title = 'Touched' where slug = ?")
                .param(guide)
                .update();

        assertThat(write(pack)).isEqualTo(GuideChange.UNCHANGED);
        assertThat(count("guide", "slug = :guide and title = 'Touched'")).isEqualTo(1);
    }

    @Test
    void anOlderVersionIsIgnored() throws SQLException {
        write(pack);

        GuideChange change = write(pack.version(2).without(FOG));

        assertThat(change).isEqualTo(GuideChange.OLDER);
        assertThat(version()).isEqualTo(3);
        assertThat(retired("question", OF_GUIDE)).isEmpty();
    }

    @Test
    void otherContentOfTheSameVersionIsLoaded() throws SQLException {
        write(pack);

        assertThat(write(pack.without(FOG))).isEqualTo(GuideChange.UPDATED);
        assertThat(retired("question", OF_GUIDE)).containsExactly("fog-for-a-week");
    }

    @Test
    void anImportBringsNoOtherContentUnderTheSameVersion() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);

            assertThat(writer.writeNewer(connection, pack.read())).isEqualTo(GuideChange.ADDED);
            assertThat(writer.writeNewer(connection, pack.read())).isEqualTo(GuideChange.UNCHANGED);
            assertThat(writer.writeNewer(connection, pack.without(FOG).read())).isEqualTo(GuideChange.CONFLICTING);
            assertThat(writer.writeNewer(
                            connection, pack.without(FOG).version(4).read()))
                    .isEqualTo(GuideChange.UPDATED);
        }
    }

    @Test
    void nothingStaysOfAWriteThatIsRolledBack() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            writer.write(connection, pack.read());
            connection.rollback();
        }

        assertThat(count("guide", "slug = :guide")).isZero();
    }

    @Test
    void writesOnlyInATransaction() throws SQLException {
        try (Connection connection = database.getConnection()) {
            GuideContent content = pack.read();

            assertThatThrownBy(() -> writer.write(connection, content)).isInstanceOf(IllegalStateException.class);
        }
    }

    @RepeatedTest(5)
    void ofWritersAtTheSameTimeOneDoesTheWork() throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(4);
        Callable<GuideChange> start = () -> write(pack);
        List<Future<GuideChange>> outcomes = instances.invokeAll(List.of(start, start, start, start));
        instances.shutdown();

        List<GuideChange> all = new ArrayList<>();
        for (Future<GuideChange> outcome : outcomes) {
            all.add(outcome.get());
        }
        assertThat(all)
                .containsExactlyInAnyOrder(
                        GuideChange.ADDED, GuideChange.UNCHANGED, GuideChange.UNCHANGED, GuideChange.UNCHANGED);
        assertThat(names("question", OF_GUIDE)).hasSize(2);
    }

    private GuideChange write(SamplePack changed) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            GuideChange change = writer.write(connection, changed.read());
            connection.commit();
            return change;
        }
    }

    private int version() {
        return jdbc.sql("select version from guide where slug = ?")
                .param(guide)
                .query(Integer.class)
                .single();
    }

    private int count(String table, String condition) {
        return jdbc.sql("select count(*) from %s where %s".formatted(table, condition))
                .param("guide", guide)
                .query(Integer.class)
                .single();
    }

    private List<String> names(String table, String condition) {
        return jdbc.sql("select slug from %s where %s order by slug".formatted(table, condition))
                .param("guide", guide)
                .query(String.class)
                .list();
    }

    private List<String> retired(String table, String condition) {
        return names(table, condition + " and retired = true");
    }

    /** The ids of everything that somebody's work can hang on, by table and name. */
    private Map<String, UUID> allIds() {
        Map<String, UUID> ids = new TreeMap<>();
        Map.of(
                        "question", OF_GUIDE,
                        "topic", OF_GUIDE,
                        "tip", OF_GUIDE,
                        "key_point", OF_QUESTIONS,
                        "tip_task", "tip_id in (select id from tip where %s)".formatted(OF_GUIDE))
                .forEach((table, condition) -> jdbc.sql("select slug, id from %s where %s".formatted(table, condition))
                        .param("guide", guide)
                        .query(row -> {
                            ids.put(table + " " + row.getString(1), row.getObject(2, UUID.class));
                        }));
        return ids;
    }
}

package dev.greenroom.pack;

import dev.greenroom.bank.GuideChanged;
import dev.greenroom.bank.GuideWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pack in the bank for the time of a test; closing it takes every trace of its guide away. */
public final class LoadedPack implements AutoCloseable {

    private static final String QUESTIONS =
            "(select id from question where guide_id = (select id from guide where slug = :guide))";
    private static final String GUIDE = "(select id from guide where slug = :guide)";

    private final DataSource database;
    private final ApplicationEventPublisher events;
    private final String guide;

    private LoadedPack(DataSource database, ApplicationEventPublisher events, String guide) {
        this.database = database;
        this.events = events;
        this.guide = guide;
    }

    /** The pack of that guide, for a test that imports it itself. */
    public static LoadedPack imported(DataSource database, ApplicationEventPublisher events, SamplePack pack) {
        return new LoadedPack(database, events, pack.read().slug());
    }

    public LoadedPack(DataSource database, ApplicationEventPublisher events, SamplePack pack) throws SQLException {
        this(database, events, pack.read().slug());
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new GuideWriter().write(connection, pack.read());
            connection.commit();
        }
        events.publishEvent(new GuideChanged(guide));
    }

    @Override
    public void close() {
        JdbcClient jdbc = JdbcClient.create(database);
        List.of(
                        "phrasing where key_point_id in (select id from key_point where question_id in " + QUESTIONS
                                + ")",
                        "key_point where question_id in " + QUESTIONS,
                        "misconception where question_id in " + QUESTIONS,
                        "red_flag where question_id in " + QUESTIONS,
                        "source where question_id in " + QUESTIONS,
                        "question where guide_id = " + GUIDE,
                        "topic where guide_id = " + GUIDE,
                        "rubric_dimension where guide_id = " + GUIDE,
                        "tip_task where tip_id in (select id from tip where guide_id = " + GUIDE + ")",
                        "tip where guide_id = " + GUIDE,
                        "faq_entry where guide_id = " + GUIDE,
                        "pack_file where slug = :guide",
                        "guide where slug = :guide")
                .forEach(rows ->
                        jdbc.sql("delete from " + rows).param("guide", guide).update());
        events.publishEvent(new GuideChanged(guide));
    }
}

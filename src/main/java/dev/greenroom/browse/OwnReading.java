package dev.greenroom.browse;

import dev.greenroom.learner.LearnerData;
import dev.greenroom.learner.LearnerRows;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bookmarks and notes of learners, and what they have read. */
@Component
@Order(20)
class OwnReading implements LearnerData {

    private final Notes notes;
    private final LearnerRows bookmarks;
    private final LearnerRows readings;

    OwnReading(JdbcClient jdbc, Notes notes) {
        this.notes = notes;
        this.bookmarks = new LearnerRows(jdbc, "bookmark", "question_id");
        this.readings = new LearnerRows(jdbc, "reading", "guide_id", "topic", "guide_version");
    }

    @Override
    public void merge(UUID from, UUID into) {
        notes.merge(from, into);
        bookmarks.merge(from, into);
        readings.merge(from, into);
    }

    @Override
    public void erase(UUID learner) {
        notes.erase(learner);
        bookmarks.erase(learner);
        readings.erase(learner);
    }
}

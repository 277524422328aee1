package dev.greenroom.interview;

import dev.greenroom.learner.DataSection;
import dev.greenroom.learner.LearnerData;
import dev.greenroom.platform.MarkdownText;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The interviews of learners. */
@Component
@Order(30)
class OwnInterviews implements LearnerData {

    private final JdbcClient jdbc;
    private final InterviewFiles files;
    private final InterviewImport load;
    private final InterviewsMarkdown markdown;
    private final InterviewRepository repository;
    private final OneRunning oneRunning;

    OwnInterviews(
            JdbcClient jdbc,
            InterviewFiles files,
            InterviewImport load,
            InterviewsMarkdown markdown,
            InterviewRepository repository,
            OneRunning oneRunning) {
        this.jdbc = jdbc;
        this.files = files;
        this.load = load;
        this.markdown = markdown;
        this.repository = repository;
        this.oneRunning = oneRunning;
    }

    @Override
    public List<DataSection<?>> sections() {
        return List.of(new DataSection<>("interviews", InterviewEntry.class, files::write, load::load));
    }

    @Override
    public void describe(UUID learner, MarkdownText file) {
        markdown.write(learner, file);
    }

    /** The interview that goes on is the account's, if it has one running. */
    @Override
    public void merge(UUID from, UUID into) {
        if (oneRunning.find(into).isPresent()) {
            repository.findRunning(from).ifPresent(id -> oneRunning.end(from, id));
        }
        move("running_learner_id", from, into);
        move("learner_id", from, into);
    }

    private void move(String column, UUID from, UUID into) {
        jdbc.sql("update interview set %s = :into where %s = :from".formatted(column, column))
                .param("into", into)
                .param("from", from)
                .update();
    }

    @Override
    public void erase(UUID learner) {
        jdbc.sql("delete from turn where interview_id in (select id from interview where learner_id = ?)")
                .param(learner)
                .update();
        jdbc.sql("delete from interview where learner_id = ?").param(learner).update();
    }
}

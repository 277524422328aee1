package dev.greenroom.review;

import dev.greenroom.learner.DataImport;
import dev.greenroom.learner.DataSection;
import dev.greenroom.learner.LearnerData;
import dev.greenroom.learner.LearnerRows;
import dev.greenroom.learner.NewRow;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.MarkdownText;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What learners remember, and how many reviews they want on a day. */
@Component
@Order(40)
class OwnReviews implements LearnerData {

    private final JdbcClient jdbc;
    private final Recording recording;
    private final CardFiles files;
    private final ReviewsMarkdown markdown;
    private final LocalCalendar calendar;
    private final LearnerRows limit;
    private final LearnerRows cards;
    private final LearnerRows horizons;

    OwnReviews(
            JdbcClient jdbc, Recording recording, CardFiles files, ReviewsMarkdown markdown, LocalCalendar calendar) {
        this.jdbc = jdbc;
        this.recording = recording;
        this.files = files;
        this.markdown = markdown;
        this.calendar = calendar;
        this.limit = new LearnerRows(jdbc, "review_setting");
        this.cards = new LearnerRows(jdbc, "review_card", "question_id");
        this.horizons = new LearnerRows(jdbc, "review_horizon", "guide", "horizon_day");
    }

    record LimitEntry(int reviews) {}

    /** Reviews name the answers that they are of, which come before them. */
    @Override
    public List<DataSection<?>> sections() {
        return List.of(
                new DataSection<>("reviews", CardEntry.class, files::write, files::read),
                new DataSection<>("reviewLimit", LimitEntry.class, this::writeLimit, this::read));
    }

    private void writeLimit(UUID learner, Consumer<LimitEntry> each) {
        jdbc.sql("select daily_limit from review_setting where learner_id = ?")
                .param(learner)
                .query(Integer.class)
                .optional()
                .map(LimitEntry::new)
                .ifPresent(each);
    }

    private void read(LimitEntry entry, DataImport in) {
        in.require(DailyLimit.allows(entry.reviews()), "misplaced");
        limit.add(in.learner(), new NewRow("review_setting").with("daily_limit", entry.reviews()));
    }

    @Override
    public void describe(UUID learner, MarkdownText file) {
        markdown.write(learner, calendar.today(), file);
    }

    /** Of a question that both know, the one log becomes part of the other, and the card is worked out from all of it. */
    @Override
    public void merge(UUID from, UUID into) {
        List<UUID> known = known(from, into);
        jdbc.sql("""
                update review_log set learner_id = :into, card_id = coalesce((
                  select mine.id from review_card mine join review_card other on other.question_id = mine.question_id
                  where mine.learner_id = :into and other.id = review_log.card_id), card_id)
                where learner_id = :from""").param("from", from).param("into", into).update();
        cards.merge(from, into);
        known.forEach(card -> recording.replay(into, card));
        limit.merge(from, into);
        horizons.merge(from, into);
    }

    private List<UUID> known(UUID from, UUID into) {
        return jdbc.sql("""
                select mine.id from review_card mine join review_card other on other.question_id = mine.question_id
                where mine.learner_id = ? and other.learner_id = ? order by mine.id""").params(into, from).query(UUID.class).list();
    }

    @Override
    public void erase(UUID learner) {
        jdbc.sql("delete from review_log where learner_id = ?").param(learner).update();
        cards.erase(learner);
        limit.erase(learner);
        horizons.erase(learner);
    }
}

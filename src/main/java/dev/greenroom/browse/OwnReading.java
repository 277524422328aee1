package dev.greenroom.browse;

import static java.util.stream.Collectors.toSet;

import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Names;
import dev.greenroom.learner.DataImport;
import dev.greenroom.learner.DataSection;
import dev.greenroom.learner.LearnerData;
import dev.greenroom.learner.LearnerRows;
import dev.greenroom.learner.NewRow;
import dev.greenroom.learner.StoredRow;
import dev.greenroom.platform.MarkdownText;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bookmarks and notes of learners, and what they have read. */
@Component
@Order(20)
class OwnReading implements LearnerData {

    private final JdbcClient jdbc;
    private final Notes notes;
    private final Names names;
    private final Guides guides;
    private final ReadingMarkdown markdown;
    private final LearnerRows bookmarks;
    private final LearnerRows readings;

    OwnReading(JdbcClient jdbc, Notes notes, Names names, Guides guides, ReadingMarkdown markdown) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.names = names;
        this.guides = guides;
        this.markdown = markdown;
        this.bookmarks = new LearnerRows(jdbc, "bookmark", "question_id");
        this.readings = new LearnerRows(jdbc, "reading", "guide_id", "topic", "guide_version");
    }

    record BookmarkEntry(
            @NotNull @Size(max = 200) String question,
            @NotNull Instant createdAt) {}

    record NoteEntry(
            @NotNull @Size(max = 200) String question,
            @NotNull @Size(max = Notes.LONGEST_JOINED) String text,
            @NotNull Instant writtenAt) {}

    /** A topic that was read in a version of its guide. */
    record ReadingEntry(
            @NotNull @Size(max = 80) String guide,
            @NotNull @Size(max = 80) String topic,
            @Min(0) int version,
            @NotNull Instant readAt) {}

    @Override
    public List<DataSection<?>> sections() {
        return List.of(
                new DataSection<>("bookmarks", BookmarkEntry.class, this::writeBookmarks, this::read),
                new DataSection<>("notes", NoteEntry.class, this::writeNotes, this::read),
                new DataSection<>("readings", ReadingEntry.class, this::writeReadings, this::read));
    }

    /** A row about a question. */
    private record About(UUID question, String text, Instant at) {

        static About of(ResultSet result, int number) throws SQLException {
            StoredRow row = new StoredRow(result);
            return new About(row.id("question_id"), row.text("text"), row.time("at"));
        }
    }

    private void writeBookmarks(UUID learner, Consumer<BookmarkEntry> each) {
        write(
                "select question_id, '' as text, created_at as at from bookmark",
                learner,
                (question, one) -> each.accept(new BookmarkEntry(question, one.at())));
    }

    private void writeNotes(UUID learner, Consumer<NoteEntry> each) {
        write(
                "select question_id, text, written_at as at from note",
                learner,
                (question, one) -> each.accept(new NoteEntry(question, one.text(), one.at())));
    }

    private void write(String select, UUID learner, BiConsumer<String, About> each) {
        List<About> all = jdbc.sql(select + " where learner_id = ? order by 3, 1")
                .param(learner)
                .query(About::of)
                .list();
        Map<UUID, String> known =
                names.questions(all.stream().map(About::question).toList());
        all.forEach(one -> each.accept(known.getOrDefault(one.question(), ""), one));
    }

    /** A topic that was read, before its guide has a name. */
    private record Read(UUID guide, String topic, int version, Instant at) {

        static Read of(ResultSet result, int number) throws SQLException {
            StoredRow row = new StoredRow(result);
            return new Read(row.id("guide_id"), row.text("topic"), row.number("guide_version"), row.time("read_at"));
        }
    }

    private void writeReadings(UUID learner, Consumer<ReadingEntry> each) {
        List<Read> all = jdbc.sql("select guide_id, topic, guide_version, read_at from reading where learner_id = ?"
                        + " order by read_at, topic, guide_version, guide_id")
                .param(learner)
                .query(Read::of)
                .list();
        Map<UUID, String> known = names.guides(all.stream().map(Read::guide).collect(toSet()));
        all.forEach(one -> each.accept(
                new ReadingEntry(known.getOrDefault(one.guide(), ""), one.topic(), one.version(), one.at())));
    }

    private void read(BookmarkEntry bookmark, DataImport in) {
        question(bookmark.question(), in)
                .ifPresent(question -> bookmarks.add(
                        in.learner(),
                        new NewRow("bookmark").with("question_id", question).with("created_at", bookmark.createdAt())));
    }

    private void read(NoteEntry note, DataImport in) {
        question(note.question(), in)
                .filter(question -> hasRoom(question, note, in))
                .ifPresent(question -> notes.add(in.learner(), question, note.text(), note.writtenAt()));
    }

    private boolean hasRoom(UUID question, NoteEntry note, DataImport in) {
        boolean fits = notes.hasRoom(in.learner(), question, note.text());
        if (!fits) {
            in.leaveOut(note.question());
        }
        return fits;
    }

    private void read(ReadingEntry reading, DataImport in) {
        guides.find(reading.guide())
                .filter(guide -> guide.topic(reading.topic()).isPresent() && reading.version() <= guide.version())
                .ifPresentOrElse(
                        guide -> readings.add(
                                in.learner(),
                                new NewRow("reading")
                                        .with("guide_id", guide.id())
                                        .with("topic", reading.topic())
                                        .with("guide_version", reading.version())
                                        .with("read_at", reading.readAt())),
                        () -> in.leaveOut(reading.guide() + "/" + reading.topic()));
    }

    private Optional<UUID> question(String name, DataImport in) {
        Optional<UUID> found = names.question(name);
        if (found.isEmpty()) {
            in.leaveOut(name);
        }
        return found;
    }

    @Override
    public void describe(UUID learner, MarkdownText file) {
        markdown.write(learner, file);
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

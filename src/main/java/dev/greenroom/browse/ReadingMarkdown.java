package dev.greenroom.browse;

import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down the notes and bookmarks of a learner. */
@Component
class ReadingMarkdown {

    private final Notes notes;
    private final Bookmarks bookmarks;
    private final Questions questions;
    private final Messages messages;

    ReadingMarkdown(Notes notes, Bookmarks bookmarks, Questions questions, Messages messages) {
        this.notes = notes;
        this.bookmarks = bookmarks;
        this.questions = questions;
        this.messages = messages;
    }

    void write(UUID learner, MarkdownText file) {
        Map<UUID, String> written = notes.of(learner);
        if (!written.isEmpty()) {
            heading("learner.file.notes", file);
            about(written.keySet()).forEach(question -> {
                file.heading(3, question.text());
                file.words(written.getOrDefault(question.id(), ""));
            });
        }
        List<Question> kept = about(bookmarks.of(learner));
        if (!kept.isEmpty()) {
            heading("learner.file.bookmarks", file);
            kept.forEach(question -> file.item(question.text()));
        }
    }

    private void heading(String key, MarkdownText file) {
        file.heading(2, messages.text(key));
    }

    private List<Question> about(Collection<UUID> ids) {
        return questions.find(ids).values().stream()
                .sorted(Comparator.comparing(Question::guide).thenComparing(Question::number))
                .toList();
    }
}

package dev.greenroom.learner;

import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.MarkdownText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everything of a learner for people to read. */
@Component
class DataMarkdown {

    private final List<LearnerData> parts;
    private final LocalCalendar calendar;
    private final MessageSource messages;

    DataMarkdown(List<LearnerData> parts, LocalCalendar calendar, MessageSource messages) {
        this.parts = parts;
        this.calendar = calendar;
        this.messages = messages;
    }

    String of(Optional<UUID> learner) {
        MarkdownText file = new MarkdownText();
        file.heading(1, text("learner.file.title"));
        file.line(text("learner.file.day", calendar.today()));
        learner.ifPresent(id -> parts.forEach(part -> part.describe(id, file)));
        return file.toString();
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.ENGLISH);
    }
}

package dev.greenroom.learner;

import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Everything of a learner for people to read. */
@Component
class DataMarkdown {

    private final List<LearnerData> parts;
    private final LocalCalendar calendar;
    private final Messages messages;

    DataMarkdown(List<LearnerData> parts, LocalCalendar calendar, Messages messages) {
        this.parts = parts;
        this.calendar = calendar;
        this.messages = messages;
    }

    void write(Optional<UUID> learner, Appendable out) {
        MarkdownText file = new MarkdownText(out);
        file.heading(1, messages.text("learner.file.title"));
        file.line(messages.text("learner.file.day", calendar.today()));
        learner.ifPresent(id -> parts.forEach(part -> part.describe(id, file)));
    }
}

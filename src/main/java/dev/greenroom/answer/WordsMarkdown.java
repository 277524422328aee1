package dev.greenroom.answer;

import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import org.springframework.stereotype.Component;

/** Writes what was said in one step into a Markdown file, letter by letter, or why there is nothing. */
@Component
public class WordsMarkdown {

    private final Messages messages;

    WordsMarkdown(Messages messages) {
        this.messages = messages;
    }

    /** What was said to the question. */
    public void answer(Words answer, MarkdownText file) {
        write(answer, "answer.words.blank", file);
    }

    /** What was said to the follow-up, unless the learner had said it already. */
    public void followUp(Words followUp, MarkdownText file) {
        write(followUp, followUp.isSkipped() ? "answer.words.said-already" : "answer.words.blank", file);
    }

    private void write(Words said, String nothing, MarkdownText file) {
        if (said.isBlank()) {
            file.line(messages.text(nothing));
        } else {
            file.words(said.text());
        }
    }
}

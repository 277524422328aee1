package dev.greenroom.answer;

import java.util.UUID;

/** What holds answers, such as a running interview. Implemented by the one module that opens answers with a {@link Holding}. */
public interface AnswerHolder {

    /** Its learner was there just now, while the step that they wrote had time left; called outside any transaction. */
    void see(UUID holder);

    /** Closes what has run out of time; called before anything else of a held answer is stored, outside any transaction. */
    void settle(UUID holder);

    /** The path where the learner meets this holder's answers now: the turn while it runs, the report after. */
    String page(UUID holder);
}

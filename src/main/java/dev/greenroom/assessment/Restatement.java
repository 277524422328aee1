package dev.greenroom.assessment;

import java.util.Set;

/** Recognises a passage that only says the question again. */
final class Restatement {

    private final Set<String> question;

    Restatement(String question) {
        this.question = Stems.of(question);
    }

    boolean isAllOf(String passage) {
        return question.containsAll(Stems.of(passage));
    }
}

package dev.greenroom.browse;

import dev.greenroom.bank.Question;

/** Where a question has its page. */
final class QuestionAddress {

    private QuestionAddress() {}

    static String of(Question question) {
        return "/questions/" + question.guide() + "/" + question.slug();
    }
}

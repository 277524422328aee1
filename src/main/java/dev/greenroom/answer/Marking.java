package dev.greenroom.answer;

import java.util.UUID;

/** A learner's word on one key point, as the button of a form sends it: {@code made.<id>} or {@code not-made.<id>}. */
record Marking(Verdict verdict, UUID point) {

    static Marking of(String sent) {
        int dot = sent.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException();
        }
        return new Marking(Verdict.of(sent.substring(0, dot)), UUID.fromString(sent.substring(dot + 1)));
    }
}

package dev.greenroom.bank;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The questions that a value of a filter holds for. */
public sealed interface Extent {

    /** What a guide says of each question. */
    enum Trait {
        TOPIC(Question::topic),
        KIND(question -> question.kind().key()),
        LEVEL(question -> question.level().key());

        private final Function<Question, String> value;

        Trait(Function<Question, String> value) {
            this.value = value;
        }

        String of(Question question) {
            return value.apply(question);
        }
    }

    /** Those of which the guide says it. */
    record Having(Trait trait, String value) implements Extent {}

    /** These; what the bank does not know, such as who has answered them, decides. */
    record Only(Set<UUID> questions) implements Extent {}

    /** All others. */
    record AllBut(Set<UUID> questions) implements Extent {}
}

package dev.greenroom.pack;

import dev.greenroom.bank.GuideContent;
import dev.greenroom.bank.Question;
import java.util.List;
import java.util.UUID;

/** The questions of the guide that comes with Greenroom, as the bank would give them, without a bank. */
public final class BuiltInQuestions {

    private static final String GUIDE = "distributed-systems-architect";

    private BuiltInQuestions() {}

    public static List<Question> all() {
        return BuiltInPacks.read().values().stream()
                .map(PackReader::read)
                .filter(guide -> guide.slug().equals(GUIDE))
                .flatMap(guide -> guide.questions().stream())
                .map(BuiltInQuestions::question)
                .toList();
    }

    private static Question question(GuideContent.Question question) {
        return new Question(
                new UUID(0, question.number()),
                GUIDE,
                question.slug(),
                question.number(),
                question.text(),
                question.shortName(),
                question.theme(),
                question.topic(),
                question.topic(),
                question.kind(),
                question.level(),
                question.minutes(),
                false);
    }
}

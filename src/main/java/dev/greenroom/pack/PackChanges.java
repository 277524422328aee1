package dev.greenroom.pack;

import dev.greenroom.bank.GuideContent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one version of a guide changes of another, by the short names of its questions.
 *
 * @param texts whether something beside the questions changes: topics, tips, FAQ, how answers are judged
 */
record PackChanges(List<String> added, List<String> changed, List<String> retired, boolean texts) {

    static PackChanges between(GuideContent before, GuideContent after) {
        Map<String, GuideContent.Question> old = bySlug(before);
        Map<String, GuideContent.Question> now = bySlug(after);
        return new PackChanges(
                names(after, question -> !old.containsKey(question.slug())),
                names(
                        after,
                        question -> old.containsKey(question.slug()) && !question.equals(old.get(question.slug()))),
                names(before, question -> !now.containsKey(question.slug())),
                !texts(before).equals(texts(after)));
    }

    private static Map<String, GuideContent.Question> bySlug(GuideContent guide) {
        return guide.questions().stream().collect(Collectors.toMap(GuideContent.Question::slug, Function.identity()));
    }

    private static List<String> names(GuideContent guide, Predicate<GuideContent.Question> which) {
        return guide.questions().stream()
                .filter(which)
                .map(GuideContent.Question::shortName)
                .toList();
    }

    private static List<Object> texts(GuideContent guide) {
        return List.of(
                guide.role(),
                guide.title(),
                guide.summary(),
                guide.language(),
                guide.introduction(),
                guide.conclusion(),
                guide.topics(),
                guide.rubric(),
                guide.tips(),
                guide.faq());
    }
}

package dev.greenroom.pack;

import dev.greenroom.bank.FaqEntry;
import dev.greenroom.bank.GuideContent;
import dev.greenroom.bank.GuideContent.Topic;
import dev.greenroom.bank.RubricDimension;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code guide.yaml}: what the guide is, and its topics. */
final class GuideReader {

    private static final int MAX_PROSE = 20_000;
    private static final int MAX_SUMMARY = 500;

    private final YamlMap guide;
    private final List<Topic> topics;

    GuideReader(YamlValue file) {
        this.guide = file.map(
                "slug", "role", "title", "summary", "language", "version", "introduction", "conclusion", "topics");
        Unique names = new Unique();
        this.topics = guide.get("topics").list(1, 40).stream()
                .map(topic -> topic(topic, names))
                .toList();
    }

    private static Topic topic(YamlValue value, Unique names) {
        YamlMap map = value.map("slug", "title", "summary");
        return new Topic(
                map.get("slug").name(names),
                map.get("title").text(120),
                map.get("summary").text(MAX_SUMMARY));
    }

    /** The slugs of the topics, in their order. */
    Set<String> topics() {
        Set<String> slugs = new LinkedHashSet<>();
        topics.forEach(topic -> slugs.add(topic.slug()));
        slugs.remove("");
        return slugs;
    }

    /** The guide, with what the other files hold. */
    GuideContent guide(
            String digest,
            List<GuideContent.Question> questions,
            List<RubricDimension> rubric,
            List<GuideContent.Tip> tips,
            List<FaqEntry> faq) {
        return new GuideContent(
                guide.get("slug").name(),
                guide.get("role").text(120),
                guide.get("title").text(200),
                guide.get("summary").text(MAX_SUMMARY),
                language(guide.get("language")),
                guide.get("version").number(1, 999_999_999),
                digest,
                guide.get("introduction").prose(MAX_PROSE),
                guide.get("conclusion").prose(MAX_PROSE),
                topics,
                questions,
                rubric,
                tips,
                faq);
    }

    private static String language(YamlValue value) {
        String tag = value.text(35);
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            value.reject("a language as in BCP 47, such as en or pt-BR");
        }
        return tag;
    }
}

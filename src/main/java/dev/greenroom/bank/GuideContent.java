package dev.greenroom.bank;

import java.util.List;

/**
 * A guide as its author wrote it, complete and checked, on its way into the bank. Everything that can be found again
 * by a name of its own carries one ({@code slug}); the order of the lists is the order shown.
 *
 * @param version raised by the author with every change
 * @param digest what tells this content from any other, in hexadecimal
 * @param introduction Markdown
 * @param conclusion Markdown
 */
public record GuideContent(
        String slug,
        String role,
        String title,
        String summary,
        String language,
        int version,
        String digest,
        String introduction,
        String conclusion,
        List<Topic> topics,
        List<Question> questions,
        List<Rubric> rubrics,
        List<Tip> tips,
        List<FaqEntry> faq) {

    public record Topic(String slug, String title, String summary) {}

    /**
     * @param topic the slug of one of the guide's topics
     * @param answer Markdown
     * @param example Markdown
     */
    public record Question(
            String slug,
            int number,
            String text,
            String shortName,
            String theme,
            String topic,
            Kind kind,
            Level level,
            int minutes,
            List<KeyPoint> points,
            List<Misconception> misconceptions,
            List<String> redFlags,
            List<Source> sources,
            String answer,
            String example) {}

    public record KeyPoint(String slug, String point, List<String> phrasings, Weight weight, String probe) {}

    public record Misconception(String claim, String correction) {}

    public record Source(String title, String authors, int year, String venue) {}

    /** How answers to questions of one kind are judged. */
    public record Rubric(Kind kind, List<Dimension> dimensions) {}

    /** What is heard in an answer of each of the four ratings. */
    public record Dimension(
            String slug, String title, String incomplete, String partial, String solid, String strong) {}

    /** @param body Markdown */
    public record Tip(String slug, String title, String body, List<Task> tasks) {}

    public record Task(String slug, String text) {}

    /** @param answer Markdown */
    public record FaqEntry(String slug, String question, String answer) {}
}

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
        List<RubricDimension> rubric,
        List<Tip> tips,
        List<FaqEntry> faq) {

    /** A chapter of the guide. */
    public record Topic(String slug, String title, String summary) {}

    /**
     * A question with all that is shown of it and all that judges its answers.
     *
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

    /**
     * A statement that a good answer makes.
     *
     * @param phrasings the same statement as other candidates would say it
     * @param probe what the interviewer asks when it was left out
     */
    public record KeyPoint(String slug, String point, List<String> phrasings, Weight weight, String probe) {}

    /**
     * A piece of advice with what to do about it.
     *
     * @param body Markdown
     */
    public record Tip(String slug, String title, String body, List<Task> tasks) {}

    /** Something to do, and to tick off. */
    public record Task(String slug, String text) {}
}

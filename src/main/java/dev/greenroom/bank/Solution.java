package dev.greenroom.bank;

import java.util.List;
import java.util.UUID;

/**
 * Everything about a question that is shown only after an answer.
 *
 * @param answer the model answer, Markdown
 * @param example the story behind it, Markdown
 * @param points those in use, in the pack's order
 */
public record Solution(
        UUID question,
        String answer,
        String example,
        List<KeyPoint> points,
        List<Misconception> misconceptions,
        List<String> redFlags,
        List<Source> sources) {}

package dev.greenroom.bank;

import java.util.List;
import java.util.UUID;

/**
 * One thing to do before an interview.
 *
 * @param body Markdown
 */
public record Tip(UUID id, String title, String body, List<TipTask> tasks) {}

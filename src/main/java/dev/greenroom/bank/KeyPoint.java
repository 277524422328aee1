package dev.greenroom.bank;

import java.util.List;
import java.util.UUID;

/**
 * One checkable statement that a good answer makes.
 *
 * @param phrasings the same statement as other candidates would say it
 * @param probe what the interviewer asks when it was left out
 */
public record KeyPoint(UUID id, String point, List<String> phrasings, Weight weight, String probe) {}

package dev.greenroom.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * When a question that was rated comes back.
 *
 * @param reviewed when it was reviewed last
 * @param due when it is due by itself, whatever interviews are ahead
 * @param gaps days from each of the coming reviews to the one after it, if all of them go well
 */
public record Expected(UUID question, LocalDate reviewed, LocalDate due, List<Integer> gaps) {}

package dev.greenroom.platform;

import java.time.Instant;
import java.util.function.ToLongFunction;

/**
 * Something that administrators see a number of, and nothing else; declared as a bean by the module that keeps it.
 *
 * @param labelKey the message key of what is counted
 * @param order its place, smallest first
 * @param since how many there are since then
 */
public record Tally(String labelKey, int order, ToLongFunction<Instant> since) {}

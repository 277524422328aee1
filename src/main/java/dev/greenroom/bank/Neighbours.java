package dev.greenroom.bank;

import org.jspecify.annotations.Nullable;

/**
 * What comes before and after a question in a filtered list.
 *
 * @param place its place in the list, from 1; 0 if it does not pass the filter (any more)
 */
public record Neighbours(
        @Nullable Question previous, @Nullable Question next, int place, int total) {}

package dev.greenroom.bank;

import java.util.List;

/**
 * One group of a filter. A question passes if one of the chosen values holds for it, or if none is chosen.
 *
 * @param name what the group is about, such as {@code topic}
 */
public record Facet(String name, List<Choice> choices) {

    /** One value of a group, and the questions that it holds for. */
    public record Choice(String value, Extent extent, boolean chosen) {}
}

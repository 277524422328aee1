package dev.greenroom.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of the questions that pass a filter.
 *
 * @param total how many pass on all pages
 * @param number this page, from 1
 * @param counts by facet and value: how many questions choosing that value would hold, given the other facets
 * @param withoutFilters how many the words alone find
 * @param reading how the words were read, where one of them as typed finds nothing
 * @param spelling other words, spelled nearly the same, that find something when these find nothing
 */
public record QuestionPage(
        List<Question> questions,
        int total,
        int number,
        int pages,
        Map<String, Map<String, Integer>> counts,
        int withoutFilters,
        Optional<Reading> reading,
        Optional<String> spelling) {

    /** How many questions a page lists. */
    public static final int SIZE = 20;

    /**
     * @param words in their right spelling; as typed where the only words spelled nearly so must not be named
     * @param named whether all of them are in their right spelling
     */
    public record Reading(String words, boolean named) {}
}

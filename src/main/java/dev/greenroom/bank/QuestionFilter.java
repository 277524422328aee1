package dev.greenroom.bank;

import java.util.List;

/**
 * Which questions to list.
 *
 * @param guide the guide's slug
 * @param text words to search for; blank lists all by number
 * @param facets groups that a question has to pass, all of them
 */
public record QuestionFilter(String guide, String text, List<Facet> facets) {}

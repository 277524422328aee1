package dev.greenroom.bank;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A row of a query that reads many values of one owner, such as the sources of a question.
 *
 * @param owner the id of what the value belongs to
 */
record Owned<T>(UUID owner, T value) {

    /** The values by owner, in the order of the rows. */
    static <T> Map<UUID, List<T>> byOwner(Collection<Owned<T>> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        Owned::owner, LinkedHashMap::new, Collectors.mapping(Owned::value, Collectors.toList())));
    }
}

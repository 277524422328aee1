package dev.greenroom.browse;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.QuestionFilter;
import dev.greenroom.platform.TypedText;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.springframework.util.MultiValueMap;

/**
 * What the list shows, as its address says it: the same state always has the same address. Values that nothing here
 * knows are left out.
 *
 * @param named whether the address names the guide, because there are several
 * @param chosen the chosen values by group
 * @param text the words to search for
 * @param page from 1
 */
record ListState(Guide guide, boolean named, Map<String, Set<String>> chosen, String text, int page) {

    /** Longer than any question; more would only make links heavy. */
    static final int LONGEST_TEXT = 200;

    /** The state that an address says; without a guide's name it is about the first. */
    static ListState of(List<Guide> guides, MultiValueMap<String, String> sent) {
        Guide guide = guides.stream()
                .filter(one -> one.slug().equals(sent.getFirst("guide")))
                .findFirst()
                .orElse(guides.get(0));
        return of(guide, guides.size() > 1, sent);
    }

    static ListState of(Guide guide, boolean named, MultiValueMap<String, String> sent) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        for (FilterGroup group : FilterGroup.of(guide, OwnWork.NONE)) {
            chosen.put(group.name(), known(group, sent.getOrDefault(group.name(), List.of())));
        }
        return new ListState(guide, named, chosen, text(sent), page(sent));
    }

    QuestionFilter filter(OwnWork work) {
        return new QuestionFilter(
                guide.slug(),
                text,
                FilterGroup.of(guide, work).stream()
                        .flatMap(group -> group.facets(chosen(group.name())).stream())
                        .toList());
    }

    Set<String> chosen(String group) {
        return chosen.getOrDefault(group, Set.of());
    }

    /** Whether any value of a group is chosen. */
    public boolean isFiltered() {
        return chosen.values().stream().anyMatch(values -> !values.isEmpty());
    }

    ListState withText(String other) {
        return new ListState(guide, named, chosen, other, 1);
    }

    public ListState withoutFilters() {
        return new ListState(guide, named, Map.of(), text, 1);
    }

    /** The address of the list without its page. */
    public String address() {
        return "/questions" + query();
    }

    /** The address of the list up to the number of its page. */
    public String pageAddress() {
        String query = query();
        return "/questions" + (query.isEmpty() ? "?" : query + "&") + "page=";
    }

    /** The state without its page as the query of an address: empty, or starting with a question mark. */
    public String query() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (named) {
            query.add(pair("guide", guide.slug()));
        }
        chosen.forEach((group, values) -> values.forEach(value -> query.add(pair(group, value))));
        if (!text.isEmpty()) {
            query.add(pair("q", text));
        }
        return query.toString();
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }

    /** In the order of the group, whatever the order in the address. */
    private static Set<String> known(FilterGroup group, List<String> sent) {
        Set<String> known = new LinkedHashSet<>();
        group.options().stream()
                .map(FilterGroup.Option::value)
                .filter(sent::contains)
                .forEach(known::add);
        return known;
    }

    private static String text(MultiValueMap<String, String> sent) {
        String text =
                TypedText.normalized(sent.getOrDefault("q", List.of("")).get(0)).strip();
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end);
    }

    private static int page(MultiValueMap<String, String> sent) {
        String page = sent.getOrDefault("page", List.of("1")).get(0);
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}

package dev.greenroom.browse;

import dev.greenroom.answer.Standing;
import dev.greenroom.answer.Status;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.QuestionPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list as its page shows it.
 *
 * @param answered how many questions of its guide the learner has answered, listed or not
 */
record QuestionList(ListState state, OwnWork work, int answered, QuestionPage page) {

    /** A question with what the learner has done with it. */
    record Row(Question question, String address, Standing standing, boolean bookmarked) {

        /** What there is to say about it. */
        public String state() {
            if (standing.status() == Status.NOT_ANSWERED) {
                return "not-yet";
            }
            return standing.rating() == null ? "unmarked" : "marked";
        }
    }

    record Group(String name, List<Option> options) {

        /** The start of the keys of those messages that name its options. */
        public String labels() {
            return (name.equals(FilterGroup.STATUS) ? "browse.filter." : "bank.") + name;
        }
    }

    /** @param label none if a message names it */
    record Option(String value, @Nullable String label, int count, boolean chosen) {}

    public List<Row> rows() {
        String query = state.query();
        return page.questions().stream()
                .map(question -> new Row(
                        question,
                        QuestionAddress.of(question) + query,
                        work.standing(question),
                        work.isBookmarked(question)))
                .toList();
    }

    public List<Group> groups() {
        return FilterGroup.of(state.guide(), work).stream()
                .map(group -> new Group(
                        group.name(),
                        group.options().stream()
                                .map(option -> option(option, state.chosen(group.name())))
                                .toList()))
                .toList();
    }

    private Option option(FilterGroup.Option option, Set<String> chosen) {
        int count = page.counts().getOrDefault(option.facet(), Map.of()).getOrDefault(option.value(), 0);
        return new Option(option.value(), option.label(), count, chosen.contains(option.value()));
    }

    /** The one step that helps when nothing is found. */
    public Optional<Step> wayOut() {
        if (page.total() > 0) {
            return Optional.empty();
        }
        Optional<Step> spelling = page.spelling()
                .map(words -> new Step("spelling", words, state.withText(words).address()));
        return spelling.or(() -> Optional.of(page.withoutFilters() > 0 ? withoutFilters() : withoutWords()));
    }

    /** @param named what the message names: other words, or how many questions */
    record Step(String key, Object named, String address) {}

    private Step withoutFilters() {
        return new Step("filters", page.withoutFilters(), state.withoutFilters().address());
    }

    private Step withoutWords() {
        return new Step("words", "", state.withText("").address());
    }

    /** Where to read with everything open: all of the one topic that is chosen, or of the guide. */
    public String reading() {
        String guide = "/guides/" + state.guide().slug() + "/reading";
        return isOfOneTopic()
                ? guide + "?topic=" + state.chosen("topic").iterator().next()
                : guide;
    }

    public boolean isOfOneTopic() {
        return state.chosen("topic").size() == 1;
    }
}

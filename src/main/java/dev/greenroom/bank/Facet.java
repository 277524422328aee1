package dev.greenroom.bank;

import java.util.List;
import java.util.function.Predicate;

/**
 * One group of a filter. A question passes if one of the chosen values holds for it, or if none is chosen.
 *
 * @param name what the group is about, such as {@code topic}
 */
public record Facet(String name, List<Choice> choices) {

    /** One value of a group; {@code holds} may know what the bank does not, such as who has answered a question. */
    public record Choice(String value, Predicate<Question> holds, boolean chosen) {}

    boolean passes(Question question) {
        boolean open = true;
        for (Choice choice : choices) {
            if (choice.chosen()) {
                if (choice.holds().test(question)) {
                    return true;
                }
                open = false;
            }
        }
        return open;
    }
}

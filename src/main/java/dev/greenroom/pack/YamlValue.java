package dev.greenroom.pack;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML file, asked for as what it should be. What it is not is reported, and reading goes on with a
 * stand-in, so that one error never hides another. An absent value has been reported before and stays silent.
 */
final class YamlValue {

    static final int MAX_NAME = 80;
    static final int MAX_SENTENCE = 1000;

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    private final Position place;
    private final @Nullable Node node;
    private final Problems problems;

    YamlValue(Position place, @Nullable Node node, Problems problems) {
        this.place = place;
        this.node = node;
        this.problems = problems;
    }

    /** A value that should be there and is not. */
    static YamlValue absent(Position place, Problems problems) {
        return new YamlValue(place, null, problems);
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    Position place() {
        return place;
    }

    /** A map with exactly these keys. */
    YamlMap map(String... keys) {
        return map(List.of(keys), List.of());
    }

    /** A map with these keys, of which some may be missing. */
    YamlMap map(List<String> keys, List<String> optional) {
        if (node instanceof MappingNode mapping) {
            return YamlMap.of(place, mapping, problems, keys, optional);
        }
        reject("a map with the keys " + String.join(", ", keys));
        return YamlMap.absent(place, problems);
    }

    /** A list of so many entries. */
    List<YamlValue> list(int min, int max) {
        if (!(node instanceof SequenceNode sequence)) {
            reject("a list");
            return List.of();
        }
        List<Node> items = sequence.getValue();
        if (items.size() < min || items.size() > max) {
            String range = min == max ? String.valueOf(min) : "%s to %s".formatted(min, max);
            reject("%s entries, not %s".formatted(range, items.size()));
        }
        return IntStream.range(0, items.size())
                .mapToObj(i -> new YamlValue(place.item(i, line(items.get(i))), items.get(i), problems))
                .toList();
    }

    /** A text that is not blank. */
    String text(int max) {
        if (!(node instanceof ScalarNode scalar)) {
            reject("text");
            return "";
        }
        if (!Tag.STR.equals(scalar.getTag())) {
            reject(Tag.NULL.equals(scalar.getTag()) ? "text, but nothing is there" : "text; put quotes around it");
            return "";
        }
        return checked(scalar.getValue().strip(), max);
    }

    private String checked(String text, int max) {
        if (text.isEmpty() || text.length() > max) {
            reject("text of 1 to %s characters, not %s".formatted(max, text.length()));
            return "";
        }
        if (!PackText.isPrintable(text)) {
            reject(PackText.PRINTABLE);
        }
        return text;
    }

    /** A text of so many words. */
    String words(int min, int max) {
        String text = text(MAX_SENTENCE);
        int words = WordCount.count(text);
        if (!text.isEmpty() && (words < min || words > max)) {
            reject("%s to %s words, not %s".formatted(min, max, words));
        }
        return text;
    }

    /** A text that ends in a question mark. */
    String question(int max) {
        String text = text(max);
        if (!text.isEmpty() && !text.endsWith("?")) {
            reject("a question that ends with a question mark");
        }
        return text;
    }

    /** Markdown. Its problems have lines of their own where the text stands as it is, after a bar. */
    String prose(int max) {
        String text = text(max);
        if (node instanceof ScalarNode scalar) {
            boolean isLiteral = scalar.getScalarStyle() == ScalarStyle.LITERAL;
            for (int line : new Prose(scalar.getValue()).linesOfHtml()) {
                problems.add(isLiteral ? place.onLine(line(scalar) + line) : place, Prose.WITHOUT_HTML);
            }
        }
        return text;
    }

    /** A name in kebab-case. */
    String name() {
        String name = text(MAX_NAME);
        if (!name.isEmpty() && !KEBAB_CASE.matcher(name).matches()) {
            reject("a name in kebab-case, such as load-balancing");
        }
        return name;
    }

    /** A name in kebab-case that no other has. */
    String name(Unique names) {
        String name = name();
        names.check(name, this);
        return name;
    }

    /** One of these names; any, if they are not known either. */
    String oneOf(Collection<String> names) {
        String name = text(MAX_NAME);
        if (!name.isEmpty() && !names.isEmpty() && !names.contains(name)) {
            reject("one of " + String.join(", ", names));
        }
        return name;
    }

    /** One of the constants, by its name in lower case. */
    <E extends Enum<E>> E choice(Class<E> type) {
        List<E> choices = List.of(type.getEnumConstants());
        return choices.stream()
                .filter(each -> key(each).equals(raw()))
                .findFirst()
                .orElseGet(() -> {
                    reject(choices.stream().map(YamlValue::key).collect(Collectors.joining(", ", "one of ", "")));
                    return choices.get(0);
                });
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A whole number in that range. */
    int number(int min, int max) {
        return number(min, max, new Unique());
    }

    /** A whole number that no other has. */
    int number(int min, int max, Unique numbers) {
        String text = node instanceof ScalarNode scalar && scalar.isPlain() ? raw() : "";
        int number = WHOLE_NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < min || number > max) {
            reject("a whole number from %s to %s".formatted(min, max));
            return min;
        }
        numbers.check(raw(), this);
        return number;
    }

    /** What is written there, unchecked; empty if that is no single value. */
    String raw() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** Reports what should stand here, unless nothing does, which has been reported. */
    void reject(String expected) {
        if (node != null) {
            problems.add(place, expected);
        }
    }
}

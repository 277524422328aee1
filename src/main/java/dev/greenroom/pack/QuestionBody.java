package dev.greenroom.pack;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** The two sections below a question's front matter. */
final class QuestionBody {

    private static final String ANSWER = "## Answer";
    private static final String EXAMPLE = "## Example";
    private static final List<String> SECTIONS = List.of(ANSWER, EXAMPLE);
    private static final int MAX_LENGTH = 20_000;

    private final String file;
    private final List<String> lines;
    private final Prose prose;
    private final Problems problems;

    QuestionBody(String file, String text, Problems problems) {
        this.file = file;
        this.lines = List.of(text.split("\n", -1));
        this.prose = new Prose(text);
        this.problems = problems;
    }

    /** The model answer and the example, empty if there are no such sections. */
    List<String> sections() {
        prose.linesOfHtml().forEach(line -> reject(line, "", Prose.WITHOUT_HTML));
        // Each section is shown by itself: a line of the one does not reach the other.
        prose.linesOfAddresses()
                .forEach(line -> reject(line, "", "the address of a link in its place, [text](address)"));
        List<Integer> headings = new ArrayList<>(prose.linesOfHeadings());
        headings.removeIf(this::isForeign);
        if (!SECTIONS.equals(headings.stream().map(this::title).toList())) {
            reject(firstLine(), "", "exactly two sections, %s and then %s".formatted(ANSWER, EXAMPLE));
            return List.of("", "");
        }
        return sections(headings.get(0), headings.get(1));
    }

    private boolean isForeign(int line) {
        boolean isForeign = !SECTIONS.contains(title(line));
        if (isForeign) {
            reject(line, "", "no heading beside %s and %s".formatted(ANSWER, EXAMPLE));
        }
        return isForeign;
    }

    private String title(int line) {
        return lines.get(line - 1).stripTrailing();
    }

    private int firstLine() {
        return 1 + (int) lines.stream().takeWhile(String::isBlank).count();
    }

    private List<String> sections(int answer, int example) {
        if (firstLine() < answer) {
            reject(firstLine(), "", "nothing above " + ANSWER);
        }
        if (prose.linesOfLists().stream().filter(line -> line < example).count() > 1) {
            reject(answer, ANSWER, "at most one list");
        }
        return List.of(
                section(ANSWER, answer, example - 1, 150, 260), section(EXAMPLE, example, lines.size(), 80, 160));
    }

    private String section(String title, int heading, int last, int min, int max) {
        // A section may begin with code, which is known by its indent.
        String text = lines.subList(heading, last).stream()
                .dropWhile(String::isBlank)
                .collect(joining("\n"))
                .stripTrailing();
        int words = WordCount.count(text);
        if (words < min || words > max) {
            reject(heading, title, "%s to %s words, not %s".formatted(min, max, words));
        } else if (text.length() > MAX_LENGTH) {
            reject(heading, title, "at most %s characters".formatted(MAX_LENGTH));
        }
        return text;
    }

    private void reject(int line, String key, String expected) {
        problems.add(new Position(file, line, key), expected);
    }
}

package dev.greenroom.pack;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML as data and nothing more: no anchors, aliases or tags, no deep nesting. That is checked on the stream of
 * events, before anything is built that could grow or recurse.
 */
final class Yaml {

    private static final int MAX_DEPTH = 8;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowNonScalarKeys(true).build();

    private final String file;
    private final Problems problems;

    private int depth;
    private int documents;
    private boolean isPlain = true;

    Yaml(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The value of the whole text; an absent one, already reported, if that is no plain YAML. */
    YamlValue read(String text) {
        return new YamlValue(Position.in(file, 1), root(text).orElse(null), problems);
    }

    private Optional<Node> root(String text) {
        StreamReader reader = new StreamReader(SETTINGS, text);
        try {
            return isPlain(new ParserImpl(SETTINGS, reader))
                    ? new Compose(SETTINGS).composeString(text)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            // The parser itself does not expect an escape to end early, or its number to be too large for it.
            refuse(reader.getMark(), "whole escapes of characters that exist, such as \\u00e9");
        } catch (MarkedYamlEngineException e) {
            refuse(e.getProblemMark(), "YAML; its parser says: " + reason(e));
        } catch (YamlEngineException e) {
            refuse(Optional.empty(), "YAML; its parser says: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** What stopped the parser, and where that began: the end of a quotation says little, its start says all. */
    private static String reason(MarkedYamlEngineException e) {
        return e.getContextMark()
                .map(mark -> "%s %s on line %s".formatted(e.getProblem(), e.getContext(), mark.getLine() + 1))
                .orElseGet(e::getProblem);
    }

    private boolean isPlain(Parser events) {
        while (events.hasNext()) {
            Event event = events.next();
            check(event);
            if (depth > MAX_DEPTH) {
                refuse(event.getStartMark(), "at most %s levels of nesting".formatted(MAX_DEPTH));
                return false;
            }
        }
        if (documents == 0) {
            refuse(Optional.empty(), "content, but there is none");
        }
        return isPlain;
    }

    private void check(Event event) {
        if (event instanceof CollectionStartEvent start) {
            depth++;
            start.getTag().ifPresent(tag -> refuse(event.getStartMark(), "a value without a tag, not " + tag));
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> refuse(event.getStartMark(), "a value without a tag, not " + tag));
        } else if (event instanceof DocumentStartEvent && ++documents > 1) {
            refuse(event.getStartMark(), "one document");
        }
        checkAnchor(event);
    }

    private void checkAnchor(Event event) {
        if (event instanceof AliasEvent) {
            refuse(event.getStartMark(), "the value itself, not an alias of another");
        } else if (event instanceof NodeEvent node) {
            node.getAnchor().ifPresent(anchor -> refuse(event.getStartMark(), "a value without an anchor"));
        }
    }

    private void refuse(Optional<Mark> mark, String expected) {
        problems.add(Position.in(file, mark.map(Mark::getLine).orElse(0) + 1), expected);
        isPlain = false;
    }
}

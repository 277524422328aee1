package dev.greenroom.pack;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown in a pack: what of it is not welcome, and on which lines, counted from 1. */
final class Prose extends AbstractVisitor {

    static final String WITHOUT_HTML = "Markdown without raw HTML";

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(20)
            .maxInlineNesting(20)
            .build();

    private final List<Integer> html = new ArrayList<>();
    private final List<Integer> headings = new ArrayList<>();
    private final List<Integer> lists = new ArrayList<>();
    private final List<Integer> addresses = new ArrayList<>();

    Prose(String markdown) {
        PARSER.parse(markdown).accept(this);
    }

    List<Integer> linesOfHtml() {
        return html.stream().distinct().toList();
    }

    List<Integer> linesOfHeadings() {
        return List.copyOf(headings);
    }

    /** The first lines of all lists. */
    List<Integer> linesOfLists() {
        return List.copyOf(lists);
    }

    /** The lines that give links their addresses elsewhere. */
    List<Integer> linesOfAddresses() {
        return List.copyOf(addresses);
    }

    @Override
    public void visit(HtmlBlock block) {
        html.add(line(block));
    }

    @Override
    public void visit(HtmlInline inline) {
        html.add(line(inline));
    }

    @Override
    public void visit(Heading heading) {
        headings.add(line(heading));
        visitChildren(heading);
    }

    @Override
    public void visit(BulletList list) {
        lists.add(line(list));
        visitChildren(list);
    }

    @Override
    public void visit(OrderedList list) {
        lists.add(line(list));
        visitChildren(list);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        addresses.add(line(definition));
    }

    private static int line(Node node) {
        return node.getSourceSpans().get(0).getLineIndex() + 1;
    }
}

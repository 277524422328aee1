package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "# no heading\n\n- no list",
                "```\nfence\n```",
                "`````\n``` deeper",
                "~~~\n</pre><script>alert(1)</script>",
                "",
                "ends with a line end\n",
                "\n\nstarts with two"
            })
    void keepsWordsLetterByLetter(String words) {
        StringBuilder text = new StringBuilder();
        MarkdownText file = new MarkdownText(text);
        file.heading(2, "Before");
        file.words(words);
        file.heading(2, "After");

        Node block =
                Parser.builder().build().parse(text.toString()).getFirstChild().getNext();
        assertThat(block).isInstanceOf(FencedCodeBlock.class);
        assertThat(((FencedCodeBlock) block).getLiteral().strip()).isEqualTo(words.strip());
        assertThat(block.getNext()).isSameAs(block.getParent().getLastChild());
    }

    @Test
    void keepsNothingOfWhatItWrites() {
        StringBuilder text = new StringBuilder();
        MarkdownText file = new MarkdownText(text);
        file.item("one");
        assertThat(text).hasToString("- one\n");
        text.setLength(0);

        file.item("two");
        file.line("End");

        assertThat(text).hasToString("- two\n\nEnd\n");
    }

    @Test
    void separatesBlocksAndKeepsListsTogether() {
        StringBuilder text = new StringBuilder();
        MarkdownText file = new MarkdownText(text);
        file.heading(1, "Report");
        file.tick(true, "made");
        file.tick(false, "left out");
        file.line("End");

        assertThat(text).hasToString("# Report\n\n- [x] made\n- [ ] left out\n\nEnd\n");
    }
}

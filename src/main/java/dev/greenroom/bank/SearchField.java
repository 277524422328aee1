package dev.greenroom.bank;

import java.util.function.Function;

/** Where a word can be found, and how much finding it there is worth. */
enum SearchField {
    QUESTION(128, SearchText::question),
    SHORT_NAME(64, SearchText::shortName),
    TOPIC(32, SearchText::topic),
    THEME(32, SearchText::theme),
    HIDDEN(8, SearchText::hidden);

    private final int worth;
    private final Function<SearchText, String> text;

    SearchField(int worth, Function<SearchText, String> text) {
        this.worth = worth;
        this.text = text;
    }

    int worth() {
        return worth;
    }

    String of(SearchText of) {
        return text.apply(of);
    }

    /** Whether it is long enough for words to stand side by side or apart. */
    boolean hasPhrases() {
        return this != TOPIC && this != THEME;
    }

    /** The index's field of whole words as written. */
    String plain() {
        return name() + "-plain";
    }

    /** The index's field of stems. */
    String stemmed() {
        return name() + "-stemmed";
    }
}

package dev.greenroom.bank;

import java.util.function.Function;

/** Where a word can be found, and how much finding it there is worth. */
enum SearchField {
    QUESTION(16, SearchText::question),
    SHORT_NAME(8, SearchText::shortName),
    TOPIC(4, SearchText::topic),
    THEME(4, SearchText::theme),
    HIDDEN(1, SearchText::hidden);

    private final float worth;
    private final Function<SearchText, String> text;

    SearchField(float worth, Function<SearchText, String> text) {
        this.worth = worth;
        this.text = text;
    }

    float worth() {
        return worth;
    }

    String of(SearchText of) {
        return text.apply(of);
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

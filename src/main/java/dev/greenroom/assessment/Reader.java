package dev.greenroom.assessment;

import java.util.List;

/** Looks in one answer to one question for what a text says. The answer has at least one window. */
interface Reader {

    Evidence lookFor(String text);

    /** One that looks in this text, as if it were the answer. */
    Reader over(String text);

    /** Those of the answer. */
    List<Window> windows();
}

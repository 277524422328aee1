package dev.greenroom.assessment;

/** Looks in one answer to one question for what a text says. The answer has at least one window. */
interface Reader {

    Evidence lookFor(String text);

    /** One that looks in this text, as if it were the answer. */
    Reader over(String text);

    /** How many windows the answer has. */
    int windows();
}

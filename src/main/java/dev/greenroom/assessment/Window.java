package dev.greenroom.assessment;

/** A sentence of the answer, or a stretch of words where no sentence ends. */
record Window(Passage passage, String text) {

    static Window whole(String text) {
        return of(text, 0, text.length());
    }

    static Window of(String answer, int start, int end) {
        var passage = new Passage(start, end);
        return new Window(passage, passage.in(answer));
    }
}

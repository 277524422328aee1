package dev.greenroom.assessment;

/**
 * A stretch of an answer, in UTF-16 units of the answer as it was given.
 *
 * @param start where it begins, from 0
 * @param end where it ends, exclusive
 */
public record Passage(int start, int end) {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("from " + start + " to " + end);
        }
    }

    /** The words of the passage. */
    public String in(String answer) {
        return answer.substring(start, end);
    }

    boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }
}

package dev.greenroom.plan;

import dev.greenroom.bank.Question;
import java.util.List;

/** How many minutes of a day things take; the only place that says so. */
public final class Effort {

    /** To read the model answer beside one's own and to mark it. */
    private static final int COMPARING = 3;

    private static final List<Integer> INTERVIEWS = List.of(60, 45, 30, 15);

    private Effort() {}

    /** A question for the first time: typed, to the full minute below, and compared. */
    public static int answer(int minutes) {
        return (int) Question.typedTime(minutes).toMinutes() + COMPARING;
    }

    /** A model answer that was read without answering. */
    public static int reading() {
        return COMPARING;
    }

    /** A question that comes back: said in the head within its spoken time, which leaves enough to compare it. */
    public static int review(int minutes) {
        return minutes;
    }

    /** The longest mock interview that fits into that time; 0 if none does. */
    public static int interview(int minutes) {
        return INTERVIEWS.stream()
                .filter(length -> length <= minutes)
                .findFirst()
                .orElse(0);
    }
}

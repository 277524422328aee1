package dev.greenroom.review;

import dev.greenroom.bank.Question;
import dev.greenroom.plan.Planning;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A way to choose what to practise. */
interface Strategy {

    /** Practises for the rest of the day. */
    void practise(Practice practice);

    /** How somebody prepares for an interview. */
    record Task(Person person, List<Question> questions, LocalDate start, LocalDate interview) {

        Planning planning() {
            return new Planning(questions, start, interview, person.minutes(), DailyLimit.DEFAULT);
        }

        Random random() {
            return new Random(31 * person.seed() + 1);
        }
    }
}

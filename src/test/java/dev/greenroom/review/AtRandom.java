package dev.greenroom.review;

import dev.greenroom.bank.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Practises whatever comes, none twice a day, until there is no time for any. */
final class AtRandom implements Strategy {

    private final List<Question> questions;
    private final Random random;

    AtRandom(Task task) {
        this.questions = new ArrayList<>(task.questions());
        this.random = task.random();
    }

    @Override
    public void practise(Practice practice) {
        Collections.shuffle(questions, random);
        questions.forEach(practice::practise);
    }
}

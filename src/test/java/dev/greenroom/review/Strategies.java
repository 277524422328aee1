package dev.greenroom.review;

import java.util.function.Function;

/** The strategies that are compared. */
enum Strategies {
    THE_PLAN("the plan", FollowingThePlan::new),
    AT_RANDOM("at random", AtRandom::new),
    FIXED_STEPS("1-3-7-14", FixedSteps::new);

    private final String title;
    private final Function<Strategy.Task, Strategy> start;

    Strategies(String title, Function<Strategy.Task, Strategy> start) {
        this.title = title;
        this.start = start;
    }

    Strategy begin(Strategy.Task task) {
        return start.apply(task);
    }

    @Override
    public String toString() {
        return title;
    }
}

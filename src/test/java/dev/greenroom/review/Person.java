package dev.greenroom.review;

import dev.greenroom.bank.Question;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is simulated: how much time they have, what they know, and how they really forget. No strategy sees more
 * of that than the grades of their answers.
 *
 * @param missed days on which they do nothing
 */
record Person(long seed, int minutes, Set<LocalDate> missed, MemoryModel forgetting, Map<UUID, Trait> traits) {

    private static final int SHORTEST_DAY = 15;
    private static final int LONGEST_DAY = 60;
    private static final double MISSED = 0.15;

    /** How far each weight lies from the one that the app assumes: the deviation of its logarithm. */
    private static final double UNLIKE = 0.2;

    private static final double LEAST_CHANCE = 0.35;
    private static final double BEST_CHANCE = 0.6;

    /**
     * What one question is to them.
     *
     * @param chance of a solid answer without any practice
     * @param harder how much more difficult it is than the app assumes
     */
    record Trait(double chance, double harder) {}

    static Person drawn(long seed, List<Question> questions, List<LocalDate> days) {
        Random random = new Random(seed);
        int minutes = SHORTEST_DAY + random.nextInt(LONGEST_DAY - SHORTEST_DAY + 1);
        Set<LocalDate> missed = new HashSet<>(days);
        missed.removeIf(day -> random.nextDouble() >= MISSED);
        Map<UUID, Trait> traits = new HashMap<>();
        MemoryModel forgetting = new MemoryModel(weights(random));
        questions.forEach(question -> traits.put(question.id(), trait(random)));
        return new Person(seed, minutes, missed, forgetting, traits);
    }

    private static Weights weights(Random random) {
        double[] weights = new double[Weights.LOWEST.length];
        for (int i = 0; i < weights.length; i++) {
            double drawn = Weights.FSRS_6.w(i) * Math.exp(UNLIKE * random.nextGaussian());
            weights[i] = Math.min(Weights.HIGHEST[i], Math.max(Weights.LOWEST[i], drawn));
        }
        return new Weights("drawn", weights);
    }

    private static Trait trait(Random random) {
        return new Trait(LEAST_CHANCE + (BEST_CHANCE - LEAST_CHANCE) * random.nextDouble(), random.nextGaussian());
    }
}

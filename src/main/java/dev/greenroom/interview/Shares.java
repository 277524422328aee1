package dev.greenroom.interview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.greenroom.bank.Question;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Which part of the questions each topic holds, so that an interview can give each its due. */
final class Shares {

    /** A topic that had its due comes last, but is not shut out. */
    private static final double LITTLE = 1e-6;

    private final Map<String, Double> shares;

    Shares(Collection<Question> held) {
        Map<String, Long> counts = held.stream().collect(groupingBy(Question::topic, TreeMap::new, counting()));
        this.shares = new TreeMap<>(counts.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> (double) entry.getValue() / held.size())));
    }

    /**
     * A place in the line for each topic, smallest first. To be in front is as likely as what is due to the topic is large:
     * the waiting time of an exponential clock with that rate.
     */
    Map<String, Double> line(List<Question> chosen, Random random) {
        Map<String, Double> line = new TreeMap<>();
        shares.forEach(
                (topic, share) -> line.put(topic, -Math.log(1 - random.nextDouble()) / due(topic, share, chosen)));
        return line;
    }

    private static double due(String topic, double share, List<Question> chosen) {
        long had = chosen.stream()
                .filter(question -> question.topic().equals(topic))
                .count();
        return Math.max(LITTLE, share * (chosen.size() + 1) - had);
    }
}

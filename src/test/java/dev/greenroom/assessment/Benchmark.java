package dev.greenroom.assessment;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Judges labelled answers and prints how well: those of the files that it is given, or else the model answers of the
 * built-in pack against their own points and against the points of the other questions of their topic, and the practice
 * answers to it.
 */
public final class Benchmark {

    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final int WARMING_UP = 20;

    private final Assessor assessor = new Assessor(new Cast.Memory());
    private final Judge judge;

    private Benchmark(boolean meaning) {
        judge = meaning ? Judge.ENCODER : Judge.LEXICAL;
        if (meaning && !assessor.loadEncoder()) {
            throw new IllegalStateException("the encoder does not run here; try --words");
        }
    }

    /** Files to judge, or none for the pack; {@code --words} first judges without the encoder. */
    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>(Arrays.asList(arguments));
        var benchmark = new Benchmark(!files.remove("--words"));
        for (String file : files) {
            benchmark.print(file, Turn.read(Path.of(file)));
        }
        if (files.isEmpty()) {
            benchmark.print("model answers, own points", Turn.own());
            benchmark.print("model answers, points of other questions of the topic", Turn.foreign());
            benchmark.print("practice answers", Turn.practice());
        }
    }

    private void print(String name, List<Turn> turns) {
        turns.forEach(turn -> assessor.prepare(turn.rubric()));
        turns.stream().limit(WARMING_UP).forEach(this::outcomes);
        long start = cpuTime();
        List<Outcome> outcomes =
                turns.stream().flatMap(turn -> outcomes(turn).stream()).toList();
        double millis = (cpuTime() - start) / NANOS_A_MILLISECOND / turns.size();
        System.out.println(name + " (" + judge + ")\n" + new Figures(outcomes, millis));
    }

    private List<Outcome> outcomes(Turn turn) {
        List<PointJudgement> judgements =
                assessor.assess(turn.rubric(), turn.answer()).judgements();
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < judgements.size(); i++) {
            outcomes.add(new Outcome(judgements.get(i), turn.made().get(i)));
        }
        return outcomes;
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

package dev.greenroom.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads by meaning: how well each word piece of a text is met by the pieces of the answer, beyond what the question
 * itself says already.
 */
final class MeaningReader implements Reader {

    /** What is measured, in the order of {@link Evidence#features()}. */
    static final List<String> FEATURES =
            List.of("gain", "nearby", "weakest", "met", "question", "back", "question-cosine", "stems");

    private static final double WEAKEST_SHARE = 1 / 3.0;
    private static final double SAME = 0.7;
    private static final double STEEPNESS = 20;

    private final TextVectors vectors;
    private final Groundwork groundwork;
    private final List<Window> windows;
    private final Encoded question;
    private final EncodedAnswer answer;
    private final StemReader stems;
    private final Novelty novelty;
    private final List<double[]> noveltyOfWindows;

    MeaningReader(TextVectors vectors, Groundwork groundwork, StemReader stems, String question, List<Window> windows) {
        this(
                vectors,
                groundwork,
                stems,
                vectors.kept(question),
                windows,
                windows.stream().map(window -> vectors.fresh(window.text())).toList());
    }

    private MeaningReader(
            TextVectors vectors,
            Groundwork groundwork,
            StemReader stems,
            Encoded question,
            List<Window> windows,
            List<Encoded> encoded) {
        this.vectors = vectors;
        this.groundwork = groundwork;
        this.windows = windows;
        this.question = question;
        this.answer = new EncodedAnswer(encoded);
        this.stems = stems;
        this.novelty = new Novelty(question);
        this.noveltyOfWindows = encoded.stream().map(novelty::of).toList();
    }

    @Override
    public MeaningReader over(String text) {
        return new MeaningReader(
                vectors,
                groundwork,
                stems.over(text),
                question,
                List.of(Window.whole(text)),
                List.of(vectors.kept(text)));
    }

    @Override
    public List<Window> windows() {
        return windows;
    }

    @Override
    public Evidence lookFor(String text) {
        Encoded wanted = vectors.kept(text);
        float[] known = groundwork.known(text, this::known);
        double[] weights = novelty.of(wanted);
        Alignment alignment = answer.align(wanted);
        Alignment.Stretch stretch = alignment.bestStretch(weights);
        float[] nearby = alignment.best(stretch.first(), stretch.last());
        double[] features = {
            Weighted.mean(alignment.bestAnywhere(), Novelty.less(weights, known)),
            Weighted.mean(nearby, weights),
            Weighted.lowMean(nearby, weights, WEAKEST_SHARE),
            Weighted.mean(met(nearby), weights),
            Weighted.mean(known, weights),
            back(alignment, stretch),
            nearest(wanted).cosine(question),
            stems.recall(text)
        };
        return new Evidence(features, passage(stretch), alignment.nearness(weights));
    }

    private float[] known(String text) {
        return new EncodedAnswer(List.of(question)).align(vectors.kept(text)).bestAnywhere();
    }

    /** Cosines bent so that what is surely the same counts nearly 1 and what is merely near little. */
    private static float[] met(float[] cosines) {
        float[] met = new float[cosines.length];
        for (int i = 0; i < met.length; i++) {
            met[i] = (float) (1 / (1 + Math.exp(-STEEPNESS * (cosines[i] - SAME))));
        }
        return met;
    }

    /** How much of what the stretch adds to the question is explained by the text, 0 to 1. */
    private double back(Alignment alignment, Alignment.Stretch stretch) {
        double sum = 0;
        double weight = 0.05;
        for (int w = stretch.first(); w <= stretch.last(); w++) {
            double[] weights = noveltyOfWindows.get(w);
            double total = Arrays.stream(weights).sum();
            sum += total * Weighted.mean(alignment.back()[w], weights);
            weight += total;
        }
        return sum / weight;
    }

    private Encoded nearest(Encoded wanted) {
        int nearest = 0;
        for (int w : IntStream.range(1, windows.size()).toArray()) {
            if (answer.window(w).cosine(wanted) > answer.window(nearest).cosine(wanted)) {
                nearest = w;
            }
        }
        return answer.window(nearest);
    }

    private Passage passage(Alignment.Stretch stretch) {
        return new Passage(
                windows.get(stretch.first()).passage().start(),
                windows.get(stretch.last()).passage().end());
    }
}

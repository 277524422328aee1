package dev.greenroom.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads by words: which stems of a text the answer has, rare ones counting more and those of the question little. */
final class StemReader implements Reader {

    /** What is measured, in the order of {@link Evidence#features()}. */
    static final List<String> FEATURES = List.of("anywhere", "nearby", "back");

    private static final double SHARE_OF_KNOWN = 0.1;
    private static final double NOTHING = 1e-6;

    private final WordPieces wordPieces;
    private final List<Window> windows;
    private final Set<String> question;
    private final List<Set<String>> answer;
    private final Set<String> everything = new HashSet<>();

    StemReader(WordPieces wordPieces, String question, List<Window> windows) {
        this(wordPieces, Stems.of(question), windows);
    }

    private StemReader(WordPieces wordPieces, Set<String> question, List<Window> windows) {
        this.wordPieces = wordPieces;
        this.windows = windows;
        this.question = question;
        this.answer = windows.stream().map(window -> Stems.of(window.text())).toList();
        answer.forEach(everything::addAll);
    }

    @Override
    public StemReader over(String text) {
        return new StemReader(wordPieces, question, List.of(Window.whole(text)));
    }

    @Override
    public List<Window> windows() {
        return windows;
    }

    @Override
    public Evidence lookFor(String text) {
        Set<String> wanted = Stems.of(text);
        double[] nearness =
                answer.stream().mapToDouble(there -> share(wanted, there)).toArray();
        int best = highest(nearness);
        double[] features = {share(wanted, everything), nearness[best], share(answer.get(best), wanted)};
        return new Evidence(features, windows.get(best).passage(), nearness);
    }

    /** The weighted share of the text's stems that the answer has anywhere, 0 to 1. */
    double recall(String text) {
        return share(Stems.of(text), everything);
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        return highest;
    }

    private double share(Set<String> wanted, Set<String> there) {
        var met = new HashSet<>(wanted);
        met.retainAll(there);
        return weight(met) / (weight(wanted) + NOTHING);
    }

    private double weight(Set<String> stems) {
        return stems.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String stem) {
        List<Integer> pieces = wordPieces.split(stem);
        double rarest = pieces.stream().mapToDouble(PieceWeights::of).max().orElse(0);
        return rarest * (question.contains(stem) ? SHARE_OF_KNOWN : 1);
    }
}

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
    public int windows() {
        return windows.size();
    }

    @Override
    public Evidence lookFor(String text) {
        Set<String> wanted = Stems.of(text);
        int best = bestWindow(wanted);
        double[] features = {share(wanted, everything), share(wanted, answer.get(best)), share(answer.get(best), wanted)
        };
        return new Evidence(features, windows.get(best).passage());
    }

    /** The weighted share of the text's stems that the answer has anywhere, 0 to 1. */
    double recall(String text) {
        return share(Stems.of(text), everything);
    }

    private int bestWindow(Set<String> wanted) {
        int best = 0;
        for (int w = 1; w < answer.size(); w++) {
            if (share(wanted, answer.get(w)) > share(wanted, answer.get(best))) {
                best = w;
            }
        }
        return best;
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

package dev.greenroom.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the two curves anew. The regression and the zones of texts that come alone from labelled files (the first
 * of them is what the zones are cut by); the zones of points with phrasings from the pack's model answers.
 */
final class CurveFit {

    private static final Curve.Zone NO_ZONE = new Curve.Zone(0, 0, 0);
    private static final int FOLDS = 10;
    private static final double UNCLEAR = 0.5;
    private static final double MARGIN = 0.1;

    private final Map<String, byte[]> kept = new HashMap<>();
    private final WordPieces wordPieces = E5Encoder.wordPieces();
    private final TextVectors vectors = new TextVectors(E5Encoder.load(), store());

    private CurveFit() throws Exception {}

    /** The folder to write to, then training files. */
    public static void main(String[] arguments) throws Exception {
        var fit = new CurveFit();
        List<Path> files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        Path folder = Path.of(arguments[0]);
        fit.write(folder.resolve("meaning.curve"), true, files, MeaningReader.FEATURES);
        fit.write(folder.resolve("words.curve"), false, files, StemReader.FEATURES);
    }

    private void write(Path to, boolean meaning, List<Path> files, List<String> names) throws IOException {
        var rows = new ArrayList<LogisticFit.Row>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                rows.add(row(file, JsonMapper.shared().readTree(line), meaning));
            }
        }
        int[] signs = names.stream()
                .mapToInt(name -> name.startsWith("question") ? -1 : 1)
                .toArray();
        Curve.Zone plain = PlainZone.of(heldOut(rows, signs), files.get(0).toString());
        Curve curve = LogisticFit.of(rows, signs).curve(plain, NO_ZONE);
        Files.writeString(to, text(curve, names, phrasedZone(curve, meaning)));
    }

    private LogisticFit.Row row(Path file, JsonNode line, boolean meaning) {
        String question = line.get("question").asString();
        Evidence evidence = reader(meaning, question, line.get("answer").asString())
                .lookFor(line.get("point").asString());
        return new LogisticFit.Row(
                file.toString(),
                question,
                evidence.features(),
                line.get("label").asString().equals("made"));
    }

    private Reader reader(boolean meaning, String question, String answer) {
        List<Window> windows = Windows.of(answer);
        if (windows.isEmpty()) {
            windows = List.of(new Window(new Passage(0, answer.length()), "nothing"));
        }
        var stems = new StemReader(wordPieces, question, windows);
        return meaning ? new MeaningReader(vectors, stems, question, windows) : stems;
    }

    /** Each row with the log-odds that a fit without its question gives it. */
    private static List<PlainZone.Judged> heldOut(List<LogisticFit.Row> rows, int[] signs) {
        var judged = new ArrayList<PlainZone.Judged>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var others = rows.stream().filter(row -> fold(row) != held).toList();
            Curve curve = LogisticFit.of(others, signs).curve(NO_ZONE, NO_ZONE);
            rows.stream()
                    .filter(row -> fold(row) == held)
                    .forEach(row ->
                            judged.add(new PlainZone.Judged(row.file(), curve.logOdds(row.features()), row.made())));
        }
        return judged;
    }

    private static int fold(LogisticFit.Row row) {
        return Math.floorMod(row.question().hashCode(), FOLDS);
    }

    /**
     * Made from a tenth below where all but one in two hundred points of the model answers lie; not heard up to half a unit
     * below that.
     */
    private Curve.Zone phrasedZone(Curve curve, boolean meaning) {
        var whole = new ArrayList<Double>();
        for (Pack.Question question : Pack.questions()) {
            for (PointText point : question.rubric().points()) {
                whole.add(together(curve, evidence(question, point, meaning)));
            }
        }
        whole.sort(Double::compare);
        double made = whole.get(whole.size() / 200) - MARGIN;
        return new Curve.Zone(made - UNCLEAR, Math.min(made, 0), made);
    }

    private List<Evidence> evidence(Pack.Question question, PointText point, boolean meaning) {
        Reader reader = reader(meaning, question.rubric().question(), question.answer());
        return point.wordings().map(reader::lookFor).toList();
    }

    private static double together(Curve curve, List<Evidence> evidence) {
        return Curve.together(evidence.stream().mapToDouble(each -> curve.logOdds(each.features())));
    }

    private static String text(Curve curve, List<String> names, Curve.Zone phrased) {
        var text = new StringBuilder("""
                # Written by CurveFit. Terms and plain zones: scientsbank_long_train, scientsbank_train, saf_train; zones
                # by ten folds over questions. Phrased zones: model answers of the built-in pack.
                # name mean deviation weight
                """);
        for (int j = 0; j < names.size(); j++) {
            Curve.Term term = curve.terms().get(j);
            text.append(line(names.get(j), term.mean(), term.deviation(), term.weight()));
        }
        return text.append(line("intercept", curve.intercept()))
                .append("# zone: not heard up to, made when forced from, made from\n")
                .append(line(
                        "plain",
                        curve.plain().missing(),
                        curve.plain().even(),
                        curve.plain().made()))
                .append(line("phrased", phrased.missing(), phrased.even(), phrased.made()))
                .toString();
    }

    private static String line(String name, double... numbers) {
        var line = new StringBuilder(name);
        for (double number : numbers) {
            line.append(String.format(Locale.ROOT, " %.4f", number));
        }
        return line.append('\n').toString();
    }

    private PointVectors store() {
        return new PointVectors() {
            @Override
            public Optional<byte[]> find(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void keep(String key, byte[] bytes) {
                kept.put(key, bytes);
            }
        };
    }
}

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
 * of them is what the zones are cut by); the zones of points with phrasings from the practice answers.
 */
final class CurveFit {

    private static final Curve.Zone NO_ZONE = new Curve.Zone(0, 0, 0);
    private static final int FOLDS = 10;
    private static final String PRACTICE = "practice answers";

    private final Map<String, byte[]> kept = new HashMap<>();
    private final WordPieces wordPieces = E5Encoder.wordPieces();
    private final Encoder encoder = E5Encoder.load();

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
        Curve.Zone plain = ZoneFit.of(heldOut(rows, signs), files.get(0).toString());
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
        return meaning
                ? new MeaningReader(new TextVectors(encoder, store()), new Groundwork(), stems, question, windows)
                : stems;
    }

    /** Each row with the log-odds that a fit without its question gives it. */
    private static List<ZoneFit.Judged> heldOut(List<LogisticFit.Row> rows, int[] signs) {
        var judged = new ArrayList<ZoneFit.Judged>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var others = rows.stream().filter(row -> fold(row) != held).toList();
            Curve curve = LogisticFit.of(others, signs).curve(NO_ZONE, NO_ZONE);
            rows.stream()
                    .filter(row -> fold(row) == held)
                    .forEach(row ->
                            judged.add(new ZoneFit.Judged(row.file(), curve.logOdds(row.features()), row.made())));
        }
        return judged;
    }

    private static int fold(LogisticFit.Row row) {
        return Math.floorMod(row.question().hashCode(), FOLDS);
    }

    /**
     * From answers that the regression has not seen, less what their length and the likeness of the wordings do. Of the
     * points of other questions of the topic, a model answer may make one in twenty.
     */
    private Curve.Zone phrasedZone(Curve curve, boolean meaning) throws IOException {
        Curve.Zone zone = ZoneFit.of(phrased(curve, meaning, Turn.practice()), PRACTICE);
        double[] foreign = phrased(curve, meaning, Turn.foreign()).stream()
                .mapToDouble(ZoneFit.Judged::logOdds)
                .sorted()
                .toArray();
        double made = foreign[foreign.length * 19 / 20];
        return new Curve.Zone(zone.missing(), zone.even(), Math.max(zone.made(), made));
    }

    private List<ZoneFit.Judged> phrased(Curve curve, boolean meaning, List<Turn> turns) {
        var judged = new ArrayList<ZoneFit.Judged>();
        for (Turn turn : turns) {
            Reader reader = reader(meaning, turn.rubric().question(), turn.answer());
            double longer = Length.of(Windows.of(turn.answer()).size());
            for (int i = 0; i < turn.made().size(); i++) {
                List<String> wordings = turn.rubric().points().get(i).wordings().toList();
                double logOdds = together(curve, reader, wordings) - longer - Likeness.of(wordings, reader, curve);
                judged.add(new ZoneFit.Judged(PRACTICE, logOdds, turn.made().get(i)));
            }
        }
        return judged;
    }

    private static double together(Curve curve, Reader reader, List<String> wordings) {
        return Curve.together(
                wordings.stream().map(reader::lookFor).mapToDouble(evidence -> curve.logOdds(evidence.features())));
    }

    private static String text(Curve curve, List<String> names, Curve.Zone phrased) {
        var text = new StringBuilder("""
                # Written by CurveFit. Terms and plain zones: scientsbank_long_train, scientsbank_train, saf_train; zones
                # by ten folds over questions. Phrased zones: practice answers to the built-in pack.
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

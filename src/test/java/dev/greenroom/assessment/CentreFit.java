package dev.greenroom.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Computes the average direction of word pieces over the pack. Run it when the encoder changes. */
final class CentreFit {

    private CentreFit() {}

    /** Writes the numbers to the file named first. */
    public static void main(String[] arguments) throws Exception {
        float[] sum = new float[E5Encoder.DIMENSIONS];
        try (E5Encoder encoder = E5Encoder.load()) {
            int count = 0;
            for (String text : texts()) {
                for (byte[] vector : encoder.encode(text).vectors()) {
                    Vectors.add(unit(vector), sum);
                    count++;
                }
            }
            Files.writeString(Path.of(arguments[0]), written(sum, count));
        }
    }

    private static List<String> texts() {
        var texts = new ArrayList<String>();
        for (Pack.Question question : Pack.questions()) {
            texts.add(question.rubric().question());
            question.rubric().points().forEach(point -> point.wordings().forEach(texts::add));
            Windows.of(question.answer()).forEach(window -> texts.add(window.text()));
        }
        return texts;
    }

    private static float[] unit(byte[] vector) {
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i];
        }
        return Vectors.normalised(unit);
    }

    private static String written(float[] sum, int count) {
        var text = new StringBuilder(
                "# Mean of " + count + " unit vectors of word pieces of the built-in pack; CentreFit\n");
        for (int i = 0; i < sum.length; i++) {
            text.append(String.format(Locale.ROOT, "%.5f%s", sum[i] / count, i % 12 == 11 ? "\n" : " "));
        }
        return text.toString();
    }
}

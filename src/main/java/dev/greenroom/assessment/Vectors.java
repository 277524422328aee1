package dev.greenroom.assessment;

/** The little arithmetic on vectors that the judge needs. */
final class Vectors {

    private Vectors() {}

    static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static void add(float[] vector, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += vector[i];
        }
    }

    /** The vector with length one; a vector of nothing stays as it is. */
    static float[] normalised(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        float[] unit = vector.clone();
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] = (float) (unit[i] / length);
        }
        return unit;
    }
}

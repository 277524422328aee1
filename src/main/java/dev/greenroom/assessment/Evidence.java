package dev.greenroom.assessment;

/**
 * What speaks for a text being said in an answer.
 *
 * @param features the measures that the reader's {@link Curve} weighs, in its order
 * @param passage where in the answer it is most nearly said
 * @param nearness how near each window of the answer comes to it
 */
record Evidence(double[] features, Passage passage, double[] nearness) {}

package dev.greenroom.assessment;

/** Takes no time to load, for tests in which it is not the marks that matter: every text means the same to it. */
public final class InstantEncoder implements Encoder {

    private static final QuantisedText ALWAYS = new QuantisedText(new int[1], new byte[1][E5Encoder.DIMENSIONS]);

    private InstantEncoder() {}

    /** An assessor that has it. */
    public static Assessor assessor(PointVectors store) {
        return new Assessor(store, new InstantEncoder());
    }

    @Override
    public QuantisedText encode(String text) {
        return ALWAYS;
    }

    @Override
    public void close() {}
}

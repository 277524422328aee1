package dev.greenroom.assessment;

/** Turns a text into its word pieces and their vectors. The same text always gives the same. */
interface Encoder extends AutoCloseable {

    QuantisedText encode(String text);

    @Override
    void close();
}

package dev.greenroom.assessment;

/** The encoder was loaded and cannot go on. */
final class EncoderFailed extends RuntimeException {

    EncoderFailed(Throwable cause) {
        super("the encoder failed", cause);
    }
}

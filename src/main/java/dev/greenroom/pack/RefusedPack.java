package dev.greenroom.pack;

/** A pack that is not taken. */
class RefusedPack extends RuntimeException {

    private final Refusal reason;

    RefusedPack(Refusal reason) {
        super(reason.key());
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}

package dev.greenroom.pack;

/** A pack that is not taken. */
class RefusedPack extends RuntimeException {

    private final RefusalReason reason;

    RefusedPack(RefusalReason reason) {
        super(reason.key());
        this.reason = reason;
    }

    RefusalReason reason() {
        return reason;
    }
}

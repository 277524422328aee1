package dev.greenroom.platform;

/** What {@code components/bar.html} draws, in its own units. */
public final class Bar {

    private static final int WHOLE = 400;
    private static final int TICK = 2;

    private Bar() {}

    /** How wide a share of the whole is, from 0 to 1. */
    public static int width(double share) {
        return (int) Math.round(WHOLE * share);
    }

    /** Where the tick stands that marks a share, so that all of it is seen. */
    public static int tick(double share) {
        return Math.max(0, Math.min(WHOLE - TICK, width(share) - TICK / 2));
    }
}

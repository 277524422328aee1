package dev.greenroom.bank;

/** What writing a guide did to the bank. */
public enum GuideChange {
    /** The bank did not know the guide. */
    ADDED,
    UPDATED,
    /** The bank holds this very content. */
    UNCHANGED,
    /** The bank holds a later version, which stays. */
    OLDER,
    /** The bank holds other content under the same version, which stays. */
    CONFLICTING
}

package dev.greenroom.pack;

import java.util.Locale;

/** Why a pack is not taken, though nothing in its files may be wrong. */
enum RefusalReason {
    NO_FILE,
    /** More than {@link PackArchive#MOST_BYTES}, packed or unpacked. */
    TOO_LARGE,
    /** No zip archive, or a broken or encrypted one. */
    NO_ARCHIVE,
    /** More than {@link PackArchive#MOST_ENTRIES}. */
    TOO_MANY_ENTRIES,
    /** Its slug is that of a guide that comes along. */
    BUILT_IN,
    /** A later version is loaded. */
    OLDER,
    /** Other content is loaded under the same version. */
    CONFLICTING;

    /** Its name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

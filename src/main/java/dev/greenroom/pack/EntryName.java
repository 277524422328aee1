package dev.greenroom.pack;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an archive calls one of its files, which may be anything. */
record EntryName(String given) {

    private static final int LONGEST = 200;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Set<String> NO_SEGMENTS = Set.of("", ".", "..");

    /** What file managers add unasked. */
    private static final Set<String> JUNK = Set.of("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini");

    boolean isFolder() {
        return given.endsWith("/");
    }

    /** Whether it is a plain path that stays inside the folder of the pack. */
    boolean isInside() {
        return given.length() <= LONGEST
                && PackText.isPrintable(given)
                && given.indexOf('\n') < 0
                && given.indexOf('\t') < 0
                && given.indexOf('\\') < 0
                && !DRIVE.matcher(given).matches()
                && segments().stream().noneMatch(NO_SEGMENTS::contains);
    }

    boolean isJunk() {
        return segments().stream().anyMatch(segment -> JUNK.contains(segment) || segment.startsWith("._"));
    }

    private List<String> segments() {
        String path = isFolder() ? given.substring(0, given.length() - 1) : given;
        return List.of(path.split("/", -1));
    }

    /** The name as a page can show it. */
    String shown() {
        String start = given.length() > LONGEST ? given.substring(0, LONGEST) + "…" : given;
        return start.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "\uFFFD");
    }
}

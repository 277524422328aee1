package dev.greenroom.platform;

import org.jspecify.annotations.Nullable;

/** Addresses to go back to that come from a request, and so may say anything. */
public final class OwnPath {

    /** A redirect puts it into a header of its response, and those have to fit into a few thousand characters. */
    private static final int LONGEST = 2_000;

    private OwnPath() {}

    /** That address if it is a plain path of this site: no host, no scheme, nothing that a browser may read as one, no template. */
    public static String or(@Nullable String address, String otherwise) {
        return address != null && address.length() <= LONGEST && isPlain(address) ? address : otherwise;
    }

    private static boolean isPlain(String address) {
        return address.matches("/(?![/\\\\])[\\w\\-./?&=%+*:~,]*");
    }
}

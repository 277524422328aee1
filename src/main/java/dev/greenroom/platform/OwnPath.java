package dev.greenroom.platform;

import org.jspecify.annotations.Nullable;

/** Addresses to go back to that come from a request, and so may say anything. */
public final class OwnPath {

    private OwnPath() {}

    /** That address if it is a plain path of this site: no host, no scheme, nothing that a browser may read as one, no template. */
    public static String or(@Nullable String address, String otherwise) {
        return address != null && address.matches("/(?![/\\\\])[\\w\\-./?&=%+:~,]*") ? address : otherwise;
    }
}

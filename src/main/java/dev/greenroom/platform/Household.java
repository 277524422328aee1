package dev.greenroom.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where requests come from, as far as it tells one household from another: of the newer addresses, the first half. */
public final class Household {

    private static final int HALF = 8;

    private Household() {}

    /** The same for all addresses that one household can choose from. */
    public static String of(String address) {
        String host = withoutPort(address);
        return host.indexOf(':') < 0 ? host : network(host);
    }

    /** Some proxies write the port too, which differs from one connection to the next. */
    private static String withoutPort(String address) {
        return address.replaceFirst("^([0-9.]+|\\[.+]):[0-9]+$", "$1");
    }

    /** What stands in brackets is never looked up: it is an address, or nothing. */
    private static String network(String host) {
        try {
            byte[] bytes = InetAddress.getByName(host.startsWith("[") ? host : "[" + host + "]")
                    .getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(HALF, bytes.length)));
        } catch (UnknownHostException unreadable) {
            return host;
        }
    }
}

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
        return address.indexOf(':') < 0 ? address : network(address);
    }

    /** Only what is written with colons comes here, and that is never looked up. */
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(HALF, bytes.length)));
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}

package dev.greenroom.pack;

import dev.greenroom.platform.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one pack, by their path in its folder. */
record PackFiles(SortedMap<String, byte[]> byPath) {

    PackFiles(Map<String, byte[]> byPath) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(byPath)));
    }

    /** SHA-256 over paths and contents, the same whatever the line ends. */
    String digest() {
        MessageDigest digest = Sha256.begin();
        byPath.forEach((path, content) -> {
            byte[] text = withoutCarriageReturns(content);
            digest.update("%s %s\n".formatted(path, text.length).getBytes(StandardCharsets.UTF_8));
            digest.update(text);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] withoutCarriageReturns(byte[] content) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        for (byte each : content) {
            if (each != '\r') {
                kept.write(each);
            }
        }
        return kept.toByteArray();
    }
}

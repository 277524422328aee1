package dev.greenroom.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;

/**
 * A page in parts, between which the token of whoever gets it is put. Each part is compressed once; in the compressed
 * page the token lies between them as it is, so that nothing has to be compressed for a request.
 */
final class RenderedPage {

    /** What a page is rendered with in place of a token. Nobody outside can know it and have it in a page. */
    static final String TOKEN_GOES_HERE = UUID.randomUUID().toString();

    private static final Pattern NOT_ACCEPTED = Pattern.compile(".*;\\s*q=0(\\.0*)?");
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255};
    private static final int END_BYTES = 8;
    private static final int STORED_BYTES = 5;
    private static final int LONGEST_STORED = 0xffff;
    private static final int BUFFER = 1 << 13;

    private final List<byte[]> plain;
    private final List<byte[]> compressed;
    private final String digest;

    private RenderedPage(List<byte[]> plain, List<byte[]> compressed) {
        this.plain = plain;
        this.compressed = compressed;
        this.digest = digest(plain);
    }

    static RenderedPage of(byte[] html) {
        List<byte[]> plain = Arrays.stream(new String(html, UTF_8).split(TOKEN_GOES_HERE, -1))
                .map(part -> part.getBytes(UTF_8))
                .toList();
        List<byte[]> compressed = new ArrayList<>();
        for (int part = 0; part < plain.size(); part++) {
            compressed.add(compressed(plain.get(part), part == plain.size() - 1));
        }
        return new RenderedPage(plain, compressed);
    }

    private static String digest(List<byte[]> parts) {
        MessageDigest digest = Sha256.begin();
        parts.forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * What a browser knows the page by. It follows from what the page says, so that nothing that led to it can be left
     * out: content, theme, settings. One that was given another token needs it again.
     */
    String tag(String build, String token) {
        String all = String.join("\n", build, digest, token);
        return "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(all.getBytes(UTF_8)));
    }

    /** What it takes in memory. */
    int bytes() {
        return Stream.concat(plain.stream(), compressed.stream())
                .mapToInt(part -> part.length)
                .sum();
    }

    void send(HttpServletRequest request, HttpServletResponse response, String token) throws IOException {
        byte[] own = token.getBytes(ISO_8859_1);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Locale.ENGLISH.getLanguage());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (own.length <= LONGEST_STORED && isCompressed(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            byte[] stored = stored(own);
            response.setContentLength(GZIP.length + length(compressed, stored) + END_BYTES);
            OutputStream out = response.getOutputStream();
            out.write(GZIP);
            write(compressed, stored, out);
            out.write(end(own));
        } else {
            response.setContentLength(length(plain, own));
            write(plain, own, response.getOutputStream());
        }
    }

    private static boolean isCompressed(@Nullable String accepted) {
        return accepted != null
                && Stream.of(accepted.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.matches("gzip\\b.*")
                                && !NOT_ACCEPTED.matcher(one).matches());
    }

    private static int length(List<byte[]> parts, byte[] between) {
        return parts.stream().mapToInt(part -> part.length).sum() + (parts.size() - 1) * between.length;
    }

    private static void write(List<byte[]> parts, byte[] between, OutputStream out) throws IOException {
        for (int part = 0; part < parts.size(); part++) {
            if (part > 0) {
                out.write(between);
            }
            out.write(parts.get(part));
        }
    }

    /** A part that refers to no other and ends at the end of a byte. */
    private static byte[] compressed(byte[] part, boolean last) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            deflater.setInput(part);
            if (last) {
                deflater.finish();
            }
            int flush = last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH;
            int written = deflater.deflate(buffer, 0, BUFFER, flush);
            while (written > 0) {
                out.write(buffer, 0, written);
                written = deflater.deflate(buffer, 0, BUFFER, flush);
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Bytes as a block of their own, as RFC 1951 has it in section 3.2.4. */
    private static byte[] stored(byte[] bytes) {
        return ByteBuffer.allocate(STORED_BYTES + bytes.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0)
                .putShort((short) bytes.length)
                .putShort((short) ~bytes.length)
                .put(bytes)
                .array();
    }

    /** What ends a gzip file: a checksum of the page and its length. */
    private byte[] end(byte[] token) {
        CRC32 checksum = new CRC32();
        for (int part = 0; part < plain.size(); part++) {
            if (part > 0) {
                checksum.update(token);
            }
            checksum.update(plain.get(part));
        }
        return ByteBuffer.allocate(END_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt(length(plain, token))
                .array();
    }
}

package dev.greenroom.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One connection that is kept, as a browser keeps it. It does as little as it can, since it shares the processors with the server. */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final int port;
    private final byte[] scratch = new byte[BUFFER];
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    Wire(int port) {
        this.port = port;
    }

    /** @param bytes of the body as it travelled */
    record Reply(int status, int bytes) {}

    /** Sends a whole request and reads its answer to the end. */
    Reply send(byte[] request) throws IOException {
        Socket open = socket == null ? connect() : socket;
        open.getOutputStream().write(request);
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        boolean closes = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding: chunked");
            closes |= lower.equals("connection: close");
        }
        int bytes = chunked ? chunks() : skip(length);
        if (closes) {
            close();
        }
        return new Reply(status, bytes);
    }

    private Socket connect() throws IOException {
        Socket open = new Socket(InetAddress.getLoopbackAddress(), port);
        open.setTcpNoDelay(true);
        in = new BufferedInputStream(open.getInputStream(), BUFFER);
        socket = open;
        return open;
    }

    private int chunks() throws IOException {
        int bytes = 0;
        for (int size = size(); size > 0; size = size()) {
            bytes += skip(size);
            line();
        }
        line();
        return bytes;
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private int skip(int length) throws IOException {
        for (int left = length; left > 0; ) {
            int read = in.read(scratch, 0, Math.min(left, BUFFER));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
        return length;
    }

    private String line() throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            scratch[length++] = (byte) next;
        }
        return new String(scratch, 0, Math.max(0, length - 1), ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}

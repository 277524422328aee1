package dev.greenroom.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** Writes a zip archive byte by byte, so that it can lie as no library would let it. */
final class Zip {

    private static final int UTF_8_NAMES = 0x800;

    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    Zip with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    Zip with(String name, byte[] content) {
        return with(name.getBytes(UTF_8), content, UTF_8_NAMES, sum(content));
    }

    Zip encrypted(String name) {
        return with(name.getBytes(UTF_8), new byte[20], UTF_8_NAMES | 1, 0);
    }

    /** A file whose content is not what its check sum says. */
    Zip damaged(String name, byte[] content) {
        return with(name.getBytes(UTF_8), content, UTF_8_NAMES, sum(content) + 1);
    }

    /** A file whose name is in no encoding that can be told. */
    Zip with(byte[] name, byte[] content) {
        return with(name, content, 0, sum(content));
    }

    /** A file with a comment in the directory, as old tools write one. */
    Zip commented(String name, byte[] content, byte[] comment) {
        return with(name.getBytes(UTF_8), content, 0, sum(content), comment);
    }

    private Zip with(byte[] name, byte[] content, int flags, int sum) {
        return with(name, content, flags, sum, new byte[0]);
    }

    private Zip with(byte[] name, byte[] content, int flags, int sum, byte[] comment) {
        int offset = files.size();
        byte[] described = little(26)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) 0)
                .putInt(0x21)
                .putInt(sum)
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) name.length)
                .putShort((short) 0)
                .array();
        files.writeBytes(little(4).putInt(0x04034b50).array());
        files.writeBytes(described);
        files.writeBytes(name);
        files.writeBytes(content);
        directory.writeBytes(little(6).putInt(0x02014b50).putShort((short) 20).array());
        directory.writeBytes(described);
        directory.writeBytes(little(14)
                .putShort((short) comment.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(offset)
                .array());
        directory.writeBytes(name);
        directory.writeBytes(comment);
        count++;
        return this;
    }

    private static int sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return (int) sum.getValue();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] bytes() {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        zip.writeBytes(files.toByteArray());
        zip.writeBytes(directory.toByteArray());
        zip.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(directory.size())
                .putInt(files.size())
                .putShort((short) 0)
                .array());
        return zip.toByteArray();
    }
}

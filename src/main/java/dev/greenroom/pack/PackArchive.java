package dev.greenroom.pack;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.InputStreamSource;

/** A pack as a zip archive of its folder, read without believing what the archive says about itself. */
final class PackArchive {

    /** Of the archive, and of all that is in it. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    static final int MOST_ENTRIES = 1000;

    /** The first months of what zip can express are told in another way, which depends on the time zone. */
    private static final LocalDateTime SOME_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String QUESTIONS = "questions/";

    private final ZipFile zip;
    private final Problems problems = new Problems();
    private final Set<String> met = new HashSet<>();
    private int left = MOST_BYTES;

    private PackArchive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * The files in it, by their path in the folder of the pack, whether the archive holds the folder or only what is in
     * it.
     *
     * @throws RefusedPack if it is no archive, or holds too much
     * @throws InvalidPack if something in it is at no place for a file of a pack
     */
    static PackFiles read(InputStreamSource source) throws IOException {
        // The list of its files stands at the end of an archive, which tells a whole one from one that was cut off.
        Path file = Files.createTempFile("greenroom-pack", ".zip");
        try {
            copy(source, file);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void copy(InputStreamSource source, Path file) throws IOException {
        try (InputStream in = source.getInputStream()) {
            byte[] archive = in.readNBytes(MOST_BYTES + 1);
            if (archive.length > MOST_BYTES) {
                throw new RefusedPack(RefusalReason.TOO_LARGE);
            }
            Files.write(file, archive);
        }
    }

    private static PackFiles read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new PackArchive(zip).files();
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            // What Java says to a comment that is not in UTF-8 is an IllegalArgumentException.
            throw new RefusedPack(RefusalReason.NO_ARCHIVE);
        }
    }

    private PackFiles files() throws IOException {
        List<? extends ZipEntry> entries = zip.stream().limit(MOST_ENTRIES + 1).toList();
        if (entries.size() > MOST_ENTRIES) {
            throw new RefusedPack(RefusalReason.TOO_MANY_ENTRIES);
        }
        List<? extends ZipEntry> files = entries.stream()
                .filter(entry -> isFile(new EntryName(entry.getName())))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidPack(problems.all());
        }
        if (files.isEmpty()) {
            throw new RefusedPack(RefusalReason.NO_ARCHIVE);
        }
        return new PackFiles(withoutTopFolder(contents(files)));
    }

    /** Whether it is a file to read; a name that no file of a pack may have is reported. */
    private boolean isFile(EntryName name) {
        if (!name.isInside()) {
            problems.add(Position.in(name.shown(), 1), "a path inside the folder of the pack, with plain slashes");
            return false;
        }
        if (name.isFolder() || name.isJunk()) {
            return false;
        }
        // On many machines two names that differ in capitals are one file.
        if (!met.add(name.given().toLowerCase(Locale.ROOT))) {
            problems.add(Position.in(name.shown(), 1), "this file once");
            return false;
        }
        return true;
    }

    private SortedMap<String, byte[]> contents(List<? extends ZipEntry> entries) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (ZipEntry entry : entries) {
            contents.put(entry.getName(), content(entry));
        }
        return contents;
    }

    private byte[] content(ZipEntry entry) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            byte[] content = in.readNBytes(left + 1);
            if (content.length > left) {
                throw new RefusedPack(RefusalReason.TOO_LARGE);
            }
            if (sum.getValue() != entry.getCrc()) {
                throw new ZipException(entry.getName());
            }
            left -= content.length;
            return content;
        }
    }

    private static Map<String, byte[]> withoutTopFolder(SortedMap<String, byte[]> files) {
        String top = topFolder(files.firstKey());
        if (top.equals(QUESTIONS) || !files.keySet().stream().allMatch(path -> path.startsWith(top))) {
            return files;
        }
        SortedMap<String, byte[]> inside = new TreeMap<>();
        files.forEach((path, content) -> inside.put(path.substring(top.length()), content));
        return inside;
    }

    private static String topFolder(String path) {
        return path.substring(0, path.indexOf('/') + 1);
    }

    /** The folder of that name with those files as an archive: the same bytes for the same files. */
    static byte[] write(String folder, PackFiles files) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> file : files.byPath().entrySet()) {
                ZipEntry entry = new ZipEntry(folder + "/" + file.getKey());
                entry.setTimeLocal(SOME_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }
}

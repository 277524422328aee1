package dev.greenroom.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.bank.GuideContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small pack without an error, and what becomes of it when somebody edits it. */
public final class SamplePack {

    public static final String GUIDE = "guide.yaml";
    public static final String LAMP = "questions/001-lamp-goes-out.md";
    public static final String FOG = "questions/002-fog-for-a-week.md";

    private static final Path FOLDER = Path.of("src/test/resources/sample-pack");

    private final SortedMap<String, byte[]> files;

    private SamplePack(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    public static SamplePack asWritten() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(FOLDER)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SamplePack(files);
    }

    /** With the first place of one text in a file replaced by another. */
    public SamplePack with(String file, String before, String after) {
        String text = text(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException("%s does not hold: %s".formatted(file, before));
        }
        int at = text.indexOf(before);
        return with(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    public SamplePack with(String file, String text) {
        return with(file, text.getBytes(UTF_8));
    }

    public SamplePack with(String file, byte[] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(file, content);
        return new SamplePack(changed);
    }

    public SamplePack without(String file) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(file);
        return new SamplePack(changed);
    }

    public SamplePack version(int version) {
        return with(GUIDE, "version: 3", "version: " + version);
    }

    public String text(String file) {
        return new String(files.get(file), UTF_8);
    }

    public PackFiles files() {
        return new PackFiles(files);
    }

    /** As somebody sends it. */
    public byte[] zip() {
        return PackArchive.write("any-folder", files());
    }

    public GuideContent read() {
        return PackReader.read(files());
    }

    List<Problem> problems() {
        try {
            read();
            return List.of();
        } catch (InvalidPack invalid) {
            return invalid.problems();
        }
    }
}

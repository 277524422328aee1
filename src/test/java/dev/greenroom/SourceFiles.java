package dev.greenroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files that Greenroom is made of, for tests about how they are written. */
public final class SourceFiles {

    private SourceFiles() {}

    /** All files below a folder, or that one file, whose names have one of these endings. */
    public static Stream<Path> in(Path from, String... endings) {
        try (Stream<Path> all = Files.walk(from)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

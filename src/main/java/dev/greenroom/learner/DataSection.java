package dev.greenroom.learner;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * One list in the file that a learner takes along: all their things of one kind, as records of what another installation
 * understands. Questions, guides and tasks stand in it by name.
 *
 * @param name of the list in the file
 * @param type a record with Bean Validation, of which a list entry is one
 */
public record DataSection<T>(String name, Class<T> type, Writer<T> writer, Reader<T> reader) {

    /** Hands over a learner's things one by one, always in the same order. */
    @FunctionalInterface
    public interface Writer<T> {
        void write(UUID learner, Consumer<T> each);
    }

    /** Adds a thing to those of a learner unless they have it; which of a file come first, the order of sections says. */
    @FunctionalInterface
    public interface Reader<T> {
        void read(T one, DataImport in);
    }

    void read(Object one, DataImport in) {
        reader.read(type.cast(one), in);
    }
}

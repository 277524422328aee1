package dev.greenroom.interview;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.greenroom.bank.Kind;
import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/** Keeps a few short words in one column, in alphabetical order, separated by commas. */
abstract class Listed<T> implements AttributeConverter<Set<T>, String> {

    private final Function<String, T> read;

    private Listed(Function<String, T> read) {
        this.read = read;
    }

    @Override
    public String convertToDatabaseColumn(Set<T> values) {
        return values.stream().map(Object::toString).sorted().collect(joining(","));
    }

    @Override
    public Set<T> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(word -> !word.isEmpty())
                .map(read)
                .collect(toUnmodifiableSet());
    }

    static final class Topics extends Listed<String> {
        Topics() {
            super(Function.identity());
        }
    }

    static final class Kinds extends Listed<Kind> {
        Kinds() {
            super(Kind::valueOf);
        }
    }
}

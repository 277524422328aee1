package dev.greenroom.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be loaded, with everything that is wrong with it. */
class InvalidPack extends RuntimeException {

    private final transient List<Problem> problems;

    InvalidPack(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "Errors in the pack:\n", "")));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}

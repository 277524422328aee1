package dev.greenroom.pack;

import dev.greenroom.bank.Kind;
import dev.greenroom.bank.RubricDimension;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code rubric.yaml}: how answers are judged, for each kind of question. */
final class RubricReader {

    private final Unique kinds = new Unique();

    List<RubricDimension> read(YamlValue file) {
        List<RubricDimension> rubric =
                file.list(0, 3).stream().flatMap(this::dimensions).toList();
        Stream.of(Kind.values())
                .filter(kind -> rubric.stream().noneMatch(dimension -> dimension.kind() == kind))
                .forEach(kind -> file.reject("an entry for the kind " + kind.key()));
        return rubric;
    }

    private Stream<RubricDimension> dimensions(YamlValue value) {
        YamlMap map = value.map("kind", "dimensions");
        Kind kind = map.get("kind").choice(Kind.class);
        kinds.check(map.get("kind").raw(), map.get("kind"));
        Unique names = new Unique();
        return map.get("dimensions").list(3, 4).stream().map(dimension -> dimension(kind, dimension, names));
    }

    private static RubricDimension dimension(Kind kind, YamlValue value, Unique names) {
        YamlMap map = value.map("slug", "title", "incomplete", "partial", "solid", "strong");
        return new RubricDimension(
                kind,
                map.get("slug").name(names),
                map.get("title").text(120),
                map.get("incomplete").text(YamlValue.MAX_SENTENCE),
                map.get("partial").text(YamlValue.MAX_SENTENCE),
                map.get("solid").text(YamlValue.MAX_SENTENCE),
                map.get("strong").text(YamlValue.MAX_SENTENCE));
    }
}

package dev.greenroom.pack;

import dev.greenroom.bank.GuideContent.Dimension;
import dev.greenroom.bank.GuideContent.Rubric;
import dev.greenroom.bank.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code rubric.yaml}: how answers are judged, for each kind of question. */
final class RubricReader {

    private final Unique kinds = new Unique();

    List<Rubric> read(YamlValue file) {
        List<Rubric> rubrics = file.list(0, 3).stream().map(this::rubric).toList();
        Stream.of(Kind.values())
                .filter(kind -> rubrics.stream().noneMatch(rubric -> rubric.kind() == kind))
                .forEach(kind -> file.reject("an entry for the kind " + kind.key()));
        return rubrics;
    }

    private Rubric rubric(YamlValue value) {
        YamlMap map = value.map("kind", "dimensions");
        Kind kind = map.get("kind").choice(Kind.class);
        kinds.check(map.get("kind").raw(), map.get("kind"));
        Unique names = new Unique();
        return new Rubric(
                kind,
                map.get("dimensions").list(3, 4).stream()
                        .map(dimension -> dimension(dimension, names))
                        .toList());
    }

    private static Dimension dimension(YamlValue value, Unique names) {
        YamlMap map = value.map("slug", "title", "incomplete", "partial", "solid", "strong");
        return new Dimension(
                map.get("slug").name(names),
                map.get("title").text(120),
                map.get("incomplete").text(YamlValue.MAX_SENTENCE),
                map.get("partial").text(YamlValue.MAX_SENTENCE),
                map.get("solid").text(YamlValue.MAX_SENTENCE),
                map.get("strong").text(YamlValue.MAX_SENTENCE));
    }
}

package dev.greenroom.learner;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** The file with everything of a learner, written and read some entries at a time: its size costs little memory. */
@Component
class DataFile {

    /** Entries of one section: more than years of practice make, and no more than are added in seconds. */
    private static final int MOST = 50_000;

    /** Entries of one section and what they hold: more than a file of somebody who practises has room for. */
    private static final int MOST_WITH_PARTS = 150_000;

    private final JsonMapper json = DataFormat.MAPPER;
    private final List<DataSection<?>> sections;
    private final Validator validator;
    private final Clock clock;

    DataFile(List<LearnerData> parts, Validator validator, Clock clock) {
        this.sections =
                parts.stream().flatMap(part -> part.sections().stream()).collect(Collectors.toUnmodifiableList());
        this.validator = validator;
        this.clock = clock;
    }

    /** Writes the file of a learner, or of somebody of whom nothing is kept. */
    void write(Optional<UUID> learner, OutputStream out) {
        try (JsonGenerator file = json.createGenerator(out)) {
            file.writeStartObject();
            file.writeStringProperty("format", DataFormat.NAME);
            file.writeNumberProperty("version", DataFormat.VERSION);
            file.writeStringProperty("exportedAt", clock.instant().toString());
            sections.forEach(section -> write(section, learner, file));
            file.writeEndObject();
        }
    }

    private void write(DataSection<?> section, Optional<UUID> learner, JsonGenerator file) {
        file.writeName(section.name());
        file.writeStartArray();
        learner.ifPresent(id -> section.writer().write(id, one -> json.writeValue(file, one)));
        file.writeEndArray();
    }

    /** @throws InvalidData unless all of it can be understood */
    void check(InputStreamSource file) throws IOException {
        read(file, "", (section, entry) -> {});
    }

    /**
     * Adds what a checked file holds to what a learner has.
     *
     * @throws InvalidData if parts of it do not fit together
     */
    void load(InputStreamSource file, DataImport in) throws IOException {
        for (DataSection<?> section : sections) {
            read(file, section.name(), (of, entry) -> of.read(entry, in));
        }
    }

    /** Reads the whole file, of a certain section if one is named. */
    private void read(InputStreamSource file, String only, BiConsumer<DataSection<?>, Object> use) throws IOException {
        try (InputStream in = file.getInputStream();
                JsonParser parser = json.createParser(in)) {
            read(parser, only, use);
        } catch (JacksonException broken) {
            throw new InvalidData("broken", line(broken), null);
        }
    }

    private void read(JsonParser file, String only, BiConsumer<DataSection<?>, Object> use) {
        expect(file.nextToken() == JsonToken.START_OBJECT, "no-file");
        boolean named = false;
        boolean versioned = false;
        for (String name = file.nextName(); name != null; name = file.nextName()) {
            file.nextToken();
            if (name.equals("format")) {
                expect(DataFormat.NAME.equals(file.getValueAsString()), "no-file");
                named = true;
            } else if (name.equals("version")) {
                expect(
                        file.hasToken(JsonToken.VALUE_NUMBER_INT) && file.getIntValue() == DataFormat.VERSION,
                        "version");
                versioned = true;
            } else if (!name.equals("exportedAt")) {
                section(file, name, only, use);
            }
        }
        expect(named && file.nextToken() == null, "no-file");
        expect(versioned, "no-version");
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidData(otherwise, 0, null);
        }
    }

    private void section(JsonParser file, String name, String only, BiConsumer<DataSection<?>, Object> use) {
        DataSection<?> section = sections.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidData("unknown", line(file), name));
        if (!file.hasToken(JsonToken.START_ARRAY)) {
            throw new InvalidData("misplaced", line(file), name);
        }
        if (!only.isEmpty() && !only.equals(name)) {
            file.skipChildren();
            return;
        }
        int parts = 0;
        for (int at = 0; file.nextToken() != JsonToken.END_ARRAY; at++) {
            if (at == MOST) {
                throw new InvalidData("many", line(file), name);
            }
            parts += entry(file, section, "%s[%s]".formatted(name, at), use);
            if (parts > MOST_WITH_PARTS) {
                throw new InvalidData("many-parts", line(file), name);
            }
        }
    }

    /** Returns how many things it is, with those that it holds. */
    private int entry(JsonParser file, DataSection<?> section, String place, BiConsumer<DataSection<?>, Object> use) {
        int line = line(file);
        Object entry = bound(file, section, place);
        validator.validate(entry).stream()
                .min(Comparator.comparing(problem -> problem.getPropertyPath().toString()))
                .ifPresent(problem -> refuse(problem, line, place));
        try {
            use.accept(section, entry);
        } catch (InvalidData wrong) {
            throw wrong.at(line, place);
        }
        return 1 + (entry instanceof Composite composite ? composite.parts() : 0);
    }

    private static void refuse(ConstraintViolation<?> problem, int line, String place) {
        String key = problem.getMessageTemplate().contains("NotNull") ? "missing" : "misplaced";
        throw new InvalidData(key, line, place + "." + problem.getPropertyPath());
    }

    private Object bound(JsonParser file, DataSection<?> section, String place) {
        try {
            Object entry = json.readValue(file, section.type());
            if (entry == null) {
                throw new InvalidData("misplaced", line(file), place);
            }
            return entry;
        } catch (UnrecognizedPropertyException unknown) {
            throw new InvalidData("unknown", line(unknown), place + path(unknown));
        } catch (DatabindException misplaced) {
            throw new InvalidData("misplaced", line(misplaced), place + path(misplaced));
        }
    }

    /** Where in an entry, such as {@code .points[2].text}. */
    private static String path(DatabindException problem) {
        return problem.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
    }

    private static int line(JacksonException problem) {
        return problem.getLocation() == null
                ? 0
                : Math.max(0, problem.getLocation().getLineNr());
    }

    private static int line(JsonParser file) {
        return Math.max(0, file.currentTokenLocation().getLineNr());
    }
}

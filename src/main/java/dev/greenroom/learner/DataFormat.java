package dev.greenroom.learner;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.platform.TypedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How a learner's file is written and read: strictly, and nothing in it can be larger than what is kept. */
final class DataFormat {

    static final String NAME = "greenroom-data";
    static final int VERSION = 1;

    /** In bytes: some 14,000 answers of a thousand characters, with their points and reviews. */
    static final int LARGEST = 40 * 1024 * 1024;

    private static final int DEEPEST = 12;
    private static final int LONGEST_TEXT = 2_000_000;
    private static final int LONGEST_NUMBER = 30;
    private static final Instant EARLIEST = Instant.parse("1970-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T00:00:00Z");

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LARGEST)
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    // A file that breaks off must neither be completed nor end as if it were whole.
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new Text<>(String.class, TypedText::normalized))
                    .addDeserializer(Instant.class, new Text<>(Instant.class, DataFormat::time))
                    .addDeserializer(LocalDate.class, new Text<>(LocalDate.class, DataFormat::day)))
            .build();

    private DataFormat() {}

    /** As precise as databases keep it. */
    private static Instant time(String text) {
        Instant time = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new DateTimeException(text);
        }
        return time;
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1970 || day.getYear() > 2999) {
            throw new DateTimeException(text);
        }
        return day;
    }

    /** Something that is written as text, and as nothing else. */
    private static final class Text<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> read;

        private Text(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, "not a text");
            }
            try {
                return read.apply(parser.getString());
            } catch (DateTimeException unreadable) {
                return context.reportInputMismatch(this, "not such a text");
            }
        }
    }
}

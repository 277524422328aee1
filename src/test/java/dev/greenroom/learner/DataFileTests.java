package dev.greenroom.learner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.platform.MarkdownText;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class DataFileTests {

    private static final String HEAD = "{\"format\":\"greenroom-data\",\"version\":1";

    /** Something that holds so many things. */
    record Shelf(int parts) implements Composite {}

    private static final class Shelves implements LearnerData {

        @Override
        public List<DataSection<?>> sections() {
            return List.of(new DataSection<>("shelves", Shelf.class, (learner, each) -> {}, (one, in) -> {}));
        }

        @Override
        public void describe(UUID learner, MarkdownText file) {}

        @Override
        public void merge(UUID from, UUID into) {}

        @Override
        public void erase(UUID learner) {}
    }

    @Test
    void whatEntriesHoldCountsAsTheyDo() {
        assertThatCode(() -> check(HEAD + ",\"shelves\":[{\"parts\":100000},{\"parts\":49998}]}"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(HEAD + ",\"shelves\":[{\"parts\":100000},{\"parts\":49999}]}"))
                .isInstanceOf(InvalidData.class)
                .hasMessage("many-parts");
    }

    @Test
    void aFileSaysOfWhichVersionItIs() {
        assertThatThrownBy(() -> check("{\"format\":\"greenroom-data\",\"shelves\":[]}"))
                .isInstanceOf(InvalidData.class)
                .hasMessage("no-version");
    }

    private static void check(String text) throws IOException {
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            new DataFile(List.of(new Shelves()), validators.getValidator(), Clock.systemUTC())
                    .check(new ByteArrayResource(text.getBytes(UTF_8)));
        }
    }
}

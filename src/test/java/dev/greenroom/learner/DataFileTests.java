package dev.greenroom.learner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.platform.MarkdownText;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class DataFileTests {

    private static final String HEAD = "{\"format\":\"greenroom-data\",\"version\":1";

    /** Something that holds so many things. */
    record Shelf(int parts) implements Composite {}

    private static final class Shelves implements LearnerData {

        @Override
        public List<DataSection<?>> sections() {
            return List.of(new DataSection<>("shelves", Shelf.class, (learner, each) -> write(each), (one, in) -> {}));
        }

        private static void write(Consumer<Shelf> each) {
            each.accept(new Shelf(1));
            throw new UncheckedIOException(new IOException("no more"));
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

    @Test
    void aFileThatBreaksOffWhileItIsWrittenIsNone() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        assertThatThrownBy(() -> using(data -> data.write(Optional.of(UUID.randomUUID()), file)))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(file.toString(UTF_8)).startsWith(HEAD);
        assertThatThrownBy(() -> check(file.toString(UTF_8)))
                .isInstanceOf(InvalidData.class)
                .hasMessage("broken");
    }

    private static void check(String text) throws IOException {
        using(file -> file.check(new ByteArrayResource(text.getBytes(UTF_8))));
    }

    private interface Use {
        void accept(DataFile file) throws IOException;
    }

    private static void using(Use use) throws IOException {
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            use.accept(new DataFile(List.of(new Shelves()), validators.getValidator(), Clock.systemUTC()));
        }
    }
}

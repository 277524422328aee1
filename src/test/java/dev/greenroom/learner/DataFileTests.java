package dev.greenroom.learner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class DataFileTests {

    @Test
    void aFileSaysOfWhichVersionItIs() {
        assertThatThrownBy(() -> check("{\"format\":\"greenroom-data\"}"))
                .isInstanceOf(InvalidData.class)
                .hasMessage("no-version");
    }

    private static void check(String text) throws IOException {
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            new DataFile(List.of(), validators.getValidator(), Clock.systemUTC())
                    .check(new ByteArrayResource(text.getBytes(UTF_8)));
        }
    }
}

package dev.greenroom.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class E5EncoderTests {

    @Test
    void refusesWhoeverReadsOnOnceItIsClosed() throws Exception {
        E5Encoder encoder = E5Encoder.load();
        var reading = new CompletableFuture<Void>();
        CompletableFuture<Void> background = CompletableFuture.runAsync(() -> {
            while (true) {
                encoder.encode("Every call has a deadline. ".repeat(40));
                reading.complete(null);
            }
        });
        CompletableFuture.anyOf(reading, background).get();

        encoder.close();

        assertThat(background.handle((nothing, failed) -> failed).get())
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("the encoder is closed");
    }
}

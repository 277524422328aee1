package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataImportTests {

    private static final UUID OF_THE_FILE = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final DataImport in = new DataImport(UUID.randomUUID());

    @Test
    void aThingOfAFileIsTheOneWithItsIdBeforeOneThatLooksTheSame() {
        UUID own = in.newId(OF_THE_FILE);

        assertThat(in.known(own, List.of(FIRST, own))).contains(own);
        assertThat(in.known(own, List.of(FIRST, SECOND))).contains(FIRST);
        assertThat(in.known(own, List.of())).isEmpty();
    }

    @Test
    void nothingIsTwoThingsOfAFile() {
        UUID own = in.newId(OF_THE_FILE);
        in.put(UUID.randomUUID(), FIRST);

        assertThat(in.known(own, List.of(FIRST, SECOND))).contains(SECOND);
        assertThat(in.known(own, List.of(FIRST))).isEmpty();
    }
}

package dev.greenroom.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Alone in its JVM, since the zone is that of all the others as well. */
@Isolated
class PackArchiveZonesTests {

    private static final TimeZone HERE = TimeZone.getDefault();

    @AfterEach
    void comeBack() {
        TimeZone.setDefault(HERE);
    }

    @Test
    void theSameFilesMakeTheSameBytesEverywhere() {
        assertThat(writtenIn("Pacific/Auckland")).isEqualTo(writtenIn("America/Lima"));
    }

    private static byte[] writtenIn(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return PackArchive.write("lighthouse-keeper", SamplePack.asWritten().files());
    }
}

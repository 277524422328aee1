package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** A start that fails says in a sentence what to do. */
class StartFailuresTests {

    /** As Spring Boot finds them; its own want more than there is here, and are left out. */
    private static final List<FailureAnalyzer> ANALYZERS = SpringFactoriesLoader.forDefaultResourceLocation()
            .load(FailureAnalyzer.class, null, (type, name, failure) -> {});

    private enum Colour {
        RED,
        GREEN
    }

    private record Painted(Colour colour) {

        private Painted(@Value("${greenroom.wall-colour:red}") Colour colour) {
            this.colour = colour;
        }
    }

    @Test
    void aSettingThatCannotBeThat() {
        FailureAnalysis analysis = analyze(start("blue")).orElseThrow();

        assertThat(analysis.getDescription()).isEqualTo("GREENROOM_WALL_COLOUR is \"blue\"");
        assertThat(analysis.getAction()).isEqualTo("it takes red or green");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aPortThatIsTaken(CapturedOutput output) {
        new StartFailure().report(new FailureAnalysis("", "", new PortInUseException(9090)));

        assertThat(output.getErr()).contains("port 9090 is taken", " SERVER_PORT", "MANAGEMENT_SERVER_PORT");
    }

    private static Throwable start(String colour) {
        return catchThrowable(() -> {
            try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
                TestPropertyValues.of("greenroom.wall-colour=" + colour).applyTo(context);
                context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
                context.register(Painted.class);
                context.refresh();
            }
        });
    }

    @Test
    void aSettingThatIsRefused() {
        Throwable start = new IllegalStateException(catchThrowable(() -> new WriteLimit(0, Clock.systemUTC())));

        FailureAnalysis analysis = analyze(start).orElseThrow();

        assertThat(analysis.getDescription()).isEqualTo("GREENROOM_WRITES_PER_MINUTE is \"0\"");
        assertThat(analysis.getAction()).isEqualTo("it takes a number from 1");
    }

    @Test
    void aDatabaseThatAnotherGreenroomHolds(@TempDir Path home) throws IOException {
        try (FileChannel file = FileChannel.open(
                home.resolve("greenroom.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            Throwable start = new IllegalStateException(
                    catchThrowable(() -> DriverManager.getConnection("jdbc:h2:file:" + home.resolve("greenroom"))));

            FailureAnalysis analysis = analyze(start).orElseThrow();

            assertThat(analysis.getDescription()).isEqualTo("Greenroom is already running with this database");
            assertThat(analysis.getAction()).contains("GREENROOM_HOME");
        }
    }

    @Test
    void aFolderThatCannotBe(@TempDir Path home) throws IOException {
        Path file = Files.createFile(home.resolve("a-file"));
        Throwable start = new IllegalStateException(catchThrowable(() ->
                DriverManager.getConnection("jdbc:h2:file:" + file.resolve("greenroom") + ";TRACE_LEVEL_FILE=0")));

        FailureAnalysis analysis = analyze(start).orElseThrow();

        assertThat(analysis.getDescription()).isEqualTo("the database file cannot be made or used");
        assertThat(analysis.getAction()).contains("GREENROOM_HOME");
    }

    @ParameterizedTest
    @CsvSource({"08001, does not answer", "3D000, is not there", "28P01, does not let Greenroom in"})
    void aDatabaseThatIsNotThere(String state, String says) {
        FailureAnalysis analysis = analyze(refusal(state)).orElseThrow();

        assertThat(analysis.getDescription()).isEqualTo("the database " + says);
        assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_");
    }

    @Test
    void whatElseADatabaseSaysIsNotExplainedAway() {
        assertThat(analyze(refusal("42601"))).isEmpty();
        assertThat(analyze(refusal(null))).isEmpty();
    }

    private static Throwable refusal(@Nullable String state) {
        return new IllegalStateException(new SQLException("refused", state));
    }

    private static Optional<FailureAnalysis> analyze(Throwable failure) {
        return ANALYZERS.stream()
                .map(analyzer -> Optional.ofNullable(analyzer.analyze(failure)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

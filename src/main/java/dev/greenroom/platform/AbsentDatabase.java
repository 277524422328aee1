package dev.greenroom.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a start that failed because the database is off, is not there, or lets nobody in. */
class AbsentDatabase extends AbstractFailureAnalyzer<SQLException> {

    private static final String CONNECTION = "08";
    private static final String AUTHORIZATION = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        if (state.startsWith(CONNECTION)) {
            return new FailureAnalysis(
                    "the database does not answer", "start it, or set SPRING_DATASOURCE_URL to where it is", cause);
        }
        if (state.startsWith(AUTHORIZATION)) {
            return new FailureAnalysis(
                    "the database does not let Greenroom in",
                    "check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD",
                    cause);
        }
        return state.equals(NO_SUCH_DATABASE)
                ? new FailureAnalysis(
                        "the database is not there", "create it, or set SPRING_DATASOURCE_URL to another", cause)
                : null;
    }
}

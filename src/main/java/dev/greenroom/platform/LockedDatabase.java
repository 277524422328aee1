package dev.greenroom.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a start that failed because another Greenroom holds the database file. */
class LockedDatabase extends AbstractFailureAnalyzer<SQLException> {

    /** H2's code for a file that another process has locked. */
    private static final int DATABASE_ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        if (cause.getErrorCode() != DATABASE_ALREADY_OPEN) {
            return null;
        }
        return new FailureAnalysis(
                "Greenroom is already running with this database",
                "use the one that runs, end it, or set GREENROOM_HOME to another folder",
                cause);
    }
}

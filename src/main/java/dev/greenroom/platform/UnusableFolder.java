package dev.greenroom.platform;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a start that failed because the database file cannot be made, read or written. */
class UnusableFolder extends AbstractFailureAnalyzer<SQLException> {

    /** H2's codes for a file or folder that cannot be made, and for one that cannot be read or written. */
    private static final Set<Integer> REFUSED_BY_THE_SYSTEM = Set.of(90062, 90028, 90031);

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        return REFUSED_BY_THE_SYSTEM.contains(cause.getErrorCode())
                ? new FailureAnalysis(
                        "the database file cannot be made or used",
                        "let Greenroom write in its folder, or set GREENROOM_HOME to another",
                        cause)
                : null;
    }
}

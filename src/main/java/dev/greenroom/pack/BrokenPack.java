package dev.greenroom.pack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a start that failed because a pack that comes along cannot be read. */
class BrokenPack extends AbstractFailureAnalyzer<InvalidPack> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidPack cause) {
        return new FailureAnalysis(cause.getMessage(), "mend them and start again", cause);
    }
}

package dev.greenroom.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one plain sentence why Greenroom could not start. */
class StartFailure implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("Greenroom could not start: " + sentence(analysis));
    }

    private static String sentence(FailureAnalysis analysis) {
        if (analysis.getCause() instanceof PortInUseException taken) {
            return "port %s is taken; end what uses it, or choose another with SERVER_PORT, or with MANAGEMENT_SERVER_PORT if it is that one."
                    .formatted(taken.getPort());
        }
        return "%s; %s.".formatted(analysis.getDescription(), analysis.getAction());
    }
}

package dev.greenroom.answer;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Leaves the registry of events out where nobody runs a second judge: nothing else is done later. */
class SecondJudgeRegistry implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final String REGISTRY = "org.springframework.modulith.events.";

    private boolean secondJudge;

    @Override
    public void setEnvironment(Environment environment) {
        secondJudge = SecondJudgeAddress.isSet(environment);
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        boolean[] matches = new boolean[configurations.length];
        IntStream.range(0, matches.length).forEach(at -> matches[at] = matches(configurations[at]));
        return matches;
    }

    private boolean matches(@Nullable String configuration) {
        return secondJudge || configuration == null || !configuration.startsWith(REGISTRY);
    }
}

package dev.greenroom.platform;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;

/** Explains a start that failed because a setting cannot be what it is set to. */
class UnreadableSetting extends AbstractFailureAnalyzer<ConversionFailedException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, ConversionFailedException cause) {
        Value setting = cause.getTargetType().getAnnotation(Value.class);
        return setting == null
                ? null
                : new RefusedSetting()
                        .analyze(
                                failure,
                                new WrongSetting(
                                        name(setting.value()),
                                        String.valueOf(cause.getValue()),
                                        wanted(cause.getTargetType())));
    }

    /** Of {@code ${greenroom.accounts:optional}} what stands before the colon. */
    private static String name(String placeholder) {
        return placeholder.replaceAll("^\\$\\{|[:}].*$", "");
    }

    private static String wanted(TypeDescriptor type) {
        Object[] constants = type.getType().getEnumConstants();
        return constants == null
                ? "another kind of value"
                : Arrays.stream(constants)
                        .map(one -> one.toString().toLowerCase(Locale.ROOT))
                        .collect(joining(" or "));
    }
}

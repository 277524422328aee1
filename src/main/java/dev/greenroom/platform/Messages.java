package dev.greenroom.platform;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts of the interface where no template looks them up. They are in English alone. */
@Component
public class Messages {

    private final MessageSource source;

    public Messages(MessageSource source) {
        this.source = source;
    }

    /** The text of a key of {@code messages.properties} with these values in it. */
    public String text(String key, Object... values) {
        return source.getMessage(key, values, Locale.ENGLISH);
    }
}

package dev.greenroom.platform;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Brings text as browsers send it into the one form that is counted, compared and stored. */
@ControllerAdvice
public class TypedText {

    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    /** Line ends become LF; NUL and half a character, which PostgreSQL cannot store, are dropped and replaced. */
    public static String normalized(String sent) {
        String text = sent.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        // Most texts have no character of two halves, and drafts come often.
        return text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))
                ? text
                : HALF_A_CHARACTER.matcher(text).replaceAll("\uFFFD");
    }

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String sent) {
                setValue(normalized(sent));
            }
        });
    }
}

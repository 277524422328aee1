package dev.greenroom.platform;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Brings text as browsers send it into the one form that is counted, compared and stored. */
@ControllerAdvice
public class TypedText {

    /** Line ends become LF; NUL, which PostgreSQL cannot store, is dropped. */
    public static String normalized(String sent) {
        return sent.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
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

package dev.greenroom.answer;

import dev.greenroom.platform.TypedText;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.ServletRequestUtils;

/**
 * A text as a form or a script sent it, in the one form that is stored; a controller can take it as a parameter. What was
 * not sent is empty or zero.
 *
 * @param revision the revision of the draft that its page had seen last
 * @param tab the browser tab it was typed in, or empty without script
 * @param counter counts what this tab has sent
 */
public record Written(String text, int revision, String tab, long counter) {

    /** The longest text, in UTF-16 units, as {@code maxlength} counts. */
    public static final int LONGEST = 20_000;

    static final int LONGEST_TAB = 64;

    public Written(@Nullable String text, int revision, @Nullable String tab, long counter) {
        this.text = text == null ? "" : TypedText.normalized(text);
        this.revision = revision;
        this.tab = tab == null || tab.length() > LONGEST_TAB ? "" : TypedText.normalized(tab);
        this.counter = counter;
    }

    /** From the fields of a form; one without script sends only some of them. */
    public static Written of(ServletRequest form) throws ServletException {
        return new Written(
                ServletRequestUtils.getStringParameter(form, "text", ""),
                ServletRequestUtils.getIntParameter(form, "revision", 0),
                ServletRequestUtils.getStringParameter(form, "tab", ""),
                ServletRequestUtils.getLongParameter(form, "counter", 0));
    }

    public boolean isTooLong() {
        return text.length() > LONGEST;
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}

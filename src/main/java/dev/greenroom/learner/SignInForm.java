package dev.greenroom.learner;

import dev.greenroom.platform.OwnPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A name and a password as typed, to sign in or to sign up, and where to go afterwards. */
record SignInForm(
        @Nullable String name,
        @Nullable String password,
        @Nullable String back) {

    static SignInForm empty(@Nullable String back) {
        return new SignInForm("", "", back);
    }

    Optional<Name> wanted() {
        return Name.of(name);
    }

    Password typed() {
        return Password.typed(password);
    }

    /** Where to go afterwards. */
    public String way() {
        return OwnPath.or(back, "/");
    }

    /** What is wrong with the name: by field, the end of a message key. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name == null || name.isBlank()) {
            problems.put("name", "empty");
        } else if (wanted().isEmpty()) {
            problems.put("name", name.length() > Name.LONGEST ? "long" : "unreadable");
        }
        return problems;
    }
}

package dev.greenroom;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody with an account, who is signed in. */
public record Member(Visitor browser, String name) {

    public static final String PASSWORD = "seven small green frogs";

    /** Whoever sits at that browser makes an account, and stays signed in. */
    public static Member of(Visitor browser) {
        String name = "kim-" + UUID.randomUUID() + "@example.org";
        Visitor.Answer answer = browser.post("/signup", Map.of("name", name, "password", PASSWORD));
        if (answer.status() != 303) {
            throw new AssertionError("signing up answered " + answer.status() + " "
                    + answer.page().text());
        }
        return new Member(browser, name);
    }

    /** Signs in from another browser as well. */
    public Visitor.Answer signIn(Visitor other) {
        return signIn(other, PASSWORD);
    }

    public Visitor.Answer signIn(Visitor other, String password) {
        return other.post("/login", Map.of("name", name, "password", password));
    }

    /** Signs in at that browser and another, and names the first by the last part of an address. */
    static List<String> sessions(Visitor browser) {
        Member.of(browser).signIn(browser.another());
        String end = browser.page("/account").select(".account-sessions form").attr("action");
        return List.of(end.replace("/removals", ""));
    }
}

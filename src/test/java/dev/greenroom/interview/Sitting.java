package dev.greenroom.interview;

import dev.greenroom.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who sits an interview by its pages alone, without JavaScript. */
final class Sitting {

    /** How long one takes that is started by the form as it stands. */
    static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private static final Pattern TIME = Pattern.compile("(\\d+):(\\d\\d)");

    private final Visitor visitor;
    private final String path;

    private Sitting(Visitor visitor, String path) {
        this.visitor = visitor;
        this.path = path;
    }

    /** Sends the form of the set-up page as it stands, with some fields set to other values. */
    static Sitting start(Visitor visitor, Map<String, String> values) {
        return start(visitor, form(visitor), values);
    }

    /** The same with a form that may name questions. */
    static Sitting start(Visitor visitor, Element form, Map<String, String> values) {
        Visitor.Answer started = visitor.submit(form, values);
        if (started.status() != 303) {
            throw new AssertionError("did not start: " + started.status());
        }
        return new Sitting(visitor, started.location());
    }

    static Sitting start(Visitor visitor) {
        return start(visitor, Map.of());
    }

    /** A short one with every question closing at its limit. */
    static Sitting strict(Visitor visitor) {
        return start(visitor, Map.of("timing", "strict"));
    }

    static Element form(Visitor visitor) {
        return visitor.page("/interviews/new").expectFirst("form[action=/interviews]");
    }

    /** The same interview on another device, or at a page that is still open. */
    Sitting by(Visitor other) {
        return new Sitting(other, path);
    }

    /** Another interview of the same learner. */
    Sitting at(UUID id) {
        return new Sitting(visitor, "/interviews/" + id);
    }

    String path() {
        return path;
    }

    UUID id() {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    Document page() {
        return visitor.page(path);
    }

    Element turn() {
        return page().expectFirst("form[data-turn]");
    }

    /** The place of the question that is asked, and its step: {@code 2 follow-up}. */
    String place() {
        Element form = turn();
        return form.attr("data-turn") + " " + form.attr("data-step");
    }

    /** The time that its clock says is left, which runs on while a page is on its way. */
    Duration left() {
        return time(page().select("[data-clock-interview]").text());
    }

    /** A time that is said in minutes and seconds. */
    static Duration time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            throw new AssertionError("no time in " + text);
        }
        return Duration.ofMinutes(Long.parseLong(time.group(1))).plusSeconds(Long.parseLong(time.group(2)));
    }

    String question() {
        return page().select("h1").text();
    }

    Visitor.Answer answer(String text) {
        return answer(turn(), text);
    }

    /** Sends a form that may have stood there for a while. */
    Visitor.Answer answer(Element form, String text) {
        return visitor.submit(form, Map.of("text", text));
    }

    Visitor.Answer skip(String text) {
        return skip(turn(), text);
    }

    Visitor.Answer skip(Element form, String text) {
        return visitor.submit(form, path + "/skips", Map.of("text", text));
    }

    /** Ends it by the button in the bar, which belongs to the form of the turn. */
    Visitor.Answer end(String text) {
        return visitor.submit(turn(), path + "/end", Map.of("text", text));
    }

    Visitor.Answer goOn() {
        return post("resumptions", Map.of());
    }

    /** Starts the same questions again. */
    Sitting repeat() {
        return new Sitting(visitor, post("repeats", Map.of()).location());
    }

    Visitor.Answer post(String what, Map<String, String> values) {
        return visitor.post(path + "/" + what, values);
    }

    /** Answers everything that is asked, and leaves follow-ups out. */
    void answerAll(String text) {
        for (Visitor.Answer met = visitor.get(path); met.status() == 200; met = visitor.get(path)) {
            Element form = met.page().expectFirst("form[data-turn]");
            if (form.attr("data-step").equals("follow-up")) {
                skip(form, "");
            } else {
                answer(form, text);
            }
        }
    }

    Document report() {
        return visitor.page(path + "/report");
    }

    /** Marks every point of every answer: the first {@code made} of each as said, the others as left out. */
    void markAll(int made) {
        for (Element form : report().select("form[action$=/marks]")) {
            List<String> points = form.select("button[value^=made.]").eachAttr("value").stream()
                    .map(value -> value.substring("made.".length()))
                    .toList();
            for (int i = 0; i < points.size(); i++) {
                String verdict = i < made ? "made." : "not-made.";
                visitor.submit(form, Map.of("mark", verdict + points.get(i)));
            }
        }
    }
}

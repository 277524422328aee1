package dev.greenroom.answer;

import dev.greenroom.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** One answer as its learner works on it in a browser without JavaScript. */
class AnswerPage {

    private final Visitor visitor;
    private final String path;

    private AnswerPage(Visitor visitor, String path) {
        this.visitor = visitor;
        this.path = path;
    }

    /** Begins an answer from the question's page. */
    static AnswerPage begin(Visitor visitor, String question) {
        Document page = visitor.page(question);
        String form = "form[action=" + question + "/answers]";
        return new AnswerPage(
                visitor, visitor.submit(page.expectFirst(form), Map.of()).location());
    }

    /** The same answer on another device, or for somebody else. */
    AnswerPage seenBy(Visitor other) {
        return new AnswerPage(other, path);
    }

    String path() {
        return path;
    }

    Document show() {
        return visitor.page(path);
    }

    Visitor.Answer submit(String text) {
        return visitor.submit(writing(), Map.of("text", text));
    }

    Visitor.Answer skip(String text) {
        return visitor.submit(writing(), path + "/skips", Map.of("text", text));
    }

    private org.jsoup.nodes.Element writing() {
        return show().expectFirst("form[action=" + path + "/submission]");
    }

    Visitor.Answer post(String action, Map<String, String> values) {
        return visitor.post(path + "/" + action, values);
    }

    /** Clicks one of the buttons of the key point in that place. */
    Visitor.Answer mark(int point, String verdict) {
        String button = show().select("button[name=mark][value^=" + verdict + ".]")
                .get(point)
                .val();
        return post("marks", Map.of("mark", button));
    }

    void markAll(List<String> verdicts) {
        for (int point = 0; point < verdicts.size(); point++) {
            mark(point, verdicts.get(point));
        }
    }

    /** Saves a draft as the script of a tab does. */
    Visitor.Answer draft(String tab, int base, int counter, String text) {
        return visitor.json("PUT", path + "/draft?step=answer", json(tab, base, counter, text));
    }

    Visitor.Answer takeOver(String tab, int base, int counter, String text) {
        return visitor.json("POST", path + "/takeovers?step=answer", json(tab, base, counter, text));
    }

    private static String json(String tab, int base, int counter, String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
        return "{\"tab\":\"%s\",\"base\":%d,\"counter\":%d,\"text\":\"%s\"}".formatted(tab, base, counter, escaped);
    }

    String result() {
        return show().expectFirst("h1").text();
    }

    String words() {
        return show().expectFirst(".said .own-words").wholeText();
    }

    /** The texts kept beside the answer. */
    List<String> others() {
        return show().select(".others .own-words").eachText();
    }
}

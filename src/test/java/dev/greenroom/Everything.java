package dev.greenroom;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Has a learner do everything there is, so that every table holds something of theirs, and write the same words
 * wherever one can write.
 *
 * @param words what they write, which nobody else does
 */
record Everything(Visitor owner, String words) {

    private static final String GUIDE = "/guides/" + IntegrationTest.GUIDE;

    static Everything of(Visitor owner, String words) {
        Everything everything = new Everything(owner, words);
        everything.practise();
        everything.read();
        everything.interviews();
        everything.plan();
        Member.of(owner);
        return everything;
    }

    /** One answer that is marked and has another version, and one with a draft. */
    void practise() {
        String first = open();
        draft(first, "tab-one", words + " as typed first");
        owner.json(
                "POST",
                first + "/takeovers?step=answer",
                "{\"text\":\"%s as typed elsewhere\",\"tab\":\"tab-two\",\"base\":0,\"counter\":1}".formatted(words));
        Element writing = owner.page(first).expectFirst("form[action$=/submission]");
        owner.submit(writing, Map.of("text", words + " as said"));
        owner.post(first + "/predictions", Map.of("rating", "solid"));
        String mark = owner.page(first).expectFirst("button[name=mark]").val();
        owner.post(first + "/marks", Map.of("mark", mark));
        draft(open(), "tab-three", words + " as drafted");
    }

    private String open() {
        Element form = owner.page(Belongings.QUESTION).expectFirst("form[action$=/answers]");
        return owner.submit(form, Map.of()).location();
    }

    private void draft(String answer, String tab, String text) {
        owner.json(
                "PUT",
                answer + "/draft?step=answer",
                "{\"text\":\"%s\",\"tab\":\"%s\",\"base\":0,\"counter\":1}".formatted(text, tab));
    }

    void read() {
        owner.post(Belongings.QUESTION + "/notes", Map.of("text", words + " as noted"));
        owner.post(Belongings.QUESTION + "/bookmarks", Map.of());
        String other = owner.page("/questions?page=2")
                .expectFirst("main a[href^=/questions/" + IntegrationTest.GUIDE + "/]")
                .attr("href");
        owner.post(other.replaceAll("\\?.*", "") + "/reveals", Map.of());
        owner.page(GUIDE + "/reading?topic=consistency");
    }

    /** One that is over and one that runs, each with an answer of which a part is said and a part is not. */
    void interviews() {
        String finished = owner.post("/interviews", Map.of()).location();
        say(finished, words + " in an interview");
        Document next = owner.page(finished);
        owner.submit(next.expectFirst("#turn"), finished + "/end", Map.of("text", words + " at the end"));
        String running = owner.post("/interviews", Map.of()).location();
        say(running, words + " in another");
    }

    private void say(String interview, String text) {
        Element turn = owner.page(interview).expectFirst("#turn");
        owner.submit(turn, interview + "/answers", Map.of("text", text));
    }

    void plan() {
        String today = owner.page("/plan").expectFirst("input[name=day]").attr("min");
        owner.post(
                "/plan/dates", Map.of("day", LocalDate.parse(today).plusDays(60).toString(), "company", words));
        owner.post("/plan/minutes", Map.of("minutes", "45"));
        owner.post("/reviews/limits", Map.of("limit", "33"));
        String task = owner.page("/tips").expectFirst("[formaction*=/tasks/]").attr("formaction");
        owner.post(task, Map.of("done", "true"));
    }
}

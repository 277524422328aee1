package dev.greenroom;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * The addresses of what a learner has.
 *
 * @param answers a closed and marked one and an open one
 * @param interviews a finished one and a running one
 * @param dates that of an interview to come
 */
record Belongings(List<String> answers, List<String> interviews, List<String> dates) {

    static final String QUESTION = "/questions/" + IntegrationTest.GUIDE + "/consistency-per-operation";

    static Belongings of(Visitor owner) {
        return new Belongings(answers(owner), interviews(owner), dates(owner));
    }

    static List<String> answers(Visitor owner) {
        Document question = owner.page(QUESTION);
        String closed = open(owner, question);
        Document writing = owner.page(closed);
        owner.submit(writing.expectFirst("form[action$=/submission]"), Map.of("text", "What is read again"));
        String mark = owner.page(closed).expectFirst("button[name=mark]").val();
        owner.post(closed + "/marks", Map.of("mark", mark));
        return List.of(closed, open(owner, question));
    }

    private static String open(Visitor owner, Document question) {
        return owner.submit(question.expectFirst("form[action$=/answers]"), Map.of())
                .location();
    }

    static List<String> interviews(Visitor owner) {
        String finished = owner.post("/interviews", Map.of()).location();
        // It may be an earlier one, whose owner was away for so long that it asks before it goes on.
        owner.post(finished + "/resumptions", Map.of());
        owner.submit(owner.page(finished).expectFirst("#turn"), finished + "/end", Map.of("text", "What I meant"));
        return List.of(finished, owner.post("/interviews", Map.of()).location());
    }

    static List<String> dates(Visitor owner) {
        String today = owner.page("/plan").expectFirst("input[name=day]").attr("min");
        owner.post(
                "/plan/dates", Map.of("day", LocalDate.parse(today).plusDays(60).toString(), "company", "Acme"));
        return List.of(owner.page("/plan").expectFirst(".plan-dates form").attr("action"));
    }

    /** The last parts of their addresses. */
    static List<String> ids(List<String> addresses) {
        return addresses.stream()
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }

    List<String> ids() {
        return Stream.of(answers, interviews, dates)
                .flatMap(addresses -> ids(addresses).stream())
                .toList();
    }

    /** Where they are shown. */
    List<String> pages() {
        return List.of(answers.get(0), answers.get(1), interviews.get(0) + "/report", interviews.get(1), "/plan");
    }

    /** The words and choices that its pages hold. */
    List<String> words(Visitor owner) {
        return pages().stream()
                .map(path -> owner.page(path)
                        .select("h1, textarea, .own-words, button[aria-pressed], .plan-dates time")
                        .outerHtml())
                .toList();
    }
}

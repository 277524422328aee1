package dev.greenroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.Visitor.Answer;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, as the controllers declare them, against what no page of the app would send. What is refused before a
 * database is asked, as no number and no such type is, is sent where H2 would be asked.
 */
class HostileInputIT extends IntegrationTest {

    /** What any field may be sent, percent-encoded. */
    private static final List<String> NONSENSE =
            List.of("", "%00", "-1", "99999999999999999999", "%ED%A0%80", "%3Cscript%3Ealert(1)%3C/script%3E");

    /** What a field for text may be sent as well. */
    private static final List<String> TEXTS = Stream.of(
                    "x".repeat(20_001),
                    "x".repeat(19_999) + "\uD83D\uDE00",
                    "javascript:alert(1)",
                    "\"><script>alert(1)</script><img src=x onerror=alert(1)>' or 1=1 -- "
                            + "${123457*89} __${123457*89}__ [[${123457*89}]] {x} a\0b \uFFFE\u202E\u0007\r\nX-Evil: yes")
            .map(value -> URLEncoder.encode(value, UTF_8))
            .toList();

    /** What somebody may make of the name of a field: a place in a list or a map, a part of it, a mark. */
    private static final List<String> NAMES = Stream.of(
                    "%s[a]", "%s[2]", "%s[300]", "%s[]", "%s[", "%s.x", ".%s", "_%s", "!%s", "class.%s")
            .map(name -> name.replace("[", "%%5B").replace("]", "%%5D"))
            .toList();

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "null",
            "[]",
            "\"words\"",
            "{\"text\":1,\"tab\":[],\"base\":\"x\",\"counter\":{}}",
            "{\"text\":null,\"tab\":null,\"base\":null,\"counter\":null}",
            "{\"text\":\"a\\u0000b\",\"tab\":\"t\",\"base\":0,\"counter\":1}",
            "{\"text\":\"a\",\"tab\":\"t\\u0000\",\"base\":0,\"counter\":2}",
            "{\"text\":\"\\ud800 a\",\"tab\":\"\\udfff\",\"base\":0,\"counter\":3}",
            "{\"text\":\"a\",\"tab\":\"t\",\"base\":1e400,\"counter\":-9223372036854775808}",
            "{\"text\":\"a\",\"tab\":\"t\",\"base\":-2147483648,\"counter\":9223372036854775807}",
            "{\"text\":\"<script>alert(1)</script>\",\"tab\":\"t\",\"base\":1.5,\"counter\":4,\"more\":true}",
            "{\"text\":\"" + "x".repeat(100_000) + "\",\"tab\":\"t\",\"base\":0,\"counter\":5}",
            "[".repeat(5_000));

    private static final List<String> TYPES = List.of(
            "",
            "text/plain",
            "application/json",
            "application/json;charset=nonsense",
            "application/x-www-form-urlencoded;charset=nonsense",
            "application/x-www-form-urlencoded;charset=UTF-16",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "nonsense",
            "*/*");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> failures = new ArrayList<>();

    /** A tip and one of its tasks. */
    private Map<String, String> task = Map.of();

    @Test
    void whatBelongsToAnotherLearnerIsNowhere() {
        Belongings theirs = Belongings.of(anotherLearner);
        Belongings.of(learner);
        List<String> before = theirs.words(anotherLearner);

        for (Route route : routes().filter(Route::isOwned).toList()) {
            for (String id : meant(route, theirs)) {
                String address = route.address(Map.of("id", id, "card", id));
                expect(404, route.send(learner, address, route.accepted()), route + " with another's id");
                expect(404, route.send(visitor(), address, route.accepted()), route + " of a stranger");
                for (String method : List.of("HEAD", "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                    Answer answer = learner.send(method, address, "", "");
                    check(answer, method + " " + route.pattern());
                    if (answer.status() < 400 && !method.equals("OPTIONS")) {
                        failures.add(method + " " + address + " answered " + answer.status());
                    }
                }
            }
        }
        complain();
        assertThat(theirs.words(anotherLearner)).isEqualTo(before);
    }

    @Test
    void aFieldMaySayAnything() {
        for (Route route : routes().toList()) {
            for (Map<String, String> place : places(route)) {
                String address = route.address(place);
                for (String field : route.accepted().keySet()) {
                    for (String value : nonsense(route.type(field))) {
                        Map<String, String> sent = route.accepted();
                        sent.put(field, value);
                        check(route.send(learner, address, sent), route + " with " + field + "=" + value);
                    }
                    Map<String, String> missing = route.accepted();
                    missing.remove(field);
                    check(route.send(learner, address, missing), route + " without " + field);
                    Map<String, String> twice = route.accepted();
                    twice.put(field, twice.get(field) + "&" + field + "=" + twice.get(field));
                    check(route.send(learner, address, twice), route + " with " + field + " twice");
                }
            }
        }
        complain();
    }

    @Test
    void aFieldMayBeCalledAnything() {
        for (Route route : routes().filter(one -> !one.fields().isEmpty()).toList()) {
            String address = route.address(places(route).get(0));
            for (String name : NAMES) {
                Map<String, String> sent = route.accepted();
                route.accepted().forEach((field, value) -> sent.put(name.formatted(field), value));
                check(route.send(learner, address, sent), route + " with fields called " + name);
            }
        }
        complain();
    }

    @Test
    void anAddressMaySayAnything() {
        Map<String, String> good = places(
                        routes().filter(Route::isOwned).findFirst().orElseThrow())
                .get(0);
        for (Route route : routes().toList()) {
            for (String variable : route.variables()) {
                for (String value : List.of(
                        "nonsense",
                        "-1",
                        "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                        "%24%7B123457*89%7D",
                        "x".repeat(5_000),
                        "%00",
                        "%ED%A0%80",
                        "%2e%2e",
                        UUID.randomUUID().toString())) {
                    Map<String, String> place = new HashMap<>(good);
                    place.put(variable, value);
                    Answer answer = route.send(learner, route.address(place), route.accepted());
                    check(answer, route + " with " + variable + " " + value);
                    if (answer.status() < 400) {
                        failures.add(route + " knows " + variable + " " + value);
                    }
                }
            }
        }
        complain();
    }

    @Test
    void whatIsAcceptedMayBeAnything() {
        for (String accepted :
                List.of(",,,", ";", "nonsense", "*", "/", "text/*;q=", "text/html;q=2", "x".repeat(5_000))) {
            for (String path :
                    List.of("/", "/login", "/plan.ics", "/account/data", "/actuator/health", "/no-such-page")) {
                check(learner.get(path, Map.of("Accept", accepted)), path + " accepting " + accepted);
            }
        }
        complain();
    }

    @Test
    void aBodyMayBeAnything() {
        for (Route route : routes().filter(Route::writes).toList()) {
            for (Map<String, String> place : places(route)) {
                String address = route.address(place);
                String query = route.query().isEmpty() ? "" : "?step=answer";
                for (String type : TestDatabase.isPostgres() ? TYPES.subList(0, 1) : TYPES) {
                    check(
                            learner.send(route.method(), address + query, type, "text=words&step=answer"),
                            route + " as " + type);
                }
                // Nobody reads JSON that is sent where a form belongs.
                for (String body : route.json() ? BODIES : BODIES.subList(0, 2)) {
                    check(
                            learner.send(route.method(), address + query, "application/json", body),
                            route + " with " + body);
                }
                check(
                        learner.send(route.method(), address, "application/x-www-form-urlencoded", "text=%zz&step=%"),
                        route + " with broken escapes");
                check(
                        learner.send(route.method(), address, "application/x-www-form-urlencoded", "x".repeat(600_000)),
                        route + " with too much");
                check(
                        learner.send(
                                route.method(), address, "application/x-www-form-urlencoded", "a=1&".repeat(2_000)),
                        route + " with too many");
            }
        }
        complain();
    }

    @Test
    void everyFormOfAPageHoldsWhateverIsTyped() {
        Belongings mine = Belongings.of(learner);
        List<String> pages = new ArrayList<>(mine.pages());
        pages.addAll(List.of(
                "/",
                "/questions",
                "/tips",
                "/account/data",
                "/interviews",
                "/interviews/new",
                "/interviews/new?version=1&question=consistency-per-operation",
                Belongings.QUESTION));
        for (String path : pages) {
            for (Element form : learner.page(path).select("form[method=post]")) {
                actions(form).forEach(action -> fields(form).forEach(field -> type(form, action, field)));
            }
            check(learner.get(path), path);
        }
        complain();
    }

    private void type(Element form, String action, String field) {
        for (String value : List.of("\"><script>alert(1)</script>", "${123457*89}", "' or 1=1")) {
            check(learner.submit(form, action, Map.of(field, value)), action + " with " + field + "=" + value);
        }
    }

    /** What another site has a browser send, with its cookies. */
    @Test
    void nothingIsWrittenWithoutTheTokenOfItsForm() {
        learner.page("/");
        List<Route> writing = routes().filter(Route::writes).toList();

        assertThat(writing).hasSizeGreaterThan(30);
        for (Route route : writing) {
            Answer refused = learner.raw(route.method(), route.pattern().replaceAll("\\{\\w+}", "any"));
            expect(403, refused, route + " without a token");
        }
        complain();
    }

    /** Where its buttons send it; of many alike, a few. */
    private static List<String> actions(Element form) {
        Stream<String> others = form.select("[formaction]").stream().map(button -> button.attr("formaction"));
        return Stream.concat(Stream.of(form.attr("action")), others.limit(3)).toList();
    }

    private static Set<String> fields(Element form) {
        return Set.copyOf(form.select("[name]").eachAttr("name"));
    }

    private Stream<Route> routes() {
        return Route.of(mapping).stream();
    }

    /** What stands for the variables of a route: each of the learner's own things where it is about those. */
    private List<Map<String, String>> places(Route route) {
        Map<String, String> content = new LinkedHashMap<>(Map.of("guide", GUIDE));
        content.put("slug", route.pattern().startsWith("/guides") ? GUIDE : "consistency-per-operation");
        content.putAll(task());
        return route.isOwned() ? owned(route, content) : List.of(content);
    }

    private Map<String, String> task() {
        if (task.isEmpty()) {
            String[] parts = learner.page("/tips")
                    .expectFirst("[formaction*=/tasks/]")
                    .attr("formaction")
                    .split("/");
            task = Map.of("tip", parts[2], "task", parts[4]);
        }
        return task;
    }

    private List<Map<String, String>> owned(Route route, Map<String, String> content) {
        return Belongings.ids(addresses(route.pattern())).stream()
                .map(id -> {
                    Map<String, String> place = new LinkedHashMap<>(content);
                    place.put("id", id);
                    place.put("card", id);
                    return place;
                })
                .toList();
    }

    private List<String> addresses(String pattern) {
        return switch (kind(pattern)) {
            case "answers" -> Belongings.answers(learner);
            case "interviews" -> Belongings.interviews(learner);
            case "plan" -> Belongings.dates(learner);
            case "account" -> Member.sessions(learner);
            case "reviews" ->
                List.of(card(Belongings.ids(Belongings.answers(learner)).get(0)));
            default -> throw new AssertionError("nobody knows what is owned under " + pattern);
        };
    }

    /** What of somebody's belongings a route is about; any of them where it is about something else. */
    private List<String> meant(Route route, Belongings theirs) {
        return switch (kind(route.pattern())) {
            case "answers" -> Belongings.ids(theirs.answers());
            case "interviews" -> Belongings.ids(theirs.interviews());
            case "plan" -> Belongings.ids(theirs.dates());
            case "reviews" -> List.of(card(theirs.ids().get(0)));
            default -> theirs.ids();
        };
    }

    private static String kind(String pattern) {
        return pattern.split("/")[1];
    }

    /** The card that a marked answer made. */
    private String card(String answer) {
        return jdbc.sql("select card_id from review_log where id = ?")
                .param(UUID.fromString(answer))
                .query(UUID.class)
                .single()
                .toString();
    }

    private static List<String> nonsense(Class<?> type) {
        if (type == String.class || type == List.class || type == Optional.class) {
            return Stream.concat(NONSENSE.stream(), TEXTS.stream()).toList();
        }
        return TestDatabase.isPostgres() ? List.of("-1") : NONSENSE;
    }

    private void expect(int status, Answer answer, String what) {
        check(answer, what);
        if (answer.status() != status) {
            failures.add(what + " answered " + answer.status());
        }
    }

    /** No fault of the server, nothing of its inside, and nothing that was sent comes back as anything but text. */
    private void check(Answer answer, String what) {
        String seen = answer.status() >= 500 ? "answered " + answer.status() : trouble(answer);
        if (!seen.isEmpty()) {
            failures.add((what.length() > 200 ? what.substring(0, 200) : what) + ": " + seen);
        }
    }

    private static String trouble(Answer answer) {
        String body = answer.body();
        if (Stream.of("\tat ", "Exception", "springframework", "jdbc:").anyMatch(body::contains)) {
            return "shows its inside";
        }
        if (body.contains("10987673")
                || !answer.header("X-Evil").isEmpty()
                || answer.location().contains("evil")) {
            return "obeys";
        }
        boolean html = answer.header("Content-Type").startsWith("text/html");
        return html
                        && !answer.page()
                                .select("script:not([type=module]), [onerror], [href^=javascript:]")
                                .isEmpty()
                ? "echoes"
                : "";
    }

    private void complain() {
        assertThat(failures).isEmpty();
    }
}

package dev.greenroom.history;

import dev.greenroom.Visitor.Answer;
import dev.greenroom.history.Event.Kind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tab in which one step of an answer is typed, as the script of its page does it, only faster. */
final class Tab {

    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
    private static final Pattern TEXT = Pattern.compile("\"text\":\"([^\"]*)\"");
    private static final int LONGEST_PAUSE = 60;

    private final String name;
    private final Client client;
    private final String address;
    private final String step;
    private final StepHistory history;
    private final Random random;
    private int base;
    private long counter;
    private boolean closed;

    /** @param address of the answer */
    Tab(String name, Client client, String address, String step, int base, StepHistory history, Random random) {
        this.name = name;
        this.client = client;
        this.address = address;
        this.step = step;
        this.base = base;
        this.history = history;
        this.random = random;
    }

    void type(int texts) {
        for (int text = 0; text < texts && !closed; text++) {
            if (random.nextInt(4) == 0) {
                typeOn();
            } else {
                take(save(next(), base));
            }
            Client.pause(Duration.ofMillis(random.nextInt(LONGEST_PAUSE)));
        }
    }

    /** A newer text that does not wait for the answer to an older one. */
    private void typeOn() {
        Typed older = next();
        Typed newer = next();
        int seen = base;
        CompletableFuture<Event> first = CompletableFuture.supplyAsync(() -> save(older, seen), Threads.ANY);
        Event second = save(newer, seen);
        first.join();
        take(second);
    }

    private Typed next() {
        return new Typed(StepHistories.place(address, step), name, ++counter);
    }

    private Event save(Typed typed, int seen) {
        return exchange("PUT", "draft", Kind.SAVED, typed, seen);
    }

    /** Learns what stands; in a conflict goes on with either text. */
    private void take(Event event) {
        closed = event.kind() == Kind.LATE;
        Integer revision = event.revision();
        if (revision == null) {
            return;
        }
        base = revision;
        if (event.kind() == Kind.CONFLICT && random.nextBoolean()) {
            take(exchange("POST", "takeovers", Kind.TAKEN_OVER, event.typed(), base));
        }
    }

    private Event exchange(String method, String path, Kind kind, Typed typed, int seen) {
        String json = "{\"text\":\"%s\",\"tab\":\"%s\",\"base\":%d,\"counter\":%d}"
                .formatted(typed.text(), name, seen, typed.counter());
        long sent = System.nanoTime();
        Answer answer = client.ask(browser -> browser.json(method, address + "/" + path + "?step=" + step, json));
        Event event = event(typed, kind, seen, sent, answer);
        history.add(event);
        return event;
    }

    private static Event event(Typed typed, Kind kind, int seen, long sent, Answer answer) {
        Matcher revision = REVISION.matcher(answer.body());
        Matcher text = TEXT.matcher(answer.body());
        Kind told = answer.status() == 409 ? Kind.CONFLICT : answer.body().contains("\"closed\"") ? Kind.LATE : kind;
        return new Event(
                typed,
                told,
                seen,
                sent,
                System.nanoTime(),
                revision.find() ? Integer.valueOf(revision.group(1)) : null,
                told == Kind.CONFLICT && text.find() ? Typed.read(text.group(1)).orElse(null) : null);
    }

    /** Submits a last text twice at once, by a form with these other fields. */
    void submit(String form, Map<String, String> fields) {
        Typed typed = next();
        Map<String, String> values = new HashMap<>(fields);
        values.putAll(Map.of(
                "text", typed.text(),
                "revision", Integer.toString(base),
                "tab", name,
                "counter", Long.toString(typed.counter())));
        long sent = System.nanoTime();
        client.askTwice(browser -> browser.post(form, values));
        history.add(new Event(typed, Kind.SUBMITTED, base, sent, System.nanoTime(), null, null));
    }
}

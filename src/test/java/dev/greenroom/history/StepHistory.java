package dev.greenroom.history;

import dev.greenroom.history.Event.Kind;
import dev.greenroom.history.Findings.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that was sent for one step of an answer, checked against what stands in the end. */
final class StepHistory {

    private final String place;
    private final List<Event> events = new ArrayList<>();

    StepHistory(String place) {
        this.place = place;
    }

    synchronized void add(Event event) {
        events.add(event);
    }

    /** What the database holds in the end: the text of the step, and those kept beside it. */
    record Outcome(@Nullable Typed text, int revision, boolean closed, Set<Typed> beside) {}

    synchronized void check(Outcome outcome, Findings findings) {
        TreeMap<Integer, Typed> texts = texts(findings);
        if (outcome.text() != null) {
            stand(texts, outcome.revision(), outcome.text(), findings);
        }
        checkOrder(texts, findings);
        checkTime(findings);
        checkReplaced(texts, outcome, findings);
        events.stream().filter(Event::isAcknowledged).forEach(event -> checkKept(event, texts, outcome, findings));
    }

    /** Which text stood at each revision, as far as anybody was told. */
    private TreeMap<Integer, Typed> texts(Findings findings) {
        TreeMap<Integer, Typed> texts = new TreeMap<>();
        for (Event event : events) {
            Typed stood = event.kind() == Kind.CONFLICT ? event.seen() : event.typed();
            if (event.revision() != null && stood != null) {
                stand(texts, event.revision(), stood, findings);
            }
        }
        return texts;
    }

    /** A tab that sends an older text after a newer one is told the revision of the newer one. */
    private void stand(TreeMap<Integer, Typed> texts, int revision, Typed stood, Findings findings) {
        Typed other = texts.get(revision);
        if (other != null && !other.tab().equals(stood.tab())) {
            findings.add(Sort.OVERWRITTEN, "two texts have revision %d: %s, %s".formatted(revision, other, stood));
        }
        if (other == null || other.counter() < stood.counter()) {
            texts.put(revision, stood);
        }
    }

    /** No tab's older text follows its newer one. */
    private void checkOrder(TreeMap<Integer, Typed> texts, Findings findings) {
        Map<String, Long> newest = new HashMap<>();
        texts.forEach((revision, text) -> {
            long before = newest.getOrDefault(text.tab(), 0L);
            if (text.counter() < before) {
                findings.add(Sort.OVERWRITTEN, "%s stood after number %d".formatted(text, before));
            }
            newest.put(text.tab(), Math.max(before, text.counter()));
        });
    }

    /** Whoever asks after somebody was told of a revision is told of that one or a later one. */
    private void checkTime(Findings findings) {
        List<Event> bySent = events.stream()
                .filter(event -> event.revision() != null)
                .sorted(Comparator.comparingLong(Event::sent))
                .toList();
        PriorityQueue<Event> told = new PriorityQueue<>(Comparator.comparingLong(Event::told));
        int known = 0;
        for (Event event : bySent) {
            while (!told.isEmpty() && told.peek().told() < event.sent()) {
                known = Math.max(known, revision(told.poll()));
            }
            if (revision(event) < known) {
                findings.add(Sort.LOST, "%s was told of a state before revision %d".formatted(event, known));
            }
            told.add(event);
        }
    }

    private static int revision(Event event) {
        return event.revision() == null ? 0 : event.revision();
    }

    /** Who replaces the text of another tab had seen it, or it is kept. */
    private void checkReplaced(TreeMap<Integer, Typed> texts, Outcome outcome, Findings findings) {
        for (Event event : events) {
            Integer revision = event.kind() == Kind.SUBMITTED ? Integer.valueOf(outcome.revision()) : event.revision();
            if (revision == null || !event.isAcknowledged() || !event.typed().equals(texts.get(revision))) {
                continue;
            }
            Typed before = texts.get(revision - 1);
            boolean unseen =
                    before != null && !before.tab().equals(event.typed().tab()) && event.base() != revision - 1;
            if (unseen && !outcome.beside().contains(before)) {
                findings.add(
                        event.kind() == Kind.SAVED ? Sort.OVERWRITTEN : Sort.LOST,
                        "%s replaced %s and had not seen it".formatted(event, before));
            }
        }
    }

    /** What was acknowledged stands, stood until something newer followed, or is kept beside. */
    private void checkKept(Event event, TreeMap<Integer, Typed> texts, Outcome outcome, Findings findings) {
        Typed typed = event.typed();
        boolean follows = texts.lastEntry() != null
                && event.revision() != null
                && texts.lastKey() <= outcome.revision()
                && event.revision() <= outcome.revision();
        boolean stands = outcome.text() != null && isSameOrNewer(outcome.text(), typed);
        boolean beside = outcome.beside().stream().anyMatch(text -> isSameOrNewer(text, typed));
        if (!follows && !stands && !beside) {
            findings.add(Sort.LOST, "%s of %s".formatted(event, place));
        }
        if (event.kind() == Kind.SUBMITTED && !outcome.closed()) {
            findings.add(Sort.LOST, "the step is still open after %s".formatted(event));
        }
    }

    private static boolean isSameOrNewer(Typed text, Typed than) {
        return text.tab().equals(than.tab()) && text.counter() >= than.counter();
    }
}

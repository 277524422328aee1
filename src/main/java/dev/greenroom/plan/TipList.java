package dev.greenroom.plan;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Tip;
import dev.greenroom.bank.TipTask;
import dev.greenroom.platform.Markdown;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The tips of a guide, as somebody who has done some of them sees them. */
record TipList(Guide guide, List<Advice> tips) {

    /** @param body safe HTML */
    record Advice(UUID id, String title, String body, List<Task> tasks) {}

    record Task(UUID id, String text, boolean done) {}

    static TipList of(Guide guide, List<Tip> tips, Set<UUID> done, Markdown markdown) {
        return new TipList(
                guide, tips.stream().map(tip -> advice(tip, done, markdown)).toList());
    }

    public int tasks() {
        return tips.stream().mapToInt(tip -> tip.tasks().size()).sum();
    }

    public long done() {
        return tips.stream()
                .flatMap(tip -> tip.tasks().stream())
                .filter(Task::done)
                .count();
    }

    private static Advice advice(Tip tip, Set<UUID> done, Markdown markdown) {
        return new Advice(
                tip.id(),
                tip.title(),
                markdown.html(tip.body()),
                tip.tasks().stream().map(task -> task(task, done)).toList());
    }

    private static Task task(TipTask task, Set<UUID> done) {
        return new Task(task.id(), task.text(), done.contains(task.id()));
    }
}

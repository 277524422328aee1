package dev.greenroom.pack;

import dev.greenroom.bank.FaqEntry;
import dev.greenroom.bank.GuideContent.Task;
import dev.greenroom.bank.GuideContent.Tip;
import java.util.List;

/** Reads {@code tips.yaml} and {@code faq.yaml}. */
final class AdviceReader {

    private static final int MAX_ENTRIES = 100;
    private static final int MAX_PROSE = 10_000;

    private AdviceReader() {}

    static List<Tip> tips(YamlValue file) {
        Unique names = new Unique();
        return file.list(0, MAX_ENTRIES).stream().map(tip -> tip(tip, names)).toList();
    }

    private static Tip tip(YamlValue value, Unique names) {
        YamlMap map = value.map("id", "title", "body", "tasks");
        Unique tasks = new Unique();
        return new Tip(
                map.get("id").name(names),
                map.get("title").text(80),
                map.get("body").prose(MAX_PROSE),
                map.get("tasks").list(1, 5).stream()
                        .map(task -> task(task, tasks))
                        .toList());
    }

    private static Task task(YamlValue value, Unique names) {
        YamlMap map = value.map("id", "text");
        return new Task(map.get("id").name(names), map.get("text").text(500));
    }

    static List<FaqEntry> faq(YamlValue file) {
        Unique names = new Unique();
        return file.list(0, MAX_ENTRIES).stream()
                .map(entry -> entry(entry, names))
                .toList();
    }

    private static FaqEntry entry(YamlValue value, Unique names) {
        YamlMap map = value.map("id", "question", "answer");
        return new FaqEntry(
                map.get("id").name(names),
                map.get("question").text(300),
                map.get("answer").prose(MAX_PROSE));
    }
}

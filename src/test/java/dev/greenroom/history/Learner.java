package dev.greenroom.history;

import dev.greenroom.Member;
import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import dev.greenroom.history.Findings.Sort;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Practises without end: answers in two tabs at once, or interviews. */
final class Learner implements Runnable {

    private static final int MOST_TEXTS = 8;

    private final Client client;
    private final Client secondTab;
    private final StepHistories histories;
    private final Findings findings;
    private final AtomicBoolean over;
    private final boolean interviewed;
    private final Random random;
    private int tabs;

    /**
     * @param number every second one has an account, and two of four sit interviews
     * @param over set when it is time to finish
     */
    Learner(
            int number,
            List<String> addresses,
            StepHistories histories,
            Tally tally,
            Findings findings,
            AtomicBoolean over) {
        Visitor browser = new Visitor(addresses.get(number % addresses.size()));
        browser.page("/");
        if (number % 2 == 0) {
            Member.of(browser);
        }
        this.client = Client.of(browser, addresses, tally, findings, number);
        this.secondTab = Client.of(browser, addresses, tally, findings, -number);
        this.histories = histories;
        this.findings = findings;
        this.over = over;
        this.interviewed = number % 4 < 2;
        this.random = new Random(number);
    }

    @Override
    public void run() {
        try {
            List<String> questions = questions();
            while (!over.get()) {
                if (interviewed) {
                    sitAnInterview();
                } else {
                    practise(questions.get(random.nextInt(questions.size())));
                }
            }
        } catch (RuntimeException | AssertionError problem) {
            findings.add(Sort.UNEXPECTED, "a learner could not go on: " + problem);
        }
    }

    /** What the pages of both instances say of the learner's progress. */
    boolean seesTheSameEverywhere() {
        Supplier<String> progress = () -> client.ask(browser -> browser.get("/progress"))
                .page()
                .expectFirst("main")
                .text();
        String first = progress.get();
        return java.util.stream.IntStream.range(0, 8)
                .allMatch(time -> progress.get().equals(first));
    }

    private List<String> questions() {
        return client.ask(browser -> browser.get("/questions")).page().select("main a[href^=/questions/]").stream()
                .map(link -> link.attr("href").replaceAll("\\?.*", ""))
                .distinct()
                .filter(path -> path.split("/").length == 4)
                .toList();
    }

    private void practise(String question) {
        String address = client.askTwice(browser -> browser.post(question + "/answers", Map.of()))
                .location();
        histories.opened.add(StepHistories.id(address));
        Document page = client.ask(browser -> browser.get(address)).page();
        int base = revision(page);
        Tab first = tab(client, address, "answer", base);
        Tab second = tab(secondTab, address, "answer", base);
        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> second.type(texts()), Threads.ANY);
        first.type(texts());
        first.submit(address + "/submission", Map.of());
        beside.join();
        mark(address);
    }

    private void mark(String address) {
        List<String> marks = client.ask(browser -> browser.get(address)).page().select("button[name=mark]").stream()
                .map(Element::val)
                .toList();
        if (!marks.isEmpty()) {
            String mark = marks.get(random.nextInt(marks.size()));
            client.askTwice(browser -> browser.post(address + "/marks", Map.of("mark", mark)));
        }
    }

    private void sitAnInterview() {
        String interview = client.askTwice(Learner::start).location();
        histories.started.add(StepHistories.id(interview));
        while (!over.get()) {
            Answer answer = client.ask(browser -> browser.get(interview));
            if (answer.status() == 303) {
                return;
            }
            answerStep(interview, answer.page());
        }
    }

    private static Answer start(Visitor browser) {
        Answer page = browser.get("/interviews/new");
        return page.status() == 200
                ? browser.submit(page.page().expectFirst("form[action=/interviews]"), Map.of())
                : page;
    }

    private void answerStep(String interview, Document page) {
        Element box = page.selectFirst("[data-draft]");
        if (box == null) {
            client.ask(browser -> browser.post(interview + "/resumptions", Map.of()));
            return;
        }
        String step = box.attr("data-step");
        Tab tab = tab(client, box.attr("data-draft"), step, revision(page));
        tab.type(texts());
        String turn = page.expectFirst("form[data-turn]").attr("data-turn");
        tab.submit(interview + "/answers", Map.of("turn", turn, "step", step));
    }

    private Tab tab(Client browser, String address, String step, int base) {
        String name = "tab-" + ++tabs;
        return new Tab(name, browser, address, step, base, histories.of(address, step), new Random(random.nextLong()));
    }

    private int texts() {
        return 1 + random.nextInt(MOST_TEXTS);
    }

    private static int revision(Document page) {
        return Integer.parseInt(page.expectFirst("input[name=revision]").val());
    }
}

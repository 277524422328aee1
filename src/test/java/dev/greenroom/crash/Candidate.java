package dev.greenroom.crash;

import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Types drafts and submits answers in an interview until the server is gone, and remembers what was acknowledged. */
final class Candidate implements Runnable {

    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

    private final Visitor visitor;
    private final String interview;
    private final Random random;
    private final CountDownLatch work;

    private final List<String> submitted = new ArrayList<>();
    private String question = "";
    private String acknowledged = "";
    private String underWay = "";
    private boolean submitting;

    /** @param work counted down with every acknowledgement */
    Candidate(Visitor visitor, String interview, Random random, CountDownLatch work) {
        this.visitor = visitor;
        this.interview = interview;
        this.random = random;
        this.work = work;
    }

    @Override
    public void run() {
        try {
            while (answerOneStep()) {}
        } catch (UncheckedIOException serverIsGone) {
            // What was acknowledged until here is what must still be there.
        } finally {
            finish();
        }
    }

    /** Nobody waits for more work after the last question. */
    private void finish() {
        while (work.getCount() > 0) {
            work.countDown();
        }
    }

    /** The texts of every step whose submission was acknowledged. */
    List<String> submitted() {
        return submitted;
    }

    /** The question that was on the page last. */
    String question() {
        return question;
    }

    /** The last draft that was acknowledged for the open step. */
    String acknowledged() {
        return acknowledged;
    }

    /** The text that may or may not have arrived. */
    String underWay() {
        return underWay;
    }

    /** Whether the last thing sent was a submission without an acknowledgement. */
    boolean wasSubmitting() {
        return submitting;
    }

    private boolean answerOneStep() {
        Answer turn = visitor.get(interview);
        if (turn.status() == 303) {
            return false;
        }
        Document page = turn.page();
        question = page.expectFirst("h1").text();
        acknowledged = "";
        String text = type(page);
        submit(page, text);
        return true;
    }

    private String type(Document page) {
        Element box = page.expectFirst("[data-draft]");
        String address = box.attr("data-draft") + "/draft?step=" + box.attr("data-step");
        int revision = Integer.parseInt(page.expectFirst("input[name=revision]").val());
        StringBuilder text = new StringBuilder("step" + submitted.size());
        int drafts = 2 + random.nextInt(8);
        for (int counter = 1; counter <= drafts; counter++) {
            text.append(" word").append(random.nextInt(1000));
            underWay = text.toString();
            revision = save(address, underWay, revision, counter);
            acknowledged = underWay;
            work.countDown();
        }
        return text.toString();
    }

    private int save(String address, String text, int base, int counter) {
        String json = "{\"text\":\"%s\",\"tab\":\"tab-one\",\"base\":%d,\"counter\":%d}".formatted(text, base, counter);
        Answer saved = visitor.json("PUT", address, json);
        Matcher revision = REVISION.matcher(saved.body());
        if (saved.status() != 200 || !revision.find()) {
            throw new AssertionError("a draft was answered with " + saved.status() + " " + saved.body());
        }
        return Integer.parseInt(revision.group(1));
    }

    private void submit(Document page, String text) {
        Element form = page.expectFirst("form:has(textarea[name=text])");
        submitting = true;
        Answer done = visitor.submit(form, Map.of("text", text));
        if (done.status() != 303) {
            throw new AssertionError("a submission was answered with " + done.status());
        }
        acknowledged = "";
        submitting = false;
        submitted.add(text);
        work.countDown();
    }
}

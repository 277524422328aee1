package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportFileIT extends IntegrationTest {

    @Test
    void theFileOfAllInterviewsHasThemAsTheyWere() {
        for (int day = 0; day < 5; day++) {
            Sitting.start(learner).end("");
            clock.advance(Duration.ofDays(1));
        }

        List<String> headings = learner.get("/account/data.md")
                .body()
                .lines()
                .filter(line -> line.matches("### .* questions asked"))
                .toList();

        assertThat(headings).hasSize(5).isSorted();
    }

    @Test
    void bothFilesSayWhyNothingStandsBelowAFollowUp() {
        Sitting sitting = Sitting.start(learner);
        sitting.answer("Invariants first.");
        sitting.skip("");
        sitting.answer("Invariants again.");
        assertThat(sitting.place()).isEqualTo("2 follow-up");
        sitting.end("");

        for (String file : List.of(sitting.path() + "/report.md", "/account/data.md")) {
            assertThat(learner.get(file).body())
                    .contains("You said that this was in your answer already.\n", "You wrote nothing.\n")
                    .doesNotContain("```text\n\n```");
        }
    }

    @Test
    void theFileSaysWhatThePageSays() {
        Sitting before = Sitting.start(learner);
        before.end("Invariants first.");
        before.markAll(1);
        Sitting sitting = before.repeat();
        clock.advance(Duration.ofMinutes(27));
        sitting.page();
        sitting.goOn();
        sitting.end("Invariants first.");
        learner.submit(sitting.report().expectFirst("form.prediction"), Map.of("rating", "strong"));
        Element marks = sitting.report().expectFirst("form[action$=/marks]");
        List<String> made = marks.select("button[value^=made.]").eachAttr("value");
        List<String> missed = marks.select("button[value^=not-made.]").eachAttr("value");
        learner.submit(marks, Map.of("mark", made.get(0)));
        learner.submit(marks, Map.of("mark", missed.get(1)));

        Document page = sitting.report();
        String file = learner.get(sitting.path() + "/report.md").body();

        assertThat(file)
                .contains(page.expectFirst(".away-note").text() + "\n")
                .contains(page.expectFirst(".not-reached").text() + "\n")
                .contains("- " + page.expectFirst("#topics th").text() + ": "
                        + page.expectFirst("#topics td.number").text() + "\n")
                .contains("percent last time")
                .doesNotContain("Since last time")
                .contains(page.expectFirst(".report-turn strong").text() + ", 1 of " + made.size() + " key points\n")
                .contains("You expected strong.\n")
                .contains("## What to practise next\n\n- "
                        + page.expectFirst(".next span").text() + ": ")
                .containsPattern("## Against earlier interviews\n[^#]+- [\\d-]+: 1 of 1 answered, .+ key points\n");
        assertThat(file.lines().filter(line -> line.startsWith("- [x] "))).hasSize(1);
        assertThat(file.lines().filter(line -> line.startsWith("- [ ] "))).hasSize(made.size() - 1);
        assertThat(file.lines().filter(line -> line.endsWith(" (not decided)"))).hasSize(made.size() - 2);
        sitting.markAll(1);
        assertThat(learner.get(sitting.path() + "/report.md").body()).contains("Since last time: +0 points in 100\n");
    }
}

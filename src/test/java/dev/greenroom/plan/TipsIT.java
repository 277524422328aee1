package dev.greenroom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TipsIT extends IntegrationTest {

    @Test
    void listsTheTipsWithTheirTasks() {
        assertThat(learner.page("/tips").select("section.tip").size()).isGreaterThanOrEqualTo(6);
        assertThat(learner.page("/tips").select("h1")).hasSize(1);
        assertThat(done(learner)).startsWith("0 of ");
    }

    @Test
    void aTaskIsTickedOffAndOpenedAgain() {
        Answer ticked = press(learner, 0);
        assertThat(ticked.status()).isEqualTo(303);
        assertThat(ticked.location()).startsWith("/tips#");
        assertThat(task(learner, 0).attr("aria-checked")).isEqualTo("true");
        assertThat(done(learner)).startsWith("1 of ");

        press(learner, 0);
        assertThat(done(learner)).startsWith("0 of ");
    }

    @Test
    void aDoubleClickDoesWhatAClickDoes() {
        Element task = task(learner, 1);
        learner.post(task.attr("formaction"), Map.of("done", "true"));
        learner.post(task.attr("formaction"), Map.of("done", "true"));

        assertThat(done(learner)).startsWith("1 of ");
        assertThat(done(anotherLearner)).startsWith("0 of ");
    }

    @Test
    void unknownTasksAreNotFound() {
        String address = task(learner, 0).attr("formaction");
        String other =
                learner.page("/tips").select(".tip").get(1).select("button").attr("formaction");
        String mixed = address.substring(0, address.lastIndexOf('/')) + other.substring(other.lastIndexOf('/'));

        assertThat(learner.post("/tips/" + UUID.randomUUID() + "/tasks/" + UUID.randomUUID(), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(learner.post(mixed, Map.of()).status()).isEqualTo(404);
        assertThat(learner.post("/tips/x/tasks/y", Map.of()).status()).isEqualTo(404);
        assertThat(learner.get(address).status()).isEqualTo(405);
    }

    private static Answer press(Visitor visitor, int at) {
        Element task = task(visitor, at);
        return visitor.post(task.attr("formaction"), Map.of("done", task.attr("value")));
    }

    private static Element task(Visitor visitor, int at) {
        return visitor.page("/tips").select("button[role=checkbox]").get(at);
    }

    private static String done(Visitor visitor) {
        return visitor.page("/tips").expectFirst("[data-done]").text();
    }
}

package dev.greenroom.plan;

import static dev.greenroom.plan.Preparing.TODAY;
import static dev.greenroom.plan.Preparing.id;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Topic;
import dev.greenroom.plan.Preparation.Done;
import dev.greenroom.plan.Preparations.Subject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanPagesTests {

    @Test
    void aTopicIsUntouchedWhateverIsKnownOfOneWithThatNameInAnotherGuide() {
        Question inTime = question(1, "harbour");
        Question tooMany = question(2, "lighthouse");
        DailyPlan plan = new DailyPlan(List.of(), List.of(tooMany.id()), 0, 0);

        List<String> untouched = PlanPages.untouched(
                subject(inTime, tooMany), plan, List.of(guide("harbour"), guide("lighthouse"), guide("bridge")));

        assertThat(untouched).containsExactly("Weather of lighthouse");
    }

    private static Subject subject(Question... questions) {
        List<Course> courses = Stream.of(questions)
                .map(question -> new Course(question.guide(), List.of(), List.of(), List.of(), List.of()))
                .toList();
        Map<UUID, Question> byId = Stream.of(questions).collect(toMap(Question::id, Function.identity()));
        return new Subject(new Preparation(TODAY, 30, 20, Done.NOTHING, null, List.of(), courses), byId, List.of());
    }

    private static Guide guide(String slug) {
        Topic weather = new Topic("weather", "Weather of " + slug, "", 1);
        return new Guide(UUID.randomUUID(), slug, "", "", "", 1, "", "", "", List.of(weather), 1);
    }

    private static Question question(int number, String guide) {
        return new Question(
                id(number),
                guide,
                "question-" + number,
                number,
                "Why?",
                "Why",
                "theme",
                "weather",
                "Weather",
                Kind.TECHNICAL,
                Level.CORE,
                4,
                false);
    }
}

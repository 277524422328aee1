package dev.greenroom.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DataJpaTest
@Import({Guides.class, Questions.class, Solutions.class, Catalogues.class, SearchTexts.class, GuidesTests.Time.class})
class GuidesTests {

    @Autowired
    Guides guides;

    @Autowired
    Questions questions;

    @Autowired
    Catalogues catalogues;

    @Autowired
    GuideRepository guideRows;

    @Autowired
    QuestionRepository questionRows;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @TestConfiguration
    static class Time {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    String one;

    @BeforeEach
    void load() {
        DrawnGuide drawn = DrawnGuide.of(3);
        one = drawn.slug();
        load(drawn);
        load(drawn.without(3));
    }

    @Test
    void readsAGuideWithItsTopics() {
        Guide guide = guides.find(one).orElseThrow();

        assertThat(guide.questions()).isEqualTo(2);
        assertThat(guide.topics())
                .containsExactly(
                        new Topic("basics", "Topic basics", "About basics", 0),
                        new Topic("details", "Topic details", "About details", 1),
                        new Topic("people", "Topic people", "About people", 1));
        assertThat(guides.find("none")).isEmpty();
    }

    @Test
    void readsRubricTipsAndFaq() {
        assertThat(guides.rubric(one))
                .containsOnlyKeys(Kind.values())
                .containsEntry(
                        Kind.EXPERIENCE,
                        List.of(new RubricDimension(
                                Kind.EXPERIENCE, "clarity", "Clarity", "none", "some", "much", "all")));
        assertThat(guides.faq(one)).containsExactly(new FaqEntry("faq", "Question", "Answer"));
        Tip tip = guides.tips(one).get(0);
        assertThat(tip.tasks()).extracting(TipTask::text).containsExactly("Task one", "Task two");
    }

    @Test
    void findsQuestionsEvenRetiredOnesButListsOnlyThoseInUse() {
        Question retired = questions.find(one, "q-3").orElseThrow();
        Question first = questions.find(one, "q-1").orElseThrow();

        assertThat(retired.retired()).isTrue();
        assertThat(questions.find(List.of(first.id(), retired.id())).keySet())
                .containsExactlyInAnyOrder(first.id(), retired.id());
        assertThat(questions.active(one)).extracting(Question::number).containsExactly(1, 2);
        assertThat(questions.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void readsASolutionWithEverythingThatHangsOnIt() {
        UUID first = questions.find(one, "q-1").orElseThrow().id();

        Solution solution = questions.solution(first).orElseThrow();

        assertThat(solution.answer()).isEqualTo("veiled1 answer");
        assertThat(solution.points()).extracting(KeyPoint::weight).containsExactly(Weight.MUST, Weight.STRONG);
        assertThat(solution.points().get(0).phrasings()).containsExactly("veiled1 phrasing 1", "veiled1 phrasing 2");
        assertThat(solution.misconceptions()).containsExactly(new Misconception("veiled1 claim", "veiled1 correction"));
        assertThat(solution.redFlags()).containsExactly("veiled1 flag");
        assertThat(solution.sources()).containsExactly(new Source("veiled1 title", "Author", 2001, "Venue"));
    }

    @Test
    void searchesTheHiddenTextsOfQuestionsInUse() {
        QuestionFilter hidden = new QuestionFilter(one, "veiled2", List.of());

        assertThat(questions.search(hidden, 1).questions())
                .extracting(Question::number)
                .containsExactly(2);
        assertThat(questions.search(new QuestionFilter(one, "", List.of()), 1).total())
                .isEqualTo(2);
    }

    @Test
    void tellsOfAGuideThatAnotherInstanceHasChanged() {
        TestClock time = new TestClock();
        List<Object> told = new ArrayList<>();
        Catalogues elsewhere = new Catalogues(guideRows, questionRows, new SearchTexts(questionRows), time, told::add);
        elsewhere.now();
        DrawnGuide drawn = DrawnGuide.of(2);
        load(drawn);

        time.advance(Duration.ofSeconds(6));
        elsewhere.now();

        assertThat(told).containsExactly(new GuideChanged(drawn.slug()));
        time.advance(Duration.ofSeconds(6));
        elsewhere.now();
        assertThat(told).hasSize(1);
    }

    /** The test's own transaction never commits, so the event is delivered by hand. */
    private void load(DrawnGuide drawn) {
        drawn.load(
                jdbc,
                new TransactionTemplate(transactions),
                event -> catalogues.forget(new GuideChanged(drawn.slug())));
    }
}

package dev.greenroom.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataJpaTest
@Import({Guides.class, Questions.class, Solutions.class, Catalogues.class, GuidesTests.Time.class})
class GuidesTests {

    @Autowired
    Guides guides;

    @Autowired
    Questions questions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalogues catalogues;

    @TestConfiguration
    static class Time {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    InsertedGuide rows;
    UUID first;
    UUID retired;

    @BeforeEach
    void fill() {
        rows = new InsertedGuide(jdbc);
        rows.guide("one");
        UUID basics = rows.topic("basics", 0);
        rows.topic("empty", 1);
        first = rows.question(basics, 1, "First?", Kind.TECHNICAL, Level.CORE);
        rows.question(basics, 2, "Second?", Kind.EXPERIENCE, Level.STAFF);
        retired = rows.question(basics, 3, "Third?", Kind.TECHNICAL, Level.CORE);
        rows.retire(retired);
        rows.tip("read", 0, 2);
    }

    @Test
    void readsAGuideWithItsTopics() {
        Guide guide = guides.find("one").orElseThrow();
        assertThat(guide.questions()).isEqualTo(2);
        assertThat(guide.topics())
                .containsExactly(
                        new Topic("basics", "Topic basics", "About basics", 2),
                        new Topic("empty", "Topic empty", "About empty", 0));
        assertThat(guides.find("none")).isEmpty();
    }

    @Test
    void readsRubricTipsAndFaq() {
        assertThat(guides.rubric("one", Kind.EXPERIENCE))
                .containsExactly(
                        new RubricDimension(Kind.EXPERIENCE, "clarity", "Clarity", "none", "some", "much", "all"));
        assertThat(guides.faq("one")).containsExactly(new FaqEntry("what", "What?", "That."));
        Tip tip = guides.tips("one").get(0);
        assertThat(tip.tasks()).extracting(TipTask::slug).containsExactly("task-0", "task-1");
    }

    @Test
    void findsQuestionsEvenRetiredOnesButListsOnlyThoseInUse() {
        assertThat(questions.find("one", "q-3").orElseThrow().retired()).isTrue();
        assertThat(questions.find(List.of(first, retired)).keySet()).containsExactlyInAnyOrder(first, retired);
        assertThat(questions.active("one")).extracting(Question::number).containsExactly(1, 2);
        assertThat(questions.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void readsASolutionWithEverythingThatHangsOnIt() {
        Solution solution = questions.solution(first).orElseThrow();
        assertThat(solution.answer()).isEqualTo("hidden1 answer");
        assertThat(solution.points()).extracting(KeyPoint::weight).containsExactly(Weight.MUST, Weight.STRONG);
        assertThat(solution.points().get(0).phrasings()).hasSize(3);
        assertThat(solution.misconceptions()).containsExactly(new Misconception("hidden1 claim", "hidden1 correction"));
        assertThat(solution.redFlags()).containsExactly("hidden1 flag");
        assertThat(solution.sources()).containsExactly(new Source("hidden1 title", "Author", 2001, "Venue"));
    }

    @Test
    void searchesTheHiddenTextsOfQuestionsInUse() {
        catalogues.forget(new GuideChanged("one"));
        QuestionFilter hidden = new QuestionFilter("one", "hidden2", List.of());
        assertThat(questions.search(hidden, 1).questions())
                .extracting(Question::number)
                .containsExactly(2);
        assertThat(questions.search(new QuestionFilter("one", "", List.of()), 1).total())
                .isEqualTo(2);
        assertThat(questions.neighbours(hidden, first).previous()).isNotNull();
    }
}

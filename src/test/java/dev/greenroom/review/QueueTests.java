package dev.greenroom.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.Statements;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticMessageSource;

class QueueTests extends ReviewSlice {

    @Autowired
    Queue queue;

    @Autowired
    QueuePages pages;

    @Autowired
    Reviews reviews;

    @Autowired
    DailyLimitRepository limits;

    @Autowired
    Questions questions;

    @Test
    void whatIsDueComesWeakestFirst() {
        UUID weak = question();
        UUID strong = question();
        UUID notYet = question();
        answered(strong, Grade.EASY, TODAY.minusDays(9));
        answered(weak, Grade.AGAIN, TODAY.minusDays(9));
        answered(notYet, Grade.EASY, TODAY.minusDays(7));

        assertThat(queue.share(learner, TODAY).waiting())
                .extracting(Waiting::question)
                .containsExactly(weak, strong);
        assertThat(queue.share(anotherLearner, TODAY).waiting()).isEmpty();
    }

    @Test
    void aDayTakesNoMoreThanItsLimit() {
        limits.save(new DailyLimit(learner, 3));
        IntStream.range(0, 8).forEach(i -> answered(question(), Grade.GOOD, TODAY.minusDays(5)));

        Queue.Share share = queue.share(learner, TODAY);
        assertThat(share.waiting()).hasSize(3);
        assertThat(share.later()).isEqualTo(5);

        review(share.waiting().get(0), TODAY);
        Queue.Share after = queue.share(learner, TODAY);
        assertThat(after.done()).isOne();
        assertThat(after.waiting()).hasSize(2);
        assertThat(page().laterDays()).isEqualTo(2);
        assertThat(workload()).startsWith(2, 3);
    }

    @Test
    void whatANearInterviewAsksGoesBeforeAWeakerBacklogOfAnotherGuide() {
        UUID due = question();
        UUID notDue = question();
        List<UUID> backlog = questionsOfAnotherGuide();
        limits.save(new DailyLimit(learner, 3));
        answered(due, Grade.GOOD, TODAY.minusDays(5));
        answered(notDue, Grade.EASY, TODAY.minusDays(1));
        backlog.forEach(question -> answered(question, Grade.AGAIN, TODAY.minusDays(90)));
        reviews.horizons(learner, lastDays(TODAY, TODAY.plusDays(1)));
        entities.flush();

        assertThat(queue.share(learner, TODAY).waiting())
                .extracting(Waiting::question)
                .hasSize(3)
                .startsWith(due, notDue)
                .last()
                .isIn(backlog);
    }

    @Test
    void newAnswersTakeNothingFromTheDaysReviews() {
        answered(question(), Grade.GOOD, TODAY);

        assertThat(queue.share(learner, TODAY).done()).isZero();
    }

    @Test
    void questionsThatLeftTheirPackAreAskedNoMore() {
        UUID question = question();
        answered(question, Grade.GOOD, TODAY.minusDays(5));
        retire(question);

        assertThat(reviews.due(learner, TODAY)).isEqualTo(new Reviews.Due(0, 0, 0));
        assertThat(queue.next(learner, TODAY.minusDays(5))).isEmpty();
    }

    @Test
    void onTheDayOfTheInterviewEverythingIsDueAndThenNoMore() {
        UUID question = question();
        answered(question, Grade.EASY, TODAY.minusDays(1));
        reviews.horizons(learner, lastDays(TODAY, TODAY));

        assertThat(reviews.due(learner, TODAY)).isEqualTo(new Reviews.Due(1, 4, 0));
        assertThat(reviews.due(learner, TODAY.plusDays(1)).questions()).isZero();
        Waiting waiting = queue.share(learner, TODAY).waiting().get(0);
        review(waiting, TODAY);
        assertThat(reviews.due(learner, TODAY)).isEqualTo(new Reviews.Due(0, 0, 1));
    }

    @Test
    void aHorizonMovesAndGoes() {
        UUID question = question();
        answered(question, Grade.EASY, TODAY);

        assertThat(queue.next(learner, TODAY)).contains(TODAY.plusDays(8));
        reviews.horizons(learner, lastDays(TODAY.plusDays(3), TODAY.plusDays(3)));
        assertThat(queue.next(learner, TODAY)).contains(TODAY.plusDays(3));
        reviews.horizons(learner, lastDays(TODAY.plusDays(5), TODAY.plusDays(5)));
        assertThat(queue.next(learner, TODAY)).contains(TODAY.plusDays(5));
        assertThat(workload()).containsExactly(0, 0, 0, 0, 0, 1);
        reviews.horizons(learner, lastDays(TODAY.plusDays(2), TODAY.plusDays(5)));
        assertThat(queue.next(learner, TODAY)).contains(TODAY.plusDays(2));
        assertThat(workload()).containsExactly(0, 0, 1);
        reviews.horizons(learner, Map.of());
        entities.flush();
        assertThat(queue.next(learner, TODAY)).contains(TODAY.plusDays(8));
        assertThat(queue.next(anotherLearner, TODAY)).isEmpty();
    }

    @Test
    void beforeAnInterviewEverythingComesBackOnce() {
        IntStream.range(0, 6).forEach(i -> answered(question(), Grade.EASY, TODAY.minusDays(3)));
        reviews.horizons(learner, lastDays(TODAY, TODAY.plusDays(3)));

        assertThat(reviews.due(learner, TODAY).questions()).isEqualTo(2);
        assertThat(workload()).containsExactly(2, 2, 2);
        assertThat(queue.next(learner, TODAY)).contains(TODAY.plusDays(1));
        for (Waiting waiting : queue.share(learner, TODAY).waiting()) {
            review(waiting, TODAY);
        }
        assertThat(reviews.due(learner, TODAY)).isEqualTo(new Reviews.Due(0, 0, 2));
        assertThat(reviews.due(learner, TODAY.plusDays(1)).questions()).isEqualTo(2);
        assertThat(reviews.due(learner, TODAY.plusDays(2)).questions()).isEqualTo(4);
        assertThat(reviews.due(learner, TODAY.plusDays(3)).questions()).isEqualTo(4);
        assertThat(reviews.due(learner, TODAY.plusDays(4)).questions()).isZero();
        assertThat(reviews.due(anotherLearner, TODAY).questions()).isZero();
    }

    @Test
    void whatTheDaysBeforeAnInterviewMayNotTakeIsPromisedForNone() {
        limits.save(new DailyLimit(learner, 2));
        IntStream.range(0, 4).forEach(i -> answered(question(), Grade.EASY, TODAY.minusDays(3)));
        IntStream.range(0, 3).forEach(i -> answered(question(), Grade.AGAIN, TODAY.minusDays(3)));
        assertThat(queue.share(learner, TODAY).later()).isOne();
        assertThat(page().laterDays()).isOne();
        reviews.horizons(learner, lastDays(TODAY, TODAY.plusDays(1)));

        assertThat(queue.share(learner, TODAY).waiting()).hasSize(2);
        assertThat(queue.share(learner, TODAY).later()).isEqualTo(5);
        assertThat(page().laterDays()).isZero();
    }

    @Test
    void theDayItselfBringsButAWarmUp() {
        IntStream.range(0, 9).forEach(i -> answered(question(), Grade.EASY, TODAY.minusDays(3)));
        reviews.horizons(learner, lastDays(TODAY.minusDays(2), TODAY));

        assertThat(reviews.due(learner, TODAY).questions()).isEqualTo(5);
        assertThat(queue.next(learner, TODAY)).contains(TODAY.plusDays(5));
    }

    @Test
    void whatComesBackCanBeForetold() {
        UUID question = question();
        UUID answer = answered(question, Grade.GOOD, TODAY.minusDays(9));
        entities.flush();

        Expected expected =
                reviews.expected(learner, guide(), TODAY, TODAY.plusDays(60)).get(0);
        assertThat(expected.question()).isEqualTo(question);
        assertThat(expected.due()).isEqualTo(TODAY.minusDays(7));
        assertThat(expected.gaps()).hasSizeBetween(2, 4).isSorted();
        assertThat(reviews.gaps(TODAY, TODAY.plusDays(10))).startsWith(2).hasSizeBetween(2, 3);
        assertThat(reviews.practised(learner, TODAY.minusDays(9)))
                .containsExactly(new Reviews.Practised(answer, question, false));
        assertThat(reviews.practised(learner, TODAY)).isEmpty();
    }

    private Map<String, List<LastDays>> lastDays(LocalDate closing, LocalDate interview) {
        return Map.of(guide(), List.of(new LastDays(closing, interview)));
    }

    @Test
    void whatIsRememberedFadesWithTheDays() {
        UUID question = question();
        answered(question, Grade.GOOD, TODAY);

        assertThat(remembered(question, TODAY)).isEqualTo(new Remembered(question, Grade.GOOD, TODAY, 1));
        assertThat(remembered(question, TODAY.plusDays(2)).solid()).isBetween(0.9, 0.92);
        assertThat(remembered(question, TODAY.minusYears(1)).recall()).isEqualTo(1);
        assertThat(reviews.remembered(learner, "another", Set.of(TODAY))).isEqualTo(Map.of(TODAY, Map.of()));
    }

    @Test
    void theLearnersOwnGradeIsWhatIsRemembered() {
        UUID question = question();
        UUID answer = answered(question, Grade.GOOD, TODAY);
        recording.overrule(learner, card(question).id(), answer, Grade.HARD);

        assertThat(remembered(question, TODAY).solid()).isEqualTo(0.5);
    }

    @Test
    void practiceIsCountedByTheDay() {
        answered(question(), Grade.GOOD, TODAY.minusDays(3));
        answered(question(), Grade.GOOD, TODAY);
        answered(question(), Grade.AGAIN, TODAY);

        assertThat(reviews.practice(learner, TODAY.minusDays(3), TODAY))
                .isEqualTo(Map.of(TODAY.minusDays(3), 1, TODAY, 2));
        assertThat(reviews.practice(learner, TODAY.plusDays(1), TODAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void theFileHasTheDaysThatTheQueueKeepsTo() {
        UUID soon = question();
        UUID far = question();
        UUID gone = question();
        answered(soon, Grade.GOOD, TODAY);
        answered(far, Grade.EASY, TODAY);
        answered(gone, Grade.GOOD, TODAY);
        retire(gone);
        reviews.horizons(learner, lastDays(TODAY.plusDays(3), TODAY.plusDays(5)));

        assertThat(file().lines())
                .containsExactly(
                        "## Back",
                        "",
                        "- %s: %s".formatted(TODAY.plusDays(2), text(soon)),
                        "- %s: %s".formatted(TODAY.plusDays(4), text(far)));
    }

    private String file() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("learner.file.reviews", Locale.ENGLISH, "Back");
        StringBuilder text = new StringBuilder();
        MarkdownText file = new MarkdownText(text);
        new ReviewsMarkdown(cards, queue, questions, new Messages(messages)).write(learner, TODAY, file);
        return text.toString();
    }

    private String text(UUID question) {
        return questions.find(question).orElseThrow().text();
    }

    private Remembered remembered(UUID question, LocalDate day) {
        entities.flush();
        return requireNonNull(
                requireNonNull(reviews.remembered(learner, guide(), Set.of(day)).get(day))
                        .get(question));
    }

    @Test
    void thePageNamesTheQuestionAndWhatWasLast() {
        UUID first = question();
        answered(first, Grade.GOOD, TODAY.minusDays(5));
        Waiting waiting = queue.share(learner, TODAY).waiting().get(0);
        assertThat(requireNonNull(page().current()).question().id()).isEqualTo(first);

        review(waiting, TODAY);
        QueuePage page = page();
        assertThat(page.current()).isNull();
        QueuePage.Last last = requireNonNull(page.last());
        assertThat(last.question().id()).isEqualTo(first);
        assertThat(last.fromMarks()).isFalse();
        assertThat(page.next()).isNotNull();
        assertThat(pages.page(Optional.of(anotherLearner), TODAY).begun()).isFalse();
        assertThat(pages.page(Optional.empty(), TODAY).begun()).isFalse();
    }

    @Test
    void aThousandCardsNeedNoMoreStatementsThanThree() {
        IntStream.range(0, 3).forEach(i -> answered(question(), Grade.GOOD, TODAY.minusDays(30)));
        limits.save(new DailyLimit(learner, 2));
        review(queue.share(learner, TODAY).waiting().get(0), TODAY);
        entities.flush();
        int few = Statements.during(this::read);

        fill();
        entities.clear();
        int many = Statements.during(this::read);

        assertThat(cards.count()).isGreaterThan(1_000);
        assertThat(log.count()).isGreaterThan(5_000);
        assertThat(many).isEqualTo(few);
        assertThat(queue.share(learner, TODAY).later()).isGreaterThan(100);
    }

    /** How many reviews each day brings, today first, until nothing waits any more. */
    private List<Integer> workload() {
        return queue.catchUp(learner, TODAY, queue.share(learner, TODAY)).days().stream()
                .map(CatchUp.Day::reviews)
                .toList();
    }

    private QueuePage page() {
        return pages.page(Optional.of(learner), TODAY);
    }

    private void read() {
        entities.clear();
        page();
        reviews.due(learner, TODAY);
        workload();
        queue.next(learner, TODAY);
    }

    private void review(Waiting waiting, LocalDate day) {
        UUID seen = cards.findById(waiting.card()).orElseThrow().lastEntry();
        assertThat(recording.rate(learner, waiting.card(), seen, Grade.GOOD, noon(day)))
                .isTrue();
        entities.flush();
    }

    /** A thousand cards with 6 entries each, due between a month ago and four months ahead. */
    private void fill() {
        jdbc.sql("""
                insert into question (id, guide_id, topic_id, slug, number, short_name, text, theme, kind, level,
                  minutes, answer, example, retired)
                select random_uuid(), g.id, t.id, 'many-' || x, 1000 + x, 'Short', 'Text?', 'many-' || mod(x, 50),
                  'TECHNICAL', 'CORE', 4, '', '', false
                from guide g join topic t on t.guide_id = g.id and t.slug = 'basics', system_range(1, 1000)
                where g.slug = ?""").param(guide()).update();
        jdbc.sql("""
                insert into review_card (id, learner_id, question_id, guide, stability, difficulty, reviewed_day,
                  due_day, last_entry, last_grade)
                select q.id, ?, q.id, ?, 1 + mod(q.number, 400), 5, dateadd(day, -31, cast(? as date)),
                  dateadd(day, mod(q.number, 160) - 30, cast(? as date)), q.id, 'GOOD'
                from question q where q.number > 1000""").params(learner, guide(), TODAY, TODAY).update();
        jdbc.sql("""
                insert into review_log (id, card_id, learner_id, reviewed_day, reviewed_at, rated, was_due,
                  elapsed_days, weights, stability, difficulty)
                select random_uuid(), c.id, c.learner_id, dateadd(day, -x, c.reviewed_day),
                  dateadd(day, -x, current_timestamp), 'GOOD', true, 1, 'fsrs-6/2025', 10, 5
                from review_card c, system_range(1, 6) where c.reviewed_day < ?""").params(TODAY).update();
    }
}

package dev.greenroom.answer;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.greenroom.bank.Guides;
import dev.greenroom.bank.KeyPoint;
import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Misconception;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.RubricDimension;
import dev.greenroom.bank.Solution;
import dev.greenroom.platform.Markdown;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what may be seen of questions after they were answered. Whether it may is for the caller to know. */
@Service
@Transactional(readOnly = true)
public class Feedbacks {

    private final Questions questions;
    private final Guides guides;
    private final Markdown markdown;
    private final ObjectProvider<AfterAnswer> after;

    Feedbacks(Questions questions, Guides guides, Markdown markdown, ObjectProvider<AfterAnswer> after) {
        this.questions = questions;
        this.guides = guides;
        this.markdown = markdown;
        this.after = after;
    }

    /** For one who only wants to see it. */
    public Feedback of(Question question) {
        Solution solution = questions.solution(question.id()).orElseThrow();
        return feedback(question, solution, rubric(guides.rubric(question.guide()), question), null, null);
    }

    /** For one answer. */
    public Feedback of(AnswerView answer) {
        return requireNonNull(of(List.of(answer)).get(answer.id()));
    }

    /** For reading many questions in one go, in the order given; without the rubric, which is the same for all of a kind. */
    public List<Feedback> reading(List<Question> asked) {
        Map<UUID, Solution> solutions =
                questions.solutions(asked.stream().map(Question::id).toList());
        return asked.stream()
                .map(question ->
                        feedback(question, requireNonNull(solutions.get(question.id())), List.of(), null, null))
                .toList();
    }

    /** For answers, by their ids and in their order; in a fixed number of statements for each guide. */
    public Map<UUID, Feedback> of(Collection<AnswerView> answers) {
        List<UUID> ids = answers.stream().map(AnswerView::question).distinct().toList();
        Map<UUID, Question> asked = questions.find(ids);
        Map<UUID, Solution> solutions = questions.solutions(ids);
        Map<String, Map<Kind, List<RubricDimension>>> rubrics = new HashMap<>();
        Map<UUID, AfterAnswer.Way> gradings = gradings(answers);
        Map<UUID, Feedback> feedbacks = new LinkedHashMap<>();
        for (AnswerView answer : answers) {
            Question question = requireNonNull(asked.get(answer.question()));
            Solution solution = requireNonNull(solutions.get(answer.question()));
            var rubric = rubrics.computeIfAbsent(question.guide(), guides::rubric);
            feedbacks.put(
                    answer.id(),
                    feedback(question, solution, rubric(rubric, question), answer, gradings.get(answer.id())));
        }
        return feedbacks;
    }

    private Map<UUID, AfterAnswer.Way> gradings(Collection<AnswerView> answers) {
        List<UUID> ids = answers.stream().map(AnswerView::id).toList();
        Map<UUID, AfterAnswer.Way> gradings = new HashMap<>();
        after.stream().map(one -> one.gradings(ids)).forEach(gradings::putAll);
        return gradings;
    }

    private static List<RubricDimension> rubric(Map<Kind, List<RubricDimension>> rubric, Question question) {
        return rubric.getOrDefault(question.kind(), List.of());
    }

    private Feedback feedback(
            Question question,
            Solution solution,
            List<RubricDimension> rubric,
            @Nullable AnswerView given,
            AfterAnswer.@Nullable Way grading) {
        return new Feedback(
                question,
                markdown.html(solution.answer()),
                markdown.html(solution.example()),
                given == null || given.points().isEmpty() ? today(solution) : judged(given, solution),
                solution.misconceptions(),
                solution.redFlags(),
                solution.sources(),
                rubric,
                given,
                grading);
    }

    private static List<Feedback.Point> today(Solution solution) {
        return solution.points().stream().map(Feedback.Point::unjudged).toList();
    }

    private static List<Feedback.Point> judged(AnswerView given, Solution solution) {
        Map<UUID, String> probes = solution.points().stream().collect(toMap(KeyPoint::id, KeyPoint::probe));
        Map<String, String> claims = solution.misconceptions().stream()
                .collect(toMap(Misconception::correction, Misconception::claim, (first, second) -> first));
        return given.points().stream()
                .map(point -> Feedback.Point.judged(
                        point, given, probes.get(point.keyPoint()), claims.get(point.correction())))
                .toList();
    }
}

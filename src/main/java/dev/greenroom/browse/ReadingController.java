package dev.greenroom.browse;

import static java.util.stream.Collectors.groupingBy;

import dev.greenroom.answer.Feedback;
import dev.greenroom.answer.Feedbacks;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Topic;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.NotFound;
import dev.greenroom.platform.RenderedOnce;
import dev.greenroom.platform.Revalidated;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A topic or a whole guide with everything open, for those who want to read. */
@Controller
@Revalidated
@RenderedOnce
class ReadingController {

    private final Guides guides;
    private final Questions questions;
    private final Feedbacks feedbacks;
    private final Readings readings;
    private final CurrentLearner learner;

    ReadingController(
            Guides guides, Questions questions, Feedbacks feedbacks, Readings readings, CurrentLearner learner) {
        this.guides = guides;
        this.questions = questions;
        this.feedbacks = feedbacks;
        this.readings = readings;
        this.learner = learner;
    }

    /** A topic with its questions and all that is to know about them. */
    record Chapter(Topic topic, List<Feedback> questions) {}

    @GetMapping("/guides/{slug}/reading")
    String read(
            @PathVariable String slug,
            @RequestParam(name = "topic", defaultValue = "") String name,
            HttpServletRequest request,
            Model model) {
        Guide guide = guides.find(slug).orElseThrow(NotFound::new);
        @Nullable Topic topic = name.isBlank() ? null : guide.topic(name).orElseThrow(NotFound::new);
        List<Chapter> chapters = chapters(guide, topic);
        if (isReading(request)) {
            learner.id().ifPresent(id -> readings.remember(id, guide, slugs(chapters)));
        }
        model.addAttribute("guide", guide);
        model.addAttribute("topic", topic);
        model.addAttribute("chapters", chapters);
        model.addAttribute("description", topic == null ? guide.summary() : topic.summary());
        return "browse/reading";
    }

    private List<Chapter> chapters(Guide guide, @Nullable Topic topic) {
        List<Topic> topics = topic == null ? guide.topics() : List.of(topic);
        Map<String, List<Question>> asked =
                questions.active(guide.slug()).stream().collect(groupingBy(Question::topic));
        Stream<Question> shown = topics.stream().flatMap(one -> asked.getOrDefault(one.slug(), List.of()).stream());
        Map<String, List<Feedback>> open = feedbacks.reading(shown.toList()).stream()
                .collect(groupingBy(feedback -> feedback.question().topic()));
        return topics.stream()
                .filter(one -> open.containsKey(one.slug()))
                .map(one -> new Chapter(one, open.getOrDefault(one.slug(), List.of())))
                .toList();
    }

    private static List<String> slugs(List<Chapter> chapters) {
        return chapters.stream().map(chapter -> chapter.topic().slug()).toList();
    }

    /** A browser that fetches a page ahead of a click has not shown it to anybody. */
    private static boolean isReading(HttpServletRequest request) {
        boolean ahead = Stream.of("Sec-Purpose", "Purpose")
                .map(request::getHeader)
                .anyMatch(purpose -> purpose != null && purpose.contains("prefetch"));
        return HttpMethod.GET.matches(request.getMethod()) && !ahead;
    }
}

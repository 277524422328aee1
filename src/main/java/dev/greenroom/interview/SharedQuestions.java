package dev.greenroom.interview;

import static java.util.stream.Collectors.toMap;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Question;
import dev.greenroom.interview.Fill.Range;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The questions of an interview that somebody shares by an address, as far as they can be asked here. The address names
 * the questions and their guide, and nothing of whoever was asked them.
 *
 * @param guide as it is here
 * @param version that of the guide where the questions were shared; none if the address names none
 * @param questions those to ask, in their order
 * @param unknown how many this guide does not have, or asks no more
 * @param beyond how many are left that no interview is long enough for
 */
record SharedQuestions(Guide guide, @Nullable Integer version, List<Question> questions, int unknown, int beyond) {

    /** As long as a planned interview can get. */
    private static final int LONGEST =
            Range.around(Slot.units(Duration.ofMinutes(SettingsForm.LONGEST))).to();

    static SharedQuestions of(SettingsForm form, Guide guide, Collection<Question> active) {
        Map<String, Question> bySlug = active.stream().collect(toMap(Question::slug, Function.identity()));
        List<String> named = form.shared();
        List<Question> known =
                named.stream().map(bySlug::get).filter(Objects::nonNull).toList();
        List<Question> fitting = known.subList(0, fitting(known));
        return new SharedQuestions(
                guide, form.sharedVersion(), fitting, named.size() - known.size(), known.size() - fitting.size());
    }

    private static int fitting(List<Question> known) {
        return (int) IntStream.rangeClosed(1, known.size())
                .takeWhile(some -> Fill.units(known.subList(0, some)) <= LONGEST)
                .count();
    }

    /** The address that shares the questions of an interview which are still asked; none if none is. */
    static @Nullable String address(Interview interview, Collection<Question> active) {
        Map<UUID, String> slugs = active.stream().collect(toMap(Question::id, Question::slug));
        List<String> questions = interview.turns().all().stream()
                .map(turn -> slugs.get(turn.questionId()))
                .filter(Objects::nonNull)
                .toList();
        return questions.isEmpty() ? null : address(interview.plan(), questions);
    }

    private static String address(Plan plan, List<String> questions) {
        return UriComponentsBuilder.fromPath("/interviews/new")
                .queryParam("guide", plan.settings().guide())
                .queryParam("version", plan.packVersion())
                .queryParam("question", questions)
                .encode()
                .toUriString();
    }

    /** They are asked whatever their level, topic and kind. */
    Settings settings(Timing timing) {
        return new Settings(guide.slug(), minutes(), Level.STAFF, Set.of(), Set.of(), timing);
    }

    /** How many whole minutes they take. */
    public int minutes() {
        return (int) Slot.whole(questions).toMinutes();
    }

    public boolean isOtherVersion() {
        return version != null && version != guide.version();
    }
}

package dev.greenroom.pack;

import dev.greenroom.bank.GuideContent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a whole pack strictly, and reports everything that is wrong with it at once. */
final class PackReader {

    private static final String GUIDE = "guide.yaml";
    private static final String RUBRIC = "rubric.yaml";
    private static final String TIPS = "tips.yaml";
    private static final String FAQ = "faq.yaml";
    private static final String QUESTIONS = "questions/";
    private static final int MAX_QUESTIONS = 500;

    private final PackFiles files;
    private final Problems problems = new Problems();

    private PackReader(PackFiles files) {
        this.files = files;
    }

    /**
     * The guide in those files.
     *
     * @throws InvalidPack with all problems, if there is any
     */
    static GuideContent read(PackFiles files) {
        return new PackReader(files).read();
    }

    private GuideContent read() {
        GuideReader guide = new GuideReader(yaml(GUIDE));
        GuideContent content = guide.guide(
                files.digest(),
                questions(guide.topics()),
                new RubricReader().read(yaml(RUBRIC)),
                AdviceReader.tips(yaml(TIPS)),
                AdviceReader.faq(yaml(FAQ)));
        if (!problems.isEmpty()) {
            throw new InvalidPack(problems.all());
        }
        return content;
    }

    private YamlValue yaml(String file) {
        return text(file)
                .map(text -> new Yaml(file, problems).read(text))
                .orElseGet(() -> YamlValue.absent(Position.in(file, 1), problems));
    }

    private Optional<String> text(String file) {
        byte[] bytes = files.byPath().get(file);
        if (bytes == null) {
            problems.add(Position.in(file, 1), "this file, which is missing");
            return Optional.empty();
        }
        return new PackText(file, problems).of(bytes);
    }

    private List<GuideContent.Question> questions(Set<String> topics) {
        QuestionReader reader = new QuestionReader(topics, problems);
        List<String> names =
                files.byPath().keySet().stream().filter(this::isQuestion).toList();
        if (names.isEmpty() || names.size() > MAX_QUESTIONS) {
            problems.add(Position.in(QUESTIONS, 1), "1 to %s questions, not %s".formatted(MAX_QUESTIONS, names.size()));
        }
        return names.stream()
                .flatMap(file -> text(file).flatMap(text -> reader.read(file, text)).stream())
                .toList();
    }

    /** Reports files that are neither a question nor one of the others. */
    private boolean isQuestion(String file) {
        if (file.matches("questions/[^/]+\\.md")) {
            return true;
        }
        if (!Set.of(GUIDE, RUBRIC, TIPS, FAQ).contains(file)) {
            problems.add(Position.in(file, 1), "no such file in a pack");
        }
        return false;
    }
}

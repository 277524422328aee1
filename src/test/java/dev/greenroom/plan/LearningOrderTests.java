package dev.greenroom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Question;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LearningOrderTests {

    private static final Question STAFF = question(1, "large", "one", Level.STAFF);
    private static final Question CORE = question(2, "large", "one", Level.CORE);
    private static final Question SAME = question(3, "large", "one", Level.CORE);
    private static final Question OTHER = question(4, "large", "two", Level.SENIOR);
    private static final Question SMALL = question(5, "small", "three", Level.STAFF);
    private static final Question SMALLER = question(6, "small", "four", Level.STAFF);
    private static final List<Question> ALL = List.of(STAFF, CORE, SAME, OTHER, SMALL, SMALLER);

    @Test
    void everyTopicIsTouchedBeforeASecondQuestionOfAny() {
        assertThat(LearningOrder.of(ALL, Set.of())).startsWith(CORE, SMALL).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void theLevelComesFirstAndASecondQuestionOfAThemeLater() {
        assertThat(LearningOrder.of(ALL, Set.of()))
                .filteredOn(question -> question.topic().equals("large"))
                .containsExactly(CORE, OTHER, SAME, STAFF);
    }

    @Test
    void aTopicOfWhichMuchIsKnownWaits() {
        assertThat(LearningOrder.of(ALL, Set.of(CORE.id(), OTHER.id(), SAME.id())))
                .containsExactly(SMALL, SMALLER, STAFF);
        assertThat(LearningOrder.of(ALL, Set.of(SMALL.id()))).startsWith(CORE);
    }

    private static Question question(int number, String topic, String theme, Level level) {
        return new Question(
                new UUID(0, number),
                "guide",
                "question-" + number,
                number,
                "Why?",
                "Why",
                theme,
                topic,
                topic,
                Kind.TECHNICAL,
                level,
                4,
                false);
    }
}

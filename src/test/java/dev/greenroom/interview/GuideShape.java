package dev.greenroom.interview;

import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The shape of the built-in guide: number, theme, topic, kind, level and minutes of its questions, without their words. */
final class GuideShape {

    static final String GUIDE = "distributed-systems-architect";

    static final List<Question> QUESTIONS =
            """
            1 design-principles foundations technical core 4
            2 data-consistency consistency technical core 4
            3 cap foundations technical core 3
            4 load-balancing scaling technical core 3
            5 security security technical core 4
            6 microservices-experience services experience senior 5
            7 golden-signals operations technical core 3
            8 failure-recovery resilience technical senior 4
            9 data-consistency consistency technical senior 4
            10 cap foundations technical senior 3
            11 hardest-challenge judgement experience senior 5
            12 fault-tolerance resilience technical core 4
            13 monitoring-tools operations technical core 3
            14 api-design services technical core 4
            15 partitioning scaling technical senior 4
            16 security security technical senior 4
            17 data-consistency consistency technical staff 5
            18 microservices-experience services experience staff 5
            19 hardest-challenge judgement experience core 4
            20 security security technical senior 4
            21 load-balancing scaling technical senior 4
            22 troubleshooting operations technical senior 4
            23 cloud operations experience core 4
            24 service-failures resilience technical core 4
            25 data-consistency consistency technical senior 5
            26 cap foundations technical senior 4
            27 fault-tolerance resilience technical senior 4
            28 performance-story scaling experience senior 5
            29 security security technical core 4
            30 monitoring-tools operations technical senior 4
            31 versioning services technical senior 4
            32 communication services technical core 4
            33 data-consistency consistency technical staff 5
            34 cap foundations technical core 4
            35 fault-tolerance resilience technical staff 4
            36 performance-strategies scaling technical core 4
            37 containers operations experience core 4
            38 communication services technical senior 4
            39 role-of-monitoring operations technical core 3
            40 data-migration operations technical senior 5
            41 data-consistency consistency technical senior 4
            42 performance-story scaling experience senior 5
            43 fault-tolerance resilience technical senior 4
            44 service-discovery services technical core 3
            45 role-of-monitoring operations technical senior 4
            46 security security technical senior 4
            """.lines().map(GuideShape::question).toList();

    private GuideShape() {}

    private static Question question(String row) {
        String[] column = row.split(" ");
        int number = Integer.parseInt(column[0]);
        return new Question(
                UUID.nameUUIDFromBytes(row.getBytes(StandardCharsets.UTF_8)),
                GUIDE,
                "question-" + number,
                number,
                "Question " + number + "?",
                "Question " + number,
                column[1],
                column[2],
                column[2],
                Kind.valueOf(column[3].toUpperCase(Locale.ROOT)),
                Level.valueOf(column[4].toUpperCase(Locale.ROOT)),
                Integer.parseInt(column[5]),
                false);
    }
}

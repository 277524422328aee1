package dev.greenroom;

import dev.greenroom.platform.CheapPasswords;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * The whole app over real HTTP against a real database. All such tests share one application context, so each works
 * with learners of its own.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=dev.greenroom.Statements",
            // Most tests are about what learners do themselves; JudgingIT is about the judge.
            "greenroom.judging=off",
            // Tests write faster than people; PaceIT is about that.
            "greenroom.writes-per-minute=100000"
        })
@ContextCustomizerFactories(ContextDatabases.class)
@Import({TestTime.class, CheapPasswords.class})
public abstract class IntegrationTest {

    /** The guide that the app brings along. */
    protected static final String GUIDE = "distributed-systems-architect";

    /** After so long the next page asks, whoever looks at it. */
    private static final Duration CONTENT_TRUSTED = Duration.ofSeconds(5);

    static {
        // What is waited for comes, however slow the machine is.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Autowired
    protected TestClock clock;

    @LocalServerPort
    private int port;

    /** The one whose work a test is about. */
    protected Visitor learner;

    /** Somebody else with a browser of their own. */
    protected Visitor anotherLearner;

    @BeforeEach
    void meetTheCast() {
        learner = visitor();
        anotherLearner = visitor();
    }

    /** How many statements a page takes, in a moment in which no page also asks whether the content has changed. */
    protected int statements(Visitor visitor, String path) {
        try (TestClock.Stop still = clock.stop()) {
            clock.advance(CONTENT_TRUSTED);
            visitor().page("/faq");
            return Statements.during(() -> visitor.page(path));
        }
    }

    /** The same of a page that was looked at just before. */
    protected int statementsAgain(Visitor visitor, String path) {
        try (TestClock.Stop still = clock.stop()) {
            statements(visitor, path);
            return Statements.during(() -> visitor.page(path));
        }
    }

    /** A new browser, without any cookie. */
    protected Visitor visitor() {
        return new Visitor(address());
    }

    /** Where the app answers, without a slash at the end. */
    protected String address() {
        return "http://127.0.0.1:" + port;
    }
}

package dev.greenroom;

import dev.greenroom.platform.CheapPasswords;
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

    /** A new browser, without any cookie. */
    protected Visitor visitor() {
        return new Visitor(address());
    }

    /** Where the app answers, without a slash at the end. */
    protected String address() {
        return "http://127.0.0.1:" + port;
    }
}

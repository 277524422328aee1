package dev.greenroom.browse;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import dev.greenroom.bank.DrawnGuide;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages about questions; each test may draw guides of its own, so these tests have a database of their own. */
@TestPropertySource(properties = "greenroom.test.guides=drawn")
abstract class BrowseTest extends IntegrationTest {

    static final String CONSENSUS = "/questions/" + GUIDE + "/consensus";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    DrawnGuide load(DrawnGuide guide) {
        return guide.load(jdbc, transaction, events);
    }

    /** The visitor answers a question alone, with one word. */
    static void answer(Visitor visitor, String question) {
        Document writing =
                visitor.page(visitor.post(question + "/answers", Map.of()).location());
        visitor.submit(writing.expectFirst("form[action$=/submission]"), Map.of("text", "quorum"));
    }
}

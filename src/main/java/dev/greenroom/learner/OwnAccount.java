package dev.greenroom.learner;

import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account of a learner, where it was opened from, and the browsers that are signed in to it. */
@Component
@Order(0)
class OwnAccount implements LearnerData {

    private static final String THEIRS = "(select id from account where learner_id = ?)";

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final Sessions sessions;
    private final KnownPlaces places;
    private final LocalCalendar calendar;
    private final Messages messages;

    OwnAccount(
            JdbcClient jdbc,
            AccountRepository accounts,
            Sessions sessions,
            KnownPlaces places,
            LocalCalendar calendar,
            Messages messages) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.sessions = sessions;
        this.places = places;
        this.calendar = calendar;
        this.messages = messages;
    }

    /** An account stays where it is: a file that holds one is taken in without it. */
    @Override
    public List<DataSection<?>> sections() {
        return List.of(new DataSection<>("accounts", AccountEntry.class, this::write, (account, in) -> {}));
    }

    private void write(UUID learner, Consumer<AccountEntry> each) {
        accounts.findByLearnerId(learner).map(this::entry).ifPresent(each);
    }

    private AccountEntry entry(Account account) {
        Optional<Identity> identity = account.identity();
        return new AccountEntry(
                account.name().value(),
                account.createdAt(),
                identity.map(Identity::issuer).orElse(null),
                identity.map(Identity::subject).orElse(null),
                sessions.of(account.id()),
                places.of(account.id()));
    }

    @Override
    public void describe(UUID learner, MarkdownText file) {
        accounts.findByLearnerId(learner)
                .ifPresent(account -> file.line(messages.text(
                        "learner.file.account",
                        MarkdownText.quoted(account.name().value()),
                        calendar.day(account.createdAt()))));
    }

    @Override
    public void merge(UUID from, UUID into) {
        int own = jdbc.sql("select count(*) from account where learner_id = ?")
                .param(into)
                .query(Integer.class)
                .single();
        if (own > 0) {
            erase(from);
        }
        // Sessions hold the learner, so that the browsers have to sign in again.
        endSessions(from);
        jdbc.sql("update account set learner_id = ? where learner_id = ?")
                .params(into, from)
                .update();
    }

    @Override
    public void erase(UUID learner) {
        endSessions(learner);
        jdbc.sql("select name from account where learner_id = ?")
                .param(learner)
                .query(String.class)
                .optional()
                .ifPresent(this::forget);
        jdbc.sql("delete from known_address where account_id in " + THEIRS)
                .param(learner)
                .update();
        jdbc.sql("delete from account where learner_id = ?").param(learner).update();
    }

    private void endSessions(UUID learner) {
        jdbc.sql("delete from account_session where principal_name in (select cast(id as varchar(36)) from account"
                        + " where learner_id = ?)")
                .param(learner)
                .update();
    }

    private void forget(String name) {
        jdbc.sql("delete from attempt where name_hash = ?")
                .param(Digest.of(name))
                .update();
    }
}

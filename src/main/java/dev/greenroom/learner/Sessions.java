package dev.greenroom.learner;

import dev.greenroom.platform.LocalCalendar;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The browsers in which an account is signed in. */
@Component
class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final LocalCalendar calendar;

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository, LocalCalendar calendar) {
        this.repository = repository;
        this.calendar = calendar;
    }

    /**
     * One of them, in the time of whoever looks.
     *
     * @param browser what it said of itself; empty if that is unknown
     */
    record Row(String id, String browser, LocalDateTime since, LocalDateTime lastUsed, boolean here) {}

    /** The one that asks first, then the last used. */
    List<Row> of(UUID account, String here) {
        return open(account).stream()
                .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
                .map(session -> row(session, session.getId().equals(here)))
                .sorted(Comparator.comparing(row -> !row.here()))
                .toList();
    }

    /** The same as they are taken along. */
    List<AccountEntry.BrowserEntry> of(UUID account) {
        return open(account).stream()
                .map(session -> new AccountEntry.BrowserEntry(
                        browser(session), session.getCreationTime(), session.getLastAccessedTime()))
                .sorted(Comparator.comparing(AccountEntry.BrowserEntry::since))
                .toList();
    }

    private Row row(Session session, boolean here) {
        return new Row(
                session.getId(),
                browser(session),
                calendar.time(session.getCreationTime()),
                calendar.time(session.getLastAccessedTime()),
                here);
    }

    private static String browser(Session session) {
        return session.getAttributeOrDefault(SessionContexts.BROWSER, "");
    }

    /** Ends one of the account's; says whether there was such a one. */
    boolean end(UUID account, String id) {
        boolean own = open(account).stream().anyMatch(session -> session.getId().equals(id));
        if (own) {
            repository.deleteById(id);
        }
        return own;
    }

    void endAllBut(UUID account, String here) {
        open(account).stream()
                .map(Session::getId)
                .filter(id -> !id.equals(here))
                .forEach(repository::deleteById);
    }

    private List<? extends Session> open(UUID account) {
        return repository.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .toList();
    }
}

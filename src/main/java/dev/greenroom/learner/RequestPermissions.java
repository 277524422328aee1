package dev.greenroom.learner;

import dev.greenroom.platform.Permissions;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On one's own machine everyone may do everything; where others connect, only who was named. */
@Component
class RequestPermissions implements Permissions {

    /** Any other name may be of a site that had it lead here, so that its scripts count as Greenroom's own. */
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final AccountSettings settings;
    private final Accounts accounts;
    private final HttpServletRequest request;

    RequestPermissions(AccountSettings settings, Accounts accounts, HttpServletRequest request) {
        this.settings = settings;
        this.accounts = accounts;
        this.request = request;
    }

    @Override
    public boolean mayManage() {
        return settings.isPersonal() ? isFromHere() : isAdministrator();
    }

    @Override
    public boolean isAdministrator() {
        return !settings.administrators().isEmpty()
                && SignedIn.now()
                        .flatMap(who -> accounts.find(who.account()))
                        .map(Account::name)
                        .filter(settings.administrators()::contains)
                        .isPresent();
    }

    /** A proxy on this machine passes on what comes from elsewhere. */
    private boolean isFromHere() {
        try {
            return OWN_NAMES.contains(request.getServerName())
                    && request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}

package dev.greenroom.learner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signs people in, and brings the work along that they did as a guest. */
@Component
class SignIn {

    private final Accounts accounts;
    private final Throttle throttle;
    private final Entrance entrance;
    private final OwnData ownData;

    SignIn(Accounts accounts, Throttle throttle, Entrance entrance, OwnData ownData) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.entrance = entrance;
        this.ownData = ownData;
    }

    PasswordCheck attempt(Name name, Password password, HttpServletRequest request, HttpServletResponse response) {
        PasswordCheck checked = check(name, password, request);
        checked.who().ifPresent(who -> enter(who, request, response));
        return checked;
    }

    void enter(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        entrance.guest(request).ifPresent(guest -> ownData.merge(guest, who.learner()));
        entrance.enter(who, request, response);
    }

    /** Makes an account for whom a provider has named, of what they did as a guest; says whether their name was free. */
    boolean open(Name name, Identity identity, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> opened = accounts.open(name, identity, entrance.guest(request));
        opened.ifPresent(who -> entrance.enter(who, request, response));
        return opened.isPresent();
    }

    /** Has somebody who is signed in say their password once more. */
    PasswordCheck confirm(SignedIn who, Password password, HttpServletRequest request) {
        return check(accounts.account(who.account()).name(), password, request);
    }

    private PasswordCheck check(Name name, Password password, HttpServletRequest request) {
        return throttle.password(name, Place.of(request), () -> compare(name, password));
    }

    private Optional<SignedIn> compare(Name name, Password password) {
        return password.length() > Password.LONGEST ? Optional.empty() : accounts.authenticate(name, password);
    }
}

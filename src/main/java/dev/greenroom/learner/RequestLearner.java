package dev.greenroom.learner;

import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.LearnerState;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The learner of one request, looked up when first asked for. Who is signed in is no guest, whatever the cookie says. */
@Component
@RequestScope
class RequestLearner implements CurrentLearner {

    private final Learners learners;
    private final LearnerCookie cookie;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    private @Nullable Optional<UUID> found;

    RequestLearner(Learners learners, LearnerCookie cookie, HttpServletRequest request, HttpServletResponse response) {
        this.learners = learners;
        this.cookie = cookie;
        this.request = request;
        this.response = response;
    }

    @Override
    public Optional<UUID> id() {
        if (found == null) {
            found = SignedIn.now().map(SignedIn::learner).or(() -> state().map(LearnerState::learner));
        }
        return found;
    }

    @Override
    public Optional<LearnerState> state() {
        Optional<SignedIn> account = SignedIn.now();
        if (account.isPresent()) {
            return learners.state(account.get().learner());
        }
        Optional<LearnerState> guest = cookie.readKept(request).flatMap(learners::state);
        found = guest.map(LearnerState::learner);
        return guest;
    }

    @Override
    public UUID keep() {
        UUID id = SignedIn.now().map(SignedIn::learner).orElseGet(this::keepGuest);
        found = Optional.of(id);
        return id;
    }

    private UUID keepGuest() {
        Token token = token();
        return id().orElseGet(() -> learners.keep(token));
    }

    /** Written anew each time, so that it lasts as long as it is used. */
    private Token token() {
        Token token = cookie.read(request).orElseGet(Token::random);
        cookie.writeKept(request, response, token);
        return token;
    }
}

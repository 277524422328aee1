package dev.greenroom.learner;

import dev.greenroom.platform.Flash;
import dev.greenroom.platform.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing out elsewhere. */
@Controller
class SessionController {

    private final Sessions sessions;
    private final Flash flash;

    SessionController(Sessions sessions, Flash flash) {
        this.sessions = sessions;
        this.flash = flash;
    }

    @PostMapping("/account/sessions/{id}/removals")
    String end(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        SignedIn who = SignedIn.now().orElseThrow(NotFound::new);
        if (!sessions.end(who.account(), id)) {
            throw new NotFound();
        }
        flash.say(request, response, "flash.session.ended");
        return "redirect:/account";
    }

    @PostMapping("/account/sessions/removals")
    String endOthers(HttpServletRequest request, HttpServletResponse response) {
        SignedIn who = SignedIn.now().orElseThrow(NotFound::new);
        sessions.endAllBut(who.account(), request.getSession().getId());
        flash.say(request, response, "flash.sessions.ended");
        return "redirect:/account";
    }
}

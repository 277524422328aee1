package dev.greenroom.learner;

import dev.greenroom.platform.Flash;
import dev.greenroom.platform.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another password. It asks for the present one, and whoever knew that is signed out. */
@Controller
class PasswordController {

    private final Accounts accounts;
    private final PasswordRules rules;
    private final SignIn signIn;
    private final Sessions sessions;
    private final AccountPages pages;
    private final Flash flash;

    PasswordController(
            Accounts accounts, PasswordRules rules, SignIn signIn, Sessions sessions, AccountPages pages, Flash flash) {
        this.accounts = accounts;
        this.rules = rules;
        this.signIn = signIn;
        this.sessions = sessions;
        this.pages = pages;
        this.flash = flash;
    }

    @PostMapping("/account/password")
    String change(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String wanted,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn who = SignedIn.now().orElseThrow(NotFound::new);
        Password next = Password.typed(wanted);
        Optional<String> problem =
                rules.problem(next, accounts.account(who.account()).name());
        if (problem.isPresent()) {
            return pages.refuse(who, "wanted", problem.get(), request, response, model);
        }
        PasswordCheck checked = signIn.confirm(who, Password.typed(password), request);
        if (checked.who().isEmpty()) {
            return pages.refuse(who, "password", checked, request, response, model);
        }
        accounts.change(who.account(), next);
        sessions.endAllBut(who.account(), request.getSession().getId());
        flash.say(request, response, "flash.password.changed");
        return "redirect:/account";
    }
}

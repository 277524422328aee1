package dev.greenroom.learner;

import dev.greenroom.platform.Permissions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of an account, as it is or after something on it was refused. */
@Component
class AccountPages {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Permissions permissions;

    AccountPages(Accounts accounts, Sessions sessions, Permissions permissions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.permissions = permissions;
    }

    String show(SignedIn who, Map<String, String> problems, HttpServletRequest request, Model model) {
        Account account = accounts.account(who.account());
        model.addAttribute("name", account.name().value());
        model.addAttribute("hasPassword", account.hasPassword());
        model.addAttribute(
                "sessions", sessions.of(who.account(), request.getSession().getId()));
        model.addAttribute("isAdministrator", permissions.isAdministrator());
        model.addAttribute("problems", problems);
        return "learner/account";
    }

    /** What was asked for is not done, because of one field. */
    String refuse(
            SignedIn who,
            String field,
            String problem,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Map<String, String> problems = Map.of(field, problem);
        Refusal.wrong(problems, model, response);
        return show(who, problems, request, model);
    }

    /** What was asked for is not done, because the present password was not right. */
    String refuse(
            SignedIn who,
            String field,
            PasswordCheck checked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (checked.isLater()) {
            Refusal.later(checked.pause(), model, response);
            return show(who, Map.of(), request, model);
        }
        return refuse(who, field, "not-yours", request, response, model);
    }
}

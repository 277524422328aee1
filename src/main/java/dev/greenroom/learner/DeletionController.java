package dev.greenroom.learner;

import dev.greenroom.platform.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Deletes an account with everything that belongs to it. It asks for the password or, where there is none, for the name,
 * as there is no way back. Whoever is not signed in any more learns how to find out whether it is gone.
 */
@Controller
class DeletionController {

    private final Accounts accounts;
    private final SignIn signIn;
    private final OwnData ownData;
    private final Entrance entrance;
    private final AccountPages pages;
    private final Flash flash;

    DeletionController(
            Accounts accounts, SignIn signIn, OwnData ownData, Entrance entrance, AccountPages pages, Flash flash) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.ownData = ownData;
        this.entrance = entrance;
        this.pages = pages;
        this.flash = flash;
    }

    @PostMapping("/account/deletions")
    String delete(
            @RequestParam(defaultValue = "") String confirmation,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Account> known = SignedIn.now().flatMap(who -> accounts.find(who.account()));
        if (known.isEmpty()) {
            flash.say(request, response, "flash.account.left");
            return "redirect:/";
        }
        Account account = known.get();
        SignedIn who = account.signedIn();
        if (account.hasPassword()) {
            PasswordCheck checked = signIn.confirm(who, Password.typed(confirmation), request);
            if (checked.who().isEmpty()) {
                return pages.refuse(who, "confirmation", checked, request, response, model);
            }
        } else if (!Name.of(name).equals(Optional.of(account.name()))) {
            return pages.refuse(who, "name", "other", request, response, model);
        }
        ownData.erase(who.learner());
        entrance.leave(request, response);
        flash.say(request, response, "flash.account.deleted");
        return "redirect:/";
    }
}

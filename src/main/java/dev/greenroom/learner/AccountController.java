package dev.greenroom.learner;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who one is here. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final AccountSettings settings;

    AccountController(Accounts accounts, AccountSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @GetMapping("/account")
    String show(Model model) {
        model.addAttribute("signUpIsOpen", settings.signUpIsOpen());
        return SignedIn.now().map(who -> show(who, model)).orElse("learner/guest");
    }

    private String show(SignedIn who, Model model) {
        model.addAttribute("name", accounts.account(who.account()).name().value());
        return "learner/account";
    }
}

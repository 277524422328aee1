package dev.greenroom.learner;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who one is here. */
@Controller
class AccountController {

    private final AccountPages pages;
    private final AccountSettings settings;

    AccountController(AccountPages pages, AccountSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    @GetMapping("/account")
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("signUpIsOpen", settings.signUpIsOpen());
        return SignedIn.now()
                .map(who -> pages.show(who, Map.of(), request, model))
                .orElse("learner/guest");
    }
}

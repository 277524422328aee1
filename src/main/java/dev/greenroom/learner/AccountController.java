package dev.greenroom.learner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who one is here. */
@Controller
class AccountController {

    private final AccountPages pages;
    private final AccountSettings settings;
    private final Accounts accounts;
    private final Entrance entrance;

    AccountController(AccountPages pages, AccountSettings settings, Accounts accounts, Entrance entrance) {
        this.pages = pages;
        this.settings = settings;
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @GetMapping("/account")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("signUpIsOpen", settings.signUpIsOpen());
        return SignedIn.now().map(who -> show(who, request, response, model)).orElse("learner/guest");
    }

    private String show(SignedIn who, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (accounts.find(who.account()).isEmpty()) {
            entrance.leave(request, response);
            return "redirect:/login";
        }
        return pages.show(who, Map.of(), request, model);
    }
}

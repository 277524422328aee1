package dev.greenroom.learner;

import dev.greenroom.platform.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final Entrance entrance;
    private final AccountSettings settings;
    private final Flash flash;
    private final ObjectProvider<Provider> provider;

    SignInController(
            SignIn signIn,
            Entrance entrance,
            AccountSettings settings,
            Flash flash,
            ObjectProvider<Provider> provider) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.settings = settings;
        this.flash = flash;
        this.provider = provider;
    }

    @ModelAttribute("provider")
    @Nullable
    Provider provider() {
        return provider.getIfAvailable();
    }

    @ModelAttribute("signUpIsOpen")
    boolean signUpIsOpen() {
        return settings.signUpIsOpen();
    }

    @GetMapping("/login")
    String show(@RequestParam(required = false) @Nullable String back, Model model) {
        model.addAttribute("form", SignInForm.empty(back));
        model.addAttribute("problems", Map.of());
        return SignedIn.now().isPresent() ? "redirect:/account" : "learner/sign-in";
    }

    @PostMapping("/login")
    String signIn(SignInForm form, Model model, HttpServletRequest request, HttpServletResponse response) {
        Map<String, String> problems = form.problems();
        if (form.typed().isEmpty()) {
            problems.put("password", "empty");
        }
        if (!problems.isEmpty()) {
            return refuse(form, problems, model, response);
        }
        PasswordCheck checked = signIn.attempt(form.wanted().orElseThrow(), form.typed(), request, response);
        if (checked.isLater()) {
            Refusal.later(checked.pause(), model, response);
            return again(form, Map.of(), model);
        }
        return checked.who().isPresent()
                ? "redirect:" + form.way()
                : refuse(form, Map.of("password", "wrong"), model, response);
    }

    @PostMapping("/logout")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        if (SignedIn.now().isPresent()) {
            entrance.leave(request, response);
        }
        // Also where it was signed out already, from elsewhere: what this browser keeps goes with the message.
        flash.say(request, response, "flash.signed-out");
        return "redirect:/";
    }

    private static String refuse(
            SignInForm form, Map<String, String> problems, Model model, HttpServletResponse response) {
        Refusal.wrong(problems, model, response);
        return again(form, problems, model);
    }

    private static String again(SignInForm form, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "learner/sign-in";
    }
}

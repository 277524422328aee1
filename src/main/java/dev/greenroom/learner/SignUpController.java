package dev.greenroom.learner;

import dev.greenroom.platform.Flash;
import dev.greenroom.platform.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new account. What a guest did before is its work. */
@Controller
class SignUpController {

    private final Accounts accounts;
    private final PasswordRules rules;
    private final Throttle throttle;
    private final SignIn signIn;
    private final Entrance entrance;
    private final AccountSettings settings;
    private final Flash flash;

    SignUpController(
            Accounts accounts,
            PasswordRules rules,
            Throttle throttle,
            SignIn signIn,
            Entrance entrance,
            AccountSettings settings,
            Flash flash) {
        this.accounts = accounts;
        this.rules = rules;
        this.throttle = throttle;
        this.signIn = signIn;
        this.entrance = entrance;
        this.settings = settings;
        this.flash = flash;
    }

    @ModelAttribute
    void onlyWhereItIsOpen() {
        if (!settings.signUpIsOpen()) {
            throw new NotFound();
        }
    }

    @GetMapping("/signup")
    String show(@RequestParam(required = false) @Nullable String back, Model model) {
        model.addAttribute("form", SignInForm.empty(back));
        model.addAttribute("problems", Map.of());
        return SignedIn.now().isPresent() ? "redirect:/account" : "learner/sign-up";
    }

    @PostMapping("/signup")
    String signUp(SignInForm form, Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("form", form);
        Map<String, String> problems = problems(form);
        if (!problems.isEmpty()) {
            return refuse(problems, model, response);
        }
        Name name = form.wanted().orElseThrow();
        PasswordCheck opened = open(name, form, request);
        if (opened.isLater()) {
            return later(opened.pause(), model, response);
        }
        if (opened.who().isEmpty()) {
            return taken(form, name, model, request, response);
        }
        entrance.enter(opened.who().get(), request, response);
        flash.say(request, response, "flash.signed-up");
        return "redirect:" + form.way();
    }

    private Map<String, String> problems(SignInForm form) {
        Map<String, String> problems = form.problems();
        Name name = form.wanted().orElse(new Name("@"));
        rules.problem(form.typed(), name).ifPresent(problem -> problems.put("password", problem));
        return problems;
    }

    private PasswordCheck open(Name name, SignInForm form, HttpServletRequest request) {
        return throttle.opening(
                name,
                Place.of(request),
                () -> accounts.isTaken(name),
                () -> accounts.open(name, form.typed(), entrance.guest(request)));
    }

    /** Whoever has that account, or clicked twice, comes in by the same password. Others hear that it is taken, a few times. */
    private String taken(
            SignInForm form, Name name, Model model, HttpServletRequest request, HttpServletResponse response) {
        PasswordCheck checked = signIn.attempt(name, form.typed(), request, response);
        if (checked.who().isPresent()) {
            throttle.own(name, Place.of(request));
            return "redirect:" + form.way();
        }
        return checked.isLater()
                ? later(checked.pause(), model, response)
                : refuse(Map.of("name", "taken"), model, response);
    }

    private static String refuse(Map<String, String> problems, Model model, HttpServletResponse response) {
        Refusal.wrong(problems, model, response);
        return "learner/sign-up";
    }

    private static String later(Duration pause, Model model, HttpServletResponse response) {
        Refusal.later(pause, model, response);
        model.addAttribute("problems", Map.of());
        return "learner/sign-up";
    }
}

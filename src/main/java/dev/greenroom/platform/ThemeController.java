package dev.greenroom.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ThemeController {

    /** Remembers the theme in a cookie and goes back to where its form stood. */
    @PostMapping("/theme")
    String choose(
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Cookies.set(request, response, Theme.COOKIE, Theme.named(theme).key(), Cookies.LONGEST);
        return "redirect:" + OwnPath.or(back, "/");
    }
}

package dev.greenroom.home;

import dev.greenroom.platform.Revalidated;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Revalidated
class HomeController {

    @GetMapping("/")
    String show() {
        return "home/home";
    }
}

package dev.greenroom.pack;

import dev.greenroom.bank.Guides;
import dev.greenroom.platform.Revalidated;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Revalidated
class PackController {

    private final Guides guides;

    PackController(Guides guides) {
        this.guides = guides;
    }

    @GetMapping("/packs")
    String list(Model model) {
        model.addAttribute("guides", guides.all());
        return "pack/list";
    }
}

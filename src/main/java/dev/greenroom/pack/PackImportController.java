package dev.greenroom.pack;

import dev.greenroom.bank.GuideChange;
import dev.greenroom.platform.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings packs as archives, or only checks them. */
@Controller
@RequestMapping("/packs")
class PackImportController {

    private final PackPage page;
    private final Packs packs;
    private final Flash flash;

    PackImportController(PackPage page, Packs packs, Flash flash) {
        this.page = page;
        this.packs = packs;
        this.flash = flash;
    }

    private interface Work {
        /** The name of the page to answer with. */
        String of(MultipartFile pack) throws IOException;
    }

    /** Shows what an import would do. Nothing is kept of it, so there is nowhere to redirect to. */
    @PostMapping("/checks")
    String check(
            @RequestParam(required = false) @Nullable MultipartFile pack, Model model, HttpServletResponse response)
            throws IOException {
        return answer(pack, model, response, sent -> {
            model.addAttribute("check", packs.check(sent));
            return page.show(model);
        });
    }

    @PostMapping
    String load(
            @RequestParam(required = false) @Nullable MultipartFile pack,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return answer(pack, model, response, sent -> {
            flash.say(request, response, said(packs.load(sent)));
            return "redirect:/packs";
        });
    }

    private static String said(GuideChange change) {
        return switch (change) {
            case ADDED -> "flash.pack.added";
            case UPDATED -> "flash.pack.updated";
            default -> "flash.pack.unchanged";
        };
    }

    private String answer(@Nullable MultipartFile pack, Model model, HttpServletResponse response, Work work)
            throws IOException {
        page.letManage();
        try {
            if (pack == null || pack.isEmpty()) {
                throw new RefusedPack(RefusalReason.NO_FILE);
            }
            return work.of(pack);
        } catch (InvalidPack invalid) {
            model.addAttribute("problems", invalid.problems());
        } catch (RefusedPack refused) {
            model.addAttribute("refusal", refused.reason().key());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(model);
    }
}

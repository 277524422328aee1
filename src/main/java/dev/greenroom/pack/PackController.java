package dev.greenroom.pack;

import dev.greenroom.platform.NotFound;
import dev.greenroom.platform.Revalidated;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The guides as packs, for everyone to see; whoever may manage them can take them along. */
@Controller
@RequestMapping("/packs")
class PackController {

    private final PackPage page;
    private final Packs packs;

    PackController(PackPage page, Packs packs) {
        this.page = page;
        this.packs = packs;
    }

    @GetMapping
    @Revalidated
    String list(Model model) {
        return page.show(model);
    }

    @GetMapping("/{guide}.zip")
    void export(@PathVariable String guide, HttpServletResponse response) throws IOException {
        page.letManage();
        byte[] archive = packs.archive(guide).orElseThrow(NotFound::new);
        response.setContentType("application/zip");
        response.setContentLength(archive.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(guide + ".zip").build().toString());
        response.getOutputStream().write(archive);
    }
}

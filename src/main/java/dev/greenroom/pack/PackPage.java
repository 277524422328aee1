package dev.greenroom.pack;

import dev.greenroom.bank.Guides;
import dev.greenroom.platform.NotFound;
import dev.greenroom.platform.Permissions;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The one page about packs, and who may do what on it. */
@Component
class PackPage {

    private final Guides guides;
    private final Packs packs;
    private final Permissions permissions;

    PackPage(Guides guides, Packs packs, Permissions permissions) {
        this.guides = guides;
        this.packs = packs;
        this.permissions = permissions;
    }

    String show(Model model) {
        boolean mayManage = permissions.mayManage();
        model.addAttribute("guides", guides.all());
        model.addAttribute("mayManage", mayManage);
        model.addAttribute("exportable", mayManage ? packs.slugs() : Set.of());
        return "pack/list";
    }

    /** For everyone else what only some may do is nowhere. */
    void letManage() {
        if (!permissions.mayManage()) {
            throw new NotFound();
        }
    }
}

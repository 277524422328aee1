package dev.greenroom.learner;

import dev.greenroom.platform.NotFound;
import dev.greenroom.platform.Permissions;
import dev.greenroom.platform.Tally;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How much Greenroom is used. Numbers alone: what anybody wrote or how they did is nobody else's business. */
@Controller
class AdministratorController {

    private final List<Tally> tallies;
    private final Permissions permissions;
    private final Clock clock;

    AdministratorController(List<Tally> tallies, Permissions permissions, Clock clock) {
        this.tallies =
                tallies.stream().sorted(Comparator.comparingInt(Tally::order)).toList();
        this.permissions = permissions;
        this.clock = clock;
    }

    /** How many of one thing there are, in all and of late. */
    record Row(String labelKey, long week, long month, long all) {}

    @GetMapping("/admin")
    String show(Model model) {
        if (!permissions.isAdministrator()) {
            throw new NotFound();
        }
        model.addAttribute("rows", tallies.stream().map(this::row).toList());
        return "learner/admin";
    }

    private Row row(Tally tally) {
        Instant now = clock.instant();
        return new Row(
                tally.labelKey(),
                tally.since().applyAsLong(now.minus(Duration.ofDays(7))),
                tally.since().applyAsLong(now.minus(Duration.ofDays(30))),
                tally.since().applyAsLong(Instant.EPOCH));
    }
}

package dev.greenroom.learner;

import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.Flash;
import dev.greenroom.platform.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/** A learner's own data: to take along, to bring, and to have deleted. */
@Controller
@RequestMapping("/account")
class DataController {

    /** More names than that nobody reads. */
    private static final int MOST_NAMES = 50;

    /** They stand in an address, which has to fit into a header of a response. */
    private static final int MOST_CHARACTERS = 1_900;

    private static final String NAME = "[a-z0-9-]{1,80}(/[a-z0-9-]{1,80}){0,2}";

    private static final InvalidData BUSY = new InvalidData("busy", 0, null);
    private static final String SECONDS_TO_WAIT = "10";

    /** A large file keeps a processor and the database busy: one at a time leaves room for others. */
    private final Semaphore importing = new Semaphore(1);

    private final OwnData ownData;
    private final DataFile file;
    private final DataMarkdown markdown;
    private final Entrance entrance;
    private final CurrentLearner current;
    private final Flash flash;

    DataController(
            OwnData ownData,
            DataFile file,
            DataMarkdown markdown,
            Entrance entrance,
            CurrentLearner current,
            Flash flash) {
        this.ownData = ownData;
        this.file = file;
        this.markdown = markdown;
        this.entrance = entrance;
        this.current = current;
        this.flash = flash;
    }

    /**
     * @param left names of what an import left out
     * @param more how much it left out besides
     */
    @GetMapping("/data")
    String show(
            @RequestParam(defaultValue = "") List<String> left,
            @RequestParam(defaultValue = "0") int more,
            Model model) {
        model.addAttribute("left", named(left));
        model.addAttribute("more", Math.max(0, more));
        return "learner/data";
    }

    private static List<String> named(Collection<String> left) {
        return left.stream()
                .filter(name -> name.matches(NAME))
                .limit(MOST_NAMES)
                .toList();
    }

    @GetMapping("/data.json")
    void json(HttpServletResponse response) throws IOException {
        attach(response, MediaType.APPLICATION_JSON, "greenroom.json");
        file.write(current.id(), response.getOutputStream());
    }

    @GetMapping("/data.md")
    void markdown(HttpServletResponse response) throws IOException {
        attach(response, new MediaType("text", "markdown", StandardCharsets.UTF_8), "greenroom.md");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        markdown.write(current.id(), out);
        out.flush();
    }

    private static void attach(HttpServletResponse response, MediaType type, String name) {
        response.setContentType(type.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    @PostMapping("/imports")
    String load(
            @RequestParam(required = false) @Nullable MultipartFile data,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!importing.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            return refuse("problem", BUSY, HttpStatus.SERVICE_UNAVAILABLE, model, response);
        }
        try {
            Set<String> left = load(data);
            flash.say(request, response, left.isEmpty() ? "flash.data.imported" : "flash.data.imported-partly");
            return "redirect:/account/data" + query(left);
        } catch (InvalidData problem) {
            return refuse("problem", problem, HttpStatus.UNPROCESSABLE_CONTENT, model, response);
        } finally {
            importing.release();
        }
    }

    private Set<String> load(@Nullable MultipartFile data) throws IOException {
        if (data == null || data.isEmpty()) {
            throw new InvalidData("none", 0, null);
        }
        if (data.getSize() > DataFormat.LARGEST) {
            throw new InvalidData("large", 0, null);
        }
        file.check(data);
        return ownData.load(current.keep(), data);
    }

    private static String query(Set<String> left) {
        List<String> names = new ArrayList<>(named(left));
        while (String.join("&left=", names).length() > MOST_CHARACTERS) {
            names.remove(names.size() - 1);
        }
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        names.forEach(name -> query.queryParam("left", name));
        if (names.size() < left.size()) {
            query.queryParam("more", left.size() - names.size());
        }
        return query.toUriString();
    }

    /**
     * Guests delete what is theirs here; who has an account, with the account.
     *
     * @param confirmed whether they have said that they mean it
     */
    @PostMapping("/removals")
    String remove(
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (isMember()) {
            throw new NotFound();
        }
        if (!confirmed) {
            return refuse("unconfirmed", true, HttpStatus.UNPROCESSABLE_CONTENT, model, response);
        }
        current.id().ifPresent(ownData::erase);
        entrance.leave(request, response);
        flash.say(request, response, "flash.data.removed");
        return "redirect:/";
    }

    @ModelAttribute("isMember")
    boolean isMember() {
        return SignedIn.now().isPresent();
    }

    private static String refuse(
            String name, Object problem, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute(name, problem);
        model.addAttribute("left", List.of());
        model.addAttribute("more", 0);
        return "learner/data";
    }
}

package dev.greenroom.interview;

import dev.greenroom.platform.CurrentLearner;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The report of an interview, as a page and as a file. While the interview runs, both lead back to it. */
@Controller
@RequestMapping("/interviews/{id}")
class ReportController {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final Reports reports;
    private final ReportMarkdown markdown;
    private final CurrentLearner current;

    ReportController(Reports reports, ReportMarkdown markdown, CurrentLearner current) {
        this.reports = reports;
        this.markdown = markdown;
        this.current = current;
    }

    @GetMapping("/report")
    String show(@PathVariable UUID id, Model model) {
        Optional<Report> report = find(id);
        report.ifPresent(found -> model.addAttribute("report", found));
        return report.isPresent() ? "interview/report" : "redirect:/interviews/" + id;
    }

    @GetMapping("/report.md")
    ResponseEntity<String> download(@PathVariable UUID id) {
        return find(id).map(this::file)
                .orElseGet(() -> ResponseEntity.status(303)
                        .header(HttpHeaders.LOCATION, "/interviews/" + id)
                        .build());
    }

    private ResponseEntity<String> file(Report report) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("interview-" + report.day() + ".md")
                .build();
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(markdown.of(report));
    }

    private Optional<Report> find(UUID id) {
        return reports.find(current.known(), id);
    }
}

package dev.greenroom.answer;

import dev.greenroom.platform.CurrentLearner;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the script of a page stores what is being typed. */
@RestController
@RequestMapping("/answers/{id}")
class DraftController {

    private final Practice practice;
    private final CurrentLearner current;
    private final AnswerMeters meters;

    DraftController(Practice practice, CurrentLearner current, AnswerMeters meters) {
        this.practice = practice;
        this.current = current;
        this.meters = meters;
    }

    @PutMapping("/draft")
    ResponseEntity<Object> save(@PathVariable UUID id, @RequestParam Step step, @RequestBody SentDraft draft) {
        if (!draft.isSound()) {
            return unprocessable();
        }
        return response(meters.counted(practice.save(current.known(), id, step, draft.written())));
    }

    @PostMapping(path = "/takeovers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> takeOver(@PathVariable UUID id, @RequestParam Step step, @RequestBody SentDraft draft) {
        if (!draft.isSound()) {
            return unprocessable();
        }
        return response(practice.takeOver(current.known(), id, step, draft.written()));
    }

    private static ResponseEntity<Object> response(Saving saving) {
        if (saving instanceof Saving.Conflict) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(saving);
        }
        return ResponseEntity.ok(saving instanceof Saving.Closed ? Map.of("closed", true) : saving);
    }

    private static ResponseEntity<Object> unprocessable() {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }
}

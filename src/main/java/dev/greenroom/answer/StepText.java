package dev.greenroom.answer;

import dev.greenroom.answer.OtherVersion.Reason;
import java.time.Instant;

/** The text of one step together with the texts that lost against it, so that nothing typed is ever dropped. */
class StepText {

    private final Step step;
    private final Part part;
    private final OtherVersions others;

    StepText(Step step, Part part, OtherVersions others) {
        this.step = step;
        this.part = part;
        this.others = others;
    }

    Saving save(Written written, Instant now) {
        Saving saving = part.save(written, now);
        if (saving instanceof Saving.Closed) {
            refuse(written, Reason.ARRIVED_LATE, now);
        }
        return saving;
    }

    Saving takeOver(Written written, Instant now) {
        return part.isClosed() ? save(written, now) : replace(written, now);
    }

    /** Closes the step with this text; whether it did, and was not closed before. */
    boolean close(Outcome outcome, Written written, Instant now) {
        if (part.isClosed()) {
            refuse(written, part.reasonToRefuse(), now);
            return false;
        }
        if (part.draft().leadsTo(written)) {
            part.write(written, now);
        } else {
            replace(written, now);
        }
        return close(outcome, now);
    }

    /** Closes the step with its draft; whether it did, and was not closed before. */
    boolean close(Outcome outcome, Instant at) {
        if (part.isClosed()) {
            return false;
        }
        part.close(outcome, at);
        return true;
    }

    void adopt(String text, Instant now) {
        Draft before = part.draft();
        part.adopt(text, now);
        keep(before, now);
    }

    private Saving replace(Written written, Instant now) {
        Draft before = part.draft();
        Saving saving = part.write(written, now);
        others.forget(step, written.text());
        keep(before, now);
        return saving;
    }

    private void keep(Draft replaced, Instant now) {
        others.keep(
                new OtherVersion(step, replaced.text(), Reason.REPLACED, replaced.tab(), replaced.counter(), now),
                part.draft());
    }

    private void refuse(Written written, Reason reason, Instant now) {
        if (!part.draft().hasHad(written)) {
            others.keep(
                    new OtherVersion(step, written.text(), reason, written.tab(), written.counter(), now),
                    part.draft());
        }
    }
}

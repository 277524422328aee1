// Saves what is being typed into an answer, so that no text is lost to a closed tab, a lost network or a second device.
//
// The markup it works on, inside the form that submits the text (templates/answer/writing.html draws it):
//
//   <div data-draft="/answers/{id}" data-step="answer|follow-up">
//     <input type="hidden" name="revision">    the revision of the draft that this page has seen
//     <input type="hidden" name="tab">         this browser tab
//     <input type="hidden" name="counter">     counts what this tab has sent
//     <textarea name="text">
//     <span data-draft-words data-none="0 words" data-one="1 word" data-many="{0} words">
//     <span data-draft-saved data-text="Draft saved {0}" data-at="2026-05-04T18:30:00Z">
//     <span data-draft-trouble role="status" data-kept data-unkept data-closed data-long data-conflict>
//     <div data-draft-conflict hidden> [data-draft-other] button[data-draft-mine] button[data-draft-theirs] </div>
//   </div>
//
// A page with an element [data-draft-closed] sends what earlier pages could not (draft-leftovers.js).

import { sendLeftovers } from "./draft-leftovers.js";
import { DraftSending } from "./draft-sending.js";
import { DraftText } from "./draft-text.js";
import { DraftView } from "./draft-view.js";
import { tabId } from "./tab.js";

export async function attach(element) {
  const draft = new Draft(element);
  draft.text.recall();
  draft.listen();
  draft.begin(await tabId());
}

class Draft {
  constructor(element) {
    const { draft, step } = element.dataset;
    this.form = element.closest("form");
    this.takeovers = `${draft}/takeovers?step=${step}`;
    this.view = new DraftView(element);
    this.text = new DraftText(element, `${draft}/draft?step=${step}`);
    this.sending = new DraftSending(this.text, {
      take: (text, response) => this.take(text, response),
      fail: () => this.fail(),
    });
  }

  listen() {
    const { text, sending, view } = this;
    text.area.addEventListener("input", () => this.changed());
    this.form.addEventListener("submit", () => (this.form.elements.counter.value = sending.submitting()));
    view.onChoice((mine) => this.resolve(mine));
    addEventListener("pagehide", () => this.leave());
    addEventListener("pageshow", () => (sending.isSubmitting = false));
    addEventListener("online", () => text.isUnsaved && sending.save());
    document.addEventListener("visibilitychange", () => document.hidden && this.leave());
    view.words();
  }

  async begin(tab) {
    await this.text.restore(tab);
    this.view.words();
    if (this.text.isUnsaved) {
      this.text.keep();
      this.sending.save();
    }
    sendLeftovers(this.text.address, tab);
  }

  changed() {
    this.view.words();
    this.text.keep();
    this.sending.typed();
  }

  leave() {
    if (this.text.isUnsaved) {
      this.text.keep();
      this.sending.save(true);
    }
  }

  async take(text, response) {
    if (response.ok) {
      this.acknowledged(text, await response.json());
    } else if (response.status === 409) {
      this.conflict(await response.json());
    } else if (response.status === 422) {
      this.view.tooLong();
    } else {
      this.fail();
    }
  }

  acknowledged(text, { revision, savedAt, closed }) {
    if (closed) {
      this.view.closed();
    } else {
      this.text.standOn(revision);
      this.view.saved(savedAt);
    }
    this.text.acknowledge(text);
  }

  // Who has changed nothing here, or takes it back, simply sees what was written elsewhere.
  conflict({ text, revision }) {
    if (this.text.isUnsaved) {
      this.theirs = text;
      this.sending.isWaiting = true;
      this.view.conflict(text);
    } else {
      this.text.replace(text, revision);
      this.view.words();
      this.view.say("");
      this.stopWaiting();
    }
  }

  async resolve(mine) {
    if (!this.isResolving) {
      this.isResolving = true;
      if (await this.takeOver(mine)) {
        this.settle();
      }
      this.isResolving = false;
    }
  }

  // Whichever is chosen, the server keeps the other one. What was typed on meanwhile is not replaced.
  async takeOver(mine) {
    const { text, sending, takeovers } = this;
    const isMine = await sending.takeOver(takeovers, text.value);
    if (mine || !isMine || text.isUnsaved) {
      return mine && isMine;
    }
    text.area.value = this.theirs;
    this.view.words();
    return sending.takeOver(takeovers, this.theirs);
  }

  settle() {
    this.stopWaiting();
    this.text.area.focus();
    if (this.text.isUnsaved) {
      this.sending.save();
    }
  }

  stopWaiting() {
    this.sending.isWaiting = false;
    this.view.settled();
  }

  fail() {
    if (this.text.isUnsaved) {
      this.view.unsaved(this.text.keep());
    } else {
      this.view.say("");
    }
  }
}

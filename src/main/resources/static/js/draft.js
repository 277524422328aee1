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
//     <span data-draft-trouble role="status" data-kept data-closed data-long>
//     <div data-draft-conflict hidden> [data-draft-other] button[data-draft-mine] button[data-draft-theirs] </div>
//   </div>
//
// The element sends the event `draft:closed` when the server says that the step is over. A page with an element
// [data-draft-closed] sends what earlier pages could not (draft-leftovers.js).

import { DraftView } from "./draft-view.js";
import { sendLeftovers } from "./draft-leftovers.js";
import { drop, keep, kept } from "./draft-shelf.js";
import { send } from "./send.js";
import { isAlive, lastTabId, nextCount, tabId } from "./tab.js";

const PAUSE = 1000;
const AT_MOST = 2000;
const AGAIN = 5000;
const HEARTBEAT = 30000;

export async function attach(element) {
  const draft = new Draft(element);
  draft.recall();
  draft.listen();
  draft.begin(await tabId());
}

class Draft {
  constructor(element) {
    const { draft, step } = element.dataset;
    this.element = element;
    this.form = element.closest("form");
    this.area = element.querySelector("textarea");
    this.view = new DraftView(element);
    this.address = `${draft}/draft?step=${step}`;
    this.takeovers = `${draft}/takeovers?step=${step}`;
    this.base = Number(this.form.elements.revision.value);
    this.counter = 0;
    // A text that was refused is in the box, but not stored.
    this.stored = this.area.hasAttribute("aria-invalid") ? null : this.area.defaultValue;
    this.sent = this.stored;
  }

  listen() {
    this.area.addEventListener("input", () => this.changed());
    this.form.addEventListener("submit", () => this.submitting());
    this.view.onChoice((mine) => this.resolve(mine));
    addEventListener("pagehide", () => this.leave());
    addEventListener("pageshow", () => (this.isSubmitting = false));
    addEventListener("online", () => this.isUnsaved && this.save());
    document.addEventListener("visibilitychange", () => document.hidden && this.leave());
    setInterval(() => this.beat(), HEARTBEAT);
    this.view.words();
  }

  async begin(tab) {
    this.tab = tab;
    this.form.elements.tab.value = tab;
    await this.restore();
    if (this.isUnsaved) {
      this.keep();
      this.save();
    }
    sendLeftovers(this.address, tab);
  }

  // After a reload the text is there before anybody types on.
  recall() {
    const own = kept().find(({ address, tab }) => address === this.address && tab === lastTabId());
    if (own && !this.isUnsaved) {
      this.put(own.text, own.base);
    }
  }

  put(text, base) {
    this.area.value = text;
    this.base = this.isUnsaved ? base : this.base;
  }

  // Takes up what a page that is gone could not send. A second such text waits until the answer is closed.
  async restore() {
    for (const { address, tab, text, base } of kept()) {
      if (address !== this.address || (tab !== this.tab && (await isAlive(tab)))) {
        continue;
      }
      drop(address, tab);
      if (!this.isUnsaved) {
        this.put(text, base);
      } else if (text !== this.area.value) {
        keep(address, tab + ".", text, base);
      }
    }
    this.view.words();
  }

  get isUnsaved() {
    return this.area.value !== this.stored;
  }

  changed() {
    this.isSubmitting = false;
    this.view.words();
    this.dirtySince ??= Date.now();
    this.keep();
    if (!this.view.isInConflict) {
      const rest = this.dirtySince + AT_MOST - Date.now();
      this.saveIn(Math.max(0, Math.min(PAUSE, rest)));
    }
  }

  keep() {
    if (this.tab) {
      keep(this.address, this.tab, this.area.value, this.base);
    }
  }

  saveIn(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), milliseconds);
  }

  // One request at a time; only on leaving, a newer text does not wait for the answer to an older one.
  async save(leaving = false) {
    if (!this.tab || this.isSubmitting || (this.isSending && !(leaving && this.area.value !== this.sent))) {
      return;
    }
    clearTimeout(this.timer);
    await this.exchange("PUT", this.address, this.area.value);
    if (this.isUnsaved && !this.isStuck && !this.view.isInConflict) {
      this.saveIn(this.isFailing ? AGAIN : PAUSE);
    }
  }

  exchange(method, address, text) {
    this.counter = text === this.sent ? this.counter : nextCount();
    this.sent = text;
    this.isSending = true;
    this.dirtySince = null;
    const { tab, base, counter } = this;
    const answer = send(method, address, { text, tab, base, counter });
    return answer
      .then((response) => this.take(text, response))
      .catch(() => this.fail())
      .finally(() => (this.isSending = false));
  }

  async take(text, response) {
    this.isFailing = false;
    this.isStuck = false;
    if (response.ok) {
      this.acknowledged(text, await response.json());
    } else if (response.status === 409) {
      this.conflict(await response.json());
    } else if (response.status === 422) {
      this.isStuck = true;
      this.view.tooLong();
    } else {
      this.isStuck = response.status === 404;
      this.fail();
    }
  }

  acknowledged(text, { revision, savedAt, closed }) {
    this.stored = text;
    if (closed) {
      this.view.closed();
      this.element.dispatchEvent(new CustomEvent("draft:closed", { bubbles: true }));
    } else {
      this.standOn(revision);
      this.view.saved(savedAt);
    }
    if (this.isUnsaved) {
      this.keep();
    } else {
      drop(this.address, this.tab);
    }
  }

  standOn(revision) {
    this.base = revision;
    this.form.elements.revision.value = revision;
  }

  // Who has changed nothing here simply sees what was written elsewhere.
  conflict({ text, revision }) {
    if (this.isUnsaved) {
      this.theirs = { text, revision };
      this.view.conflict(text);
    } else {
      this.area.value = text;
      this.stored = this.sent = text;
      this.standOn(revision);
      this.view.words();
    }
  }

  // Whichever is chosen, the server keeps the other one.
  async resolve(mine) {
    if (this.isSending) {
      return;
    }
    await this.exchange("POST", this.takeovers, this.area.value);
    if (!mine && !this.isUnsaved) {
      this.area.value = this.theirs.text;
      this.view.words();
      await this.exchange("POST", this.takeovers, this.theirs.text);
    }
    if (!this.isUnsaved) {
      this.view.settled();
      this.area.focus();
    }
  }

  fail() {
    this.isFailing = true;
    this.keep();
    this.view.kept();
  }

  // Tells that somebody is here, and tries again what did not get through.
  beat() {
    if (!document.hidden || this.isUnsaved) {
      this.save();
    }
  }

  leave() {
    if (this.isUnsaved) {
      this.keep();
      this.save(true);
    }
  }

  // The form carries the text itself.
  submitting() {
    this.isSubmitting = true;
    clearTimeout(this.timer);
    this.form.elements.counter.value = nextCount();
  }
}

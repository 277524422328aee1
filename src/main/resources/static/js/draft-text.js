// The text in the box beside what the server has of it. While the two differ, the text is kept in this browser.

import { drop, keep, kept } from "./draft-shelf.js";
import { isAlive, lastTabId } from "./tab.js";

export class DraftText {
  constructor(element, address) {
    this.address = address;
    this.area = element.querySelector("textarea");
    this.fields = element.closest("form").elements;
    this.base = Number(this.fields.revision.value);
    // A text that was refused is in the box, but not stored.
    this.stored = this.area.hasAttribute("aria-invalid") ? null : this.area.defaultValue;
    this.sent = this.stored;
  }

  get value() {
    return this.area.value;
  }

  get isUnsaved() {
    return this.value !== this.stored;
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
  async restore(ownTab) {
    this.tab = this.fields.tab.value = ownTab;
    for (const { address, tab, text, base } of kept()) {
      if (address !== this.address || (tab !== ownTab && (await isAlive(tab)))) {
        continue;
      }
      drop(address, tab);
      if (!this.isUnsaved) {
        this.put(text, base);
      } else if (text !== this.value) {
        keep(address, tab + ".", text, base);
      }
    }
  }

  keep() {
    if (this.tab) {
      keep(this.address, this.tab, this.value, this.base);
    }
  }

  /** The server has that text; what was typed since is kept on. */
  acknowledge(text) {
    this.stored = text;
    if (this.isUnsaved) {
      this.keep();
    } else {
      drop(this.address, this.tab);
    }
  }

  /** Shows another text, which the server has. */
  replace(text, revision) {
    this.area.value = this.stored = this.sent = text;
    this.standOn(revision);
  }

  /** What is typed from now on follows that revision. */
  standOn(revision) {
    this.base = revision;
    this.fields.revision.value = revision;
  }
}

// The text in the box beside what the server has of it. While the two differ, the text is kept in this browser.

import { sendLeftover } from "./draft-leftovers.js";
import { drop, keep, kept } from "./draft-shelf.js";
import { isAlive, lastTabId } from "./tab.js";

// Ends the name of a tab whose text waits.
const ASIDE = ".";

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
    if (this.isUnsaved) {
      this.standOn(base);
    }
  }

  // Takes up what a page that is gone could not send. A second such text waits until the answer is closed.
  async restore(ownTab) {
    this.tab = this.fields.tab.value = ownTab;
    for (const entry of kept()) {
      const { address, tab, text, base } = entry;
      if (address !== this.address || (tab !== ownTab && (await isAlive(tab)))) {
        continue;
      }
      if (this.isUnsaved || text === this.value) {
        this.setAside(entry);
      } else if (tab === ownTab || base === this.base) {
        drop(address, tab);
        this.put(text, base);
      } else {
        await this.catchUp(entry);
      }
    }
  }

  setAside({ address, tab, text, base }) {
    drop(address, tab);
    if (text !== this.value) {
      keep(address, tab.endsWith(ASIDE) ? tab : tab + ASIDE, text, base);
    }
  }

  // Written on an older text than is here. The server knows whether it follows, which this tab must not claim.
  async catchUp(entry) {
    const saved = await sendLeftover(entry);
    if (!saved) {
      this.setAside(entry);
    } else if (!saved.closed && !this.isUnsaved) {
      this.replace(entry.text, saved.revision);
    }
  }

  /** Gives whether that worked. */
  keep() {
    return Boolean(this.tab) && keep(this.address, this.tab, this.value, this.base);
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
    drop(this.address, this.tab);
  }

  /** What is typed from now on follows that revision. */
  standOn(revision) {
    this.base = revision;
    this.fields.revision.value = revision;
  }
}

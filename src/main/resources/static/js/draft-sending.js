// When a text is sent: after a pause in typing or after two seconds of it, again when that failed, and every half minute,
// which tells that somebody is here. One request at a time.

import { send } from "./send.js";
import { nextCount } from "./tab.js";

const PAUSE = 1000;
const AT_MOST = 2000;
const AGAIN = 5000;
const HEARTBEAT = 30000;

export class DraftSending {
  /** `take` is given each text with the server's answer to it, `fail` is called when none came. */
  constructor(text, { take, fail }) {
    Object.assign(this, { text, take, fail });
    this.counter = 0;
    // Until the learner has chosen one of two texts.
    this.isWaiting = false;
    // The server may ask for some seconds without a word.
    this.notBefore = 0;
    // While a form carries the text itself.
    this.isSubmitting = false;
    setInterval(() => this.beat(), HEARTBEAT);
  }

  typed() {
    this.isSubmitting = false;
    this.dirtySince ??= Date.now();
    if (!this.isWaiting) {
      const rest = this.dirtySince + AT_MOST - Date.now();
      this.saveIn(Math.max(0, Math.min(PAUSE, rest)));
    }
  }

  saveIn(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), Math.max(milliseconds, this.notBefore - Date.now()));
  }

  // Only on leaving, a newer text does not wait for the answer to an older one.
  async save(leaving = false) {
    const { text } = this;
    if (!text.tab || this.isSubmitting || (this.isSending && !(leaving && text.value !== text.sent))) {
      return;
    }
    clearTimeout(this.timer);
    await this.exchange("PUT", text.address, text.value);
    if (text.isUnsaved && !this.isStuck && !this.isWaiting) {
      this.saveIn(this.isFailing ? AGAIN : PAUSE);
    }
  }

  // Goes after what is on its way.
  async takeOver(address, text) {
    await this.underWay;
    return this.exchange("POST", address, text);
  }

  exchange(method, address, text) {
    return (this.underWay = this.attempt(method, address, text));
  }

  // Gives whether the server took it.
  async attempt(method, address, text) {
    this.counter = text === this.text.sent ? this.counter : nextCount();
    this.text.sent = text;
    this.isSending = true;
    this.dirtySince = null;
    const { tab, base } = this.text;
    try {
      const response = await send(method, address, { text, tab, base, counter: this.counter });
      this.isStuck = response.status === 404 || response.status === 422;
      this.isFailing = !response.ok && response.status !== 409;
      this.notBefore = Date.now() + 1000 * (Number(response.headers.get("Retry-After")) || 0);
      await this.take(text, response);
      return response.ok;
    } catch {
      this.isFailing = true;
      this.fail();
      return false;
    } finally {
      this.isSending = false;
    }
  }

  // Tells that somebody is here, and tries again what did not get through.
  beat() {
    if (!document.hidden || this.text.isUnsaved) {
      this.save();
    }
  }

  submitting() {
    this.isSubmitting = true;
    clearTimeout(this.timer);
    return nextCount();
  }
}

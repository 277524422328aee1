// Counts on from the time that the server sent, by the browser's monotonic clock: neither a hidden tab nor a wrong clock of
// the computer changes anything. templates/interview/clock.html describes the hooks.

const TICK = 250;
const HEARTBEAT = 30000;
const AGAIN = 3000;
// So long after an end the server still waits for what was typed (interview.Schedule), and shows the same page.
const GRACE = 5000;
const CLOSING = 30000;
const MINUTE = 60000;
const BAR = 240;

export function attach(element) {
  new Clock(element).start();
}

class Clock {
  constructor(element) {
    const { clock, turn, step, left, limit, interview, after, strict } = element.dataset;
    this.element = element;
    this.address = clock;
    this.turn = Number(turn);
    this.step = step ?? "";
    this.limit = Number(limit);
    this.after = Number(after);
    this.isStrict = strict === "true";
    this.form = document.querySelector("form[data-turn]");
    this.sync(Number(left), Number(interview));
  }

  sync(left, interview) {
    const now = performance.now();
    this.stepEnd = now + left;
    this.interviewEnd = now + interview;
  }

  start() {
    this.count();
    setInterval(() => this.beat(), HEARTBEAT);
    addEventListener("pageshow", (event) => event.persisted && this.beat());
    addEventListener("online", () => this.beat());
    document.addEventListener("visibilitychange", () => document.hidden || this.beat());
  }

  count() {
    this.said = null;
    this.timer = setInterval(() => this.tick(), TICK);
    this.tick();
  }

  tick() {
    const now = performance.now();
    this.show(this.stepEnd - now, this.interviewEnd - now);
    if (this.isAtEnd(this.stepEnd - now, this.interviewEnd - now)) {
      this.end();
    }
  }

  isAtEnd(step, interview) {
    return interview <= 0 || (this.isStrict && step <= 0);
  }

  show(step, interview) {
    // The interview ends before the step does, or has its last minute when the step is over.
    const isCut = this.step === "" || interview <= (step < 0 ? MINUTE : step);
    const isOver = !isCut && step < 0;
    const state = isCut ? "interview" : isOver ? "over" : "left";
    const left = Math.max(0, isCut ? interview : step);
    this.text("figure", isOver ? "+" + minutes(Math.floor(-step / 1000)) : minutes(Math.ceil(left / 1000)).padStart(5, "0"));
    this.part("figure").classList.toggle("closing", !isOver && left < CLOSING);
    this.part("bar").setAttribute("width", isOver ? 0 : Math.min(BAR, (BAR * left) / this.limit));
    this.label(state);
    if (this.step !== "") {
      this.whole(Math.max(0, step), Math.max(0, interview));
    }
    this.announce(state, isOver ? step : left);
  }

  whole(step, interview) {
    this.text("interview", minutes(Math.ceil(interview / 1000)));
    const behind = Math.floor((step + this.after - interview) / 1000);
    this.part("behind").hidden = behind <= 0;
    this.part("behind").lastElementChild.textContent = minutes(Math.max(0, behind));
  }

  label(state) {
    for (const label of this.element.querySelectorAll("[data-clock-label]")) {
      label.hidden = label.dataset.clockLabel !== state;
    }
  }

  // Half time, the last minute and the end are said once, and not each second; nothing that was due as the count began.
  announce(state, left) {
    const isFirst = !this.said;
    this.said ??= new Set();
    const fresh = this.due(state, left).filter((name) => !this.said.has(state + name));
    fresh.forEach((name) => this.said.add(state + name));
    if (fresh.length > 0 && !isFirst) {
      this.text("announcement", this.part("announcement").dataset[fresh.at(-1)]);
    }
  }

  // Within a step the end of the interview is another one: its last minute has words of its own, and half time is none.
  due(state, left) {
    const isOther = state === "interview" && this.step !== "";
    const moments = isOther ? { last: MINUTE, end: 0 } : { half: this.limit / 2, minute: MINUTE, end: 0 };
    return Object.keys(moments).filter((name) => left <= moments[name]);
  }

  // Tells the server that somebody is here, and hears from it where the interview is.
  async beat() {
    const beat = await this.ask();
    if (beat && !this.isCurrent(beat)) {
      this.reload();
    } else if (beat) {
      this.sync(beat.left, beat.interview);
    }
  }

  async ask() {
    try {
      const response = await fetch(this.address, { credentials: "same-origin", headers: { Accept: "application/json" } });
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  }

  isCurrent(beat) {
    return this.isHere(beat) && beat.interview > 0;
  }

  isHere({ turn, step }) {
    return turn === this.turn && step === this.step;
  }

  // At the end the text goes to the server; without a network it waits here until there is one. Where there is no text,
  // the page waits until the server waits no longer. Who has gone on elsewhere in the meantime may have time left.
  async end() {
    clearInterval(this.timer);
    const beat = await this.ask();
    if (!beat) {
      setTimeout(() => this.end(), AGAIN);
    } else if (!this.isHere(beat)) {
      this.reload();
    } else if (!this.isAtEnd(beat.left, beat.interview)) {
      this.sync(beat.left, beat.interview);
      this.count();
    } else if (this.form) {
      this.form.requestSubmit();
    } else {
      setTimeout(() => this.reload(), GRACE);
    }
  }

  // What is typed and not saved yet is saved as the page is left (draft.js).
  reload() {
    location.reload();
  }

  text(name, text) {
    const part = this.part(name);
    if (part.textContent !== text) {
      part.textContent = text;
    }
  }

  part(name) {
    return this.element.querySelector(`[data-clock-${name}]`);
  }
}

function minutes(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

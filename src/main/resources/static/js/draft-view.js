// What the box of an answer says about its text: words, when it was saved, and what stands in the way.

export class DraftView {
  constructor(element) {
    const part = (name) => element.querySelector(`[data-draft-${name}]`);
    this.area = element.querySelector("textarea");
    this.wordCount = part("words");
    this.savedAt = part("saved");
    this.trouble = part("trouble");
    this.choice = part("conflict");
    this.other = part("other");
    this.mine = part("mine");
    this.theirs = part("theirs");
    this.saved(this.savedAt.dataset.at);
  }

  onChoice(choose) {
    this.mine.addEventListener("click", () => choose(true));
    this.theirs.addEventListener("click", () => choose(false));
  }

  words() {
    const count = this.area.value.match(/\S+/g)?.length ?? 0;
    const { none, one, many } = this.wordCount.dataset;
    this.wordCount.textContent = count === 0 ? none : count === 1 ? one : many.replace("{0}", count);
  }

  saved(at) {
    const time = at && new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    this.say("");
    this.savedAt.textContent = time ? this.savedAt.dataset.text.replace("{0}", time) : "";
  }

  unsaved(isKept) {
    this.say(isKept ? this.trouble.dataset.kept : this.trouble.dataset.unkept);
  }

  closed() {
    this.say(this.trouble.dataset.closed);
  }

  tooLong() {
    this.say(this.trouble.dataset.long);
  }

  // Said in place of when it was saved, and only if it is new: screen readers announce it.
  say(trouble) {
    this.savedAt.hidden = trouble !== "";
    if (this.trouble.textContent !== trouble) {
      this.trouble.textContent = trouble;
    }
  }

  conflict(text) {
    this.other.textContent = text;
    this.choice.hidden = false;
    this.say(this.trouble.dataset.conflict);
  }

  settled() {
    this.choice.hidden = true;
  }
}

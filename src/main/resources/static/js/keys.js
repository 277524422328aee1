// One key for each step: a key does what the first element does that names it in data-key; those of the key point that has
// the focus come before all others. Whoever types or holds a modifier means something else, but for ctrl+enter. Who speaks
// to the computer or hits keys by accident can turn letters and digits off, here and for good: [data-keys-switch].

const OFF = "keys-off";
const NAMES = { " ": "Space", "ctrl+enter": "Control+Enter" };

export function attach(element) {
  new Keys(element).listen();
}

class Keys {
  constructor(element) {
    this.element = element;
    this.hasKeyboard = !matchMedia("(hover: none)").matches;
    this.toggle = document.querySelector("[data-keys-switch]");
    this.areOff = read();
  }

  listen() {
    document.addEventListener("keydown", (event) => this.press(event));
    document.addEventListener("stay:shown", () => this.describe());
    this.toggle?.addEventListener("click", () => this.turn());
    this.describe();
  }

  press(event) {
    const key = pressed(event);
    const control = key && this.works(key) && this.find(key, event.target);
    if (control && !event.repeat && !isBusy(event.target, key)) {
      event.preventDefault();
      control.click();
    }
  }

  find(key, target) {
    const named = `[data-key="${CSS.escape(key)}"]`;
    return target.closest("[data-point]")?.querySelector(named) ?? this.element.querySelector(named);
  }

  works(key) {
    return !this.areOff || key in NAMES;
  }

  turn() {
    this.areOff = !this.areOff;
    write(this.areOff);
    this.describe();
  }

  // Says which keys there are, also those of a fresh part.
  describe() {
    for (const hint of this.element.querySelectorAll("kbd, [data-keys-hint]")) {
      hint.hidden = !this.hasKeyboard || !this.works(hint.closest("[data-key]")?.dataset.key);
    }
    for (const control of this.element.querySelectorAll("button[data-key], a[data-key]")) {
      const { key } = control.dataset;
      control.ariaKeyShortcuts = this.works(key) ? NAMES[key] ?? key : null;
    }
    if (this.toggle) {
      this.toggle.parentElement.hidden = !this.hasKeyboard;
      this.toggle.ariaPressed = !this.areOff;
    }
  }
}

function pressed({ key, ctrlKey, metaKey, altKey }) {
  if (altKey) {
    return null;
  }
  if (ctrlKey || metaKey) {
    return key === "Enter" ? "ctrl+enter" : null;
  }
  return key === "Enter" ? " " : key.toLowerCase();
}

function isBusy(target, key) {
  const typing = key !== "ctrl+enter" && target.closest("input, textarea, select") !== null;
  return typing || (key === " " && target.closest("a, button, summary") !== null);
}

function read() {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

// Storage may be forbidden; the choice then holds for this page.
function write(areOff) {
  try {
    if (areOff) localStorage.setItem(OFF, "");
    else localStorage.removeItem(OFF);
  } catch {
    // Nothing more can be done.
  }
}

// One key for each step: a key does what the first element does that names it in data-key. Whoever types or holds a modifier means something else, but for ctrl+enter.
export function attach(element) {
  const withoutKeyboard = matchMedia("(hover: none)").matches;
  element.querySelectorAll("kbd[hidden], [data-keys-hint]").forEach((hint) => {
    hint.hidden = withoutKeyboard;
  });
  element.querySelectorAll("button[data-key], a[data-key]").forEach((control) => {
    control.setAttribute("aria-keyshortcuts", control.dataset.key === " " ? "Space" : control.dataset.key);
  });

  document.addEventListener("keydown", (event) => {
    const key = pressed(event);
    const control = key && element.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (control && !event.repeat && !isBusy(event.target, key)) {
      event.preventDefault();
      control.click();
    }
  });
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

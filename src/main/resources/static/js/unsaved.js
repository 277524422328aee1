// Has the browser ask before a page is left while the text in a form [data-unsaved] is not saved.

export function attach(form) {
  const { text } = form.elements;
  // Whoever has sent or left it is not asked again before they type on, also when the page comes back.
  let isDone = false;

  form.addEventListener("submit", () => (isDone = true));
  addEventListener("pagehide", () => (isDone = true));
  form.addEventListener("input", () => (isDone = false));
  addEventListener("beforeunload", (event) => {
    if (!isDone && isUnsaved(text)) event.preventDefault();
  });
}

// A text that was refused is on its page from the start.
function isUnsaved(text) {
  return text.value !== text.defaultValue || text.matches("[aria-invalid]");
}

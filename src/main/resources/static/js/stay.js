// Sends a form [data-stay] without leaving the page, and then shows anew what the page marks as [data-live] with an id.

let last = null;

/** Listens once for all such forms, also for those that come with a fresh part. */
export function attach() {
  if (!last) {
    last = Promise.resolve();
    document.addEventListener("submit", submit);
  }
}

function submit(event) {
  const { target: form, submitter } = event;
  if (form.matches("form[data-stay]")) {
    event.preventDefault();
    // What is sent is what was on the button when it was clicked, even if the answer to an earlier click changes it.
    const body = new URLSearchParams(new FormData(form, submitter));
    const to = address(form, submitter);
    last = last.then(() => post(to, body, submitter)).catch(() => leave(to, body));
  }
}

async function post(to, body, submitter) {
  const response = await fetch(to, { method: "POST", body, credentials: "same-origin" });
  if (!response.ok) {
    throw new Error(response.status);
  }
  if (new URL(response.url).pathname !== location.pathname) {
    location.href = response.url;
    return;
  }
  show(new DOMParser().parseFromString(await response.text(), "text/html"), submitter);
}

function address(form, submitter) {
  return submitter?.hasAttribute("formaction") ? submitter.formAction : form.action;
}

function show(page, submitter) {
  const before = submitter && standing(submitter)?.getBoundingClientRect().top;
  for (const part of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(part.id);
    if (fresh && fresh.outerHTML !== part.outerHTML) {
      part.className = fresh.className;
      part.replaceChildren(...fresh.childNodes);
    }
  }
  if (submitter) {
    hold(submitter, before);
  }
}

// What was clicked keeps its focus and its place on the screen, whatever changed above it.
function hold(submitter, before) {
  const button = standing(submitter);
  if (button) {
    button.focus({ preventScroll: true });
    scrollBy(0, button.getBoundingClientRect().top - before);
  }
}

// The button that was pressed, or the one that stands in its place now: by its id, or by what it sends.
function standing(button) {
  const { id, name, value } = button;
  if (button.isConnected) {
    return button;
  }
  return id ? document.getElementById(id) : document.querySelector(`button[name="${name}"][value="${value}"]`);
}

// When that does not work, the form is sent the ordinary way, and the browser says what is wrong.
function leave(to, body) {
  const form = Object.assign(document.createElement("form"), { method: "post", action: to, hidden: true });
  for (const [name, value] of body) {
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  }
  document.body.append(form);
  form.submit();
}

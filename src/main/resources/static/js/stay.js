// Sends a form [data-stay] without leaving the page, and then shows anew what the page marks as [data-live] with an id. The
// event `stay:shown` tells of it (keys.js).

const PATIENCE = 15000;

// What was pressed and is not done yet, in that order; the first is on its way.
const presses = [];
let isSending = false;
let isLeft = false;
let isListening = false;

/** Listens once for all such forms, also for those that come with a fresh part. */
export function attach() {
  if (!isListening) {
    isListening = true;
    document.addEventListener("submit", submit);
    addEventListener("pagehide", hand);
    addEventListener("pageshow", () => (isLeft = false));
  }
}

function submit(event) {
  const { target: form, submitter } = event;
  if (form.matches("form[data-stay]")) {
    event.preventDefault();
    // What is sent is what was on the button when it was pressed, even if the answer to an earlier press changes it.
    presses.push({ to: address(form, submitter), body: new URLSearchParams(new FormData(form, submitter)), submitter });
    release(submitter);
    work();
  }
}

// The next press of a key means what comes next, also before the answer to this one is there.
function release(submitter) {
  submitter?.closest(".segments")?.querySelectorAll("[data-key]").forEach((button) => delete button.dataset.key);
}

async function work() {
  if (isSending || presses.length === 0) {
    return;
  }
  isSending = true;
  const press = presses[0];
  try {
    await done(await post(press), press);
  } catch {
    leave(press);
  }
  presses.shift();
  isSending = false;
  work();
}

async function post({ to, body }) {
  // Goes on while the page is being left.
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(to, { method: "POST", body, credentials: "same-origin", keepalive: true, signal });
  if (!response.ok) {
    throw new Error(response.status);
  }
  return response;
}

async function done(response, { submitter }) {
  if (isHere(new URL(response.url).pathname)) {
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    // What was touched while a long page was read is answered before it is shown.
    await new Promise((rested) => setTimeout(rested));
    takeToken(page);
    show(page, submitter);
  } else {
    location.href = response.url;
  }
}

// Every page masks the token anew: forms take it on, so that a part that says the same also is the same and stays.
function takeToken(page) {
  const fresh = page.querySelector("input[name=_csrf]");
  document.querySelectorAll("input[name=_csrf]").forEach((field) => (field.value = fresh?.value ?? field.value));
}

// A page that a form was refused on still shows what was typed, under the address below its own that the form was sent to.
function isHere(path) {
  return location.pathname === path || location.pathname.startsWith(path + "/");
}

// Whoever goes on to another page has pressed all of it.
function hand() {
  isLeft = true;
  presses.splice(isSending ? 1 : 0).forEach((press) => post(press).catch(() => {}));
}

function address(form, submitter) {
  return submitter?.hasAttribute("formaction") ? submitter.formAction : form.action;
}

function show(page, submitter) {
  const before = submitter && standing(submitter)?.getBoundingClientRect().top;
  const active = document.activeElement;
  const focused = active === document.body ? submitter : active;
  const around = focused?.closest("[data-live]");
  for (const part of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(part.id);
    if (fresh && !fresh.isEqualNode(part)) {
      part.className = fresh.className;
      part.replaceChildren(...fresh.childNodes);
    }
  }
  if (focused && !focused.matches(":focus")) {
    (standing(focused) ?? around)?.focus({ preventScroll: true });
  }
  const button = submitter && standing(submitter);
  if (button) {
    scrollBy(0, button.getBoundingClientRect().top - before);
  }
  document.dispatchEvent(new Event("stay:shown"));
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
function leave({ to, body }) {
  if (isLeft) {
    return;
  }
  const form = Object.assign(document.createElement("form"), { method: "post", action: to, hidden: true });
  for (const [name, value] of body) {
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  }
  document.body.append(form);
  form.submit();
}

// Sends JSON with the page's token. When the token is no longer good, a fresh page brings a new one, once.

const LONGEST_KEPT_ALIVE = 60000;
const PATIENCE = 15000;

export async function send(method, address, body) {
  const json = JSON.stringify(body);
  const response = await attempt(method, address, json);
  if (response.status !== 403 || !(await renewToken())) {
    return response;
  }
  return attempt(method, address, json);
}

function attempt(method, address, json) {
  return fetch(address, {
    method,
    body: json,
    headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": token()?.value ?? "" },
    credentials: "same-origin",
    // Goes on while the page is being left; browsers allow it for small bodies alone.
    keepalive: new Blob([json]).size < LONGEST_KEPT_ALIVE,
    signal: AbortSignal.timeout(PATIENCE),
  });
}

function token() {
  return document.querySelector("input[name=_csrf]");
}

async function renewToken() {
  const response = await fetch(location.href, { credentials: "same-origin" });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector("input[name=_csrf]");
  if (!fresh) {
    return false;
  }
  document.querySelectorAll("input[name=_csrf]").forEach((field) => (field.value = fresh.value));
  return true;
}

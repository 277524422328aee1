// Filters the list while its form is filled in. The address always says what is shown, so that back and forward work.
const TYPING_PAUSE = 200;

export function attach(form) {
  let request = new AbortController();
  let timer = 0;
  // Typing on goes on in the same step of the history.
  let typing = false;

  form.addEventListener("input", (event) => {
    clearTimeout(timer);
    // What comes now would take back what is chosen or typed.
    request.abort();
    const typed = event.target.type === "search";
    timer = setTimeout(() => {
      show(address(form), typed && typing ? "replaceState" : "pushState");
      typing = typed;
    }, typed ? TYPING_PAUSE : 0);
  });
  form.addEventListener("focusout", () => (typing = false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    form.querySelector(":popover-open")?.hidePopover();
    show(address(form), "pushState");
  });
  addEventListener("popstate", () => show(location.href));
  // On the way back, the browser may show the list as it was left.
  addEventListener("pageshow", ({ persisted }) => persisted && refresh());
  if (performance.getEntriesByType("navigation")[0].type === "back_forward") refresh();

  function refresh() {
    load(location.href, true).catch(() => {});
  }

  async function show(url, change) {
    if (change && url !== location.pathname + location.search) {
      history[change](null, "", url);
    }
    try {
      await load(url, !change);
    } catch (error) {
      // What the browser can show or explain better than we can, it does.
      if (error.name !== "AbortError") location.assign(url);
    }
  }

  async function load(url, alsoFields) {
    request.abort();
    request = new AbortController();
    const answer = await fetch(url, { signal: request.signal });
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    // The address without a guide's name is about the learner's own, which may be another by now, with other filters.
    if (guide(page) !== guide(form)) return location.reload();
    update(form, page, alsoFields);
  }
}

function guide(around) {
  return around.querySelector("[name=guide]")?.value;
}

function address(form) {
  const state = new URLSearchParams(new FormData(form));
  if (!state.get("q").trim()) state.delete("q");
  const query = state.toString();
  return form.getAttribute("action") + (query ? "?" + query : "");
}

function update(form, page, alsoFields) {
  for (const part of ["[data-holds]", "[data-results]", "[data-reading]", "[data-clear]"]) {
    const [shown, next] = [document, page].map((around) => around.querySelector(part));
    if (!shown.isEqualNode(next)) replace(shown, next);
  }
  // The element stays, so that a screen reader says the new number.
  const [found, next] = [form, page].map((around) => around.querySelector("[data-found]"));
  if (!found.isEqualNode(next)) found.replaceChildren(...next.childNodes);
  for (const count of form.querySelectorAll("[data-count]")) {
    const next = page.querySelector(`[data-count="${CSS.escape(count.dataset.count)}"]`);
    if (next) count.textContent = next.textContent;
  }
  if (alsoFields) restore(form, page);
}

// Whoever is at a link that is still there stays at it.
function replace(shown, next) {
  const link = shown.contains(document.activeElement) && document.activeElement.getAttribute("href");
  shown.replaceWith(next);
  if (link) next.querySelector(`a[href="${CSS.escape(link)}"]`)?.focus({ preventScroll: true });
}

function restore(form, page) {
  form.elements.q.value = page.querySelector("[name=q]").value;
  for (const box of form.querySelectorAll("[type=checkbox]")) {
    box.checked = page.querySelector(`[name="${box.name}"][value="${CSS.escape(box.value)}"]`)?.checked ?? false;
  }
}

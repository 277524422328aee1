// Ticks tasks off without loading the page again. The tick shows at once; what the server says then is what stays.
export function attach(page) {
  page.addEventListener("submit", async (event) => {
    const tick = event.submitter;
    if (tick?.getAttribute("role") !== "checkbox") return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(event.target, tick));
    show(tick, tick.value === "true");
    try {
      const answer = await fetch(tick.formAction, { method: "POST", body });
      if (!answer.ok) throw new Error(answer.status);
      update(page, new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      // Asking again shows what is stored, or what is wrong.
      location.reload();
    }
  });
}

function show(tick, done) {
  tick.setAttribute("aria-checked", done);
  tick.value = !done;
}

function update(page, next) {
  for (const tick of page.querySelectorAll("[role=checkbox]")) {
    const stored = next.getElementById(tick.id);
    if (stored) show(tick, stored.getAttribute("aria-checked") === "true");
  }
  const done = next.querySelectorAll("[data-done]");
  page.querySelectorAll("[data-done]").forEach((line, at) => (line.textContent = done[at].textContent));
}

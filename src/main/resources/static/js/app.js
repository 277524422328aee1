// Behaviours are attached to what a page holds; each lives in a module of its own and is loaded only where it is needed.
const behaviours = {
  "[data-filter]": () => import("./filter.js"),
  "[data-draft]": () => import("./draft.js"),
  "[data-draft-closed]": () => import("./draft-leftovers.js"),
  "form[data-stay]": () => import("./stay.js"),
  "form[data-unsaved]": () => import("./unsaved.js"),
  "mark[data-heard]": () => import("./heard.js"),
  "[data-clock]": () => import("./clock.js"),
  "body": () => import("./zone.js"),
  "[data-said='flash.signed-out'], [data-said='flash.data.removed'], [data-said='flash.account.deleted']": () =>
    import("./forget.js"),
  "[data-doing-status]": () => import("./doing.js"),
  "[data-once]": () => import("./once.js"),
  "[data-keys]": () => import("./keys.js"),
  "[data-ready]": () => import("./ready.js"),
};

// The page of somebody who has left since (forget.js) does not come back as it was.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted && hasLeft()) location.reload();
});

function hasLeft() {
  try {
    return Number(localStorage.getItem("left")) > performance.timeOrigin;
  } catch {
    return true;
  }
}

for (const [selector, load] of Object.entries(behaviours)) {
  const elements = document.querySelectorAll(selector);
  if (elements.length > 0) {
    load().then(({ attach }) => elements.forEach(attach));
  }
}

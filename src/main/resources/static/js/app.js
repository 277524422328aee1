// Behaviours are attached to what a page holds; each lives in a module of its own and is loaded only where it is needed.
const behaviours = {
  "[data-filter]": () => import("./filter.js"),
  "[data-draft]": () => import("./draft.js"),
  "[data-draft-closed]": () => import("./draft-leftovers.js"),
  "form[data-stay]": () => import("./stay.js"),
  "mark[data-heard]": () => import("./heard.js"),
  "[data-clock]": () => import("./clock.js"),
  "body": () => import("./zone.js"),
  "form[data-forget]": () => import("./forget.js"),
  "[data-doing-status]": () => import("./doing.js"),
  "[data-keys]": () => import("./keys.js"),
  "[data-ready]": () => import("./ready.js"),
};

for (const [selector, load] of Object.entries(behaviours)) {
  const elements = document.querySelectorAll(selector);
  if (elements.length > 0) {
    load().then(({ attach }) => elements.forEach(attach));
  }
}

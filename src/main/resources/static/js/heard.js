// Shows in the learner's own words what made the key point, or is wrong about it, that has the focus or is under the pointer.

let listening = false;

/** Listens once for all points of the page, also for those that come with a fresh part. */
export function attach() {
  if (!listening) {
    listening = true;
    document.addEventListener("focusin", show);
    document.addEventListener("pointerover", show);
  }
}

function show({ target }) {
  const point = target.closest("[data-point]")?.dataset.point;
  for (const mark of document.querySelectorAll("mark[data-heard]")) {
    mark.classList.toggle("on", mark.dataset.heard.split(" ").includes(point));
  }
}

// Says what is done with a form that was sent, if that takes longer than a moment. The words are on the button [data-doing].
const A_MOMENT = 800;

export function attach(status) {
  let timer = 0;
  status.closest("form").addEventListener("submit", ({ submitter }) => {
    clearTimeout(timer);
    const words = submitter?.dataset.doing;
    if (words) timer = setTimeout(() => (status.textContent = words), A_MOMENT);
  });
  // On the way back, the browser may show the page as it was left.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) status.textContent = "";
  });
}

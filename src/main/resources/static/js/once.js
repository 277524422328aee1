// Has a double click on a button [data-once] do what one click does: what the first removes or changes, a second would not find.
const DOUBLE_CLICK = 1000;

export function attach(button) {
  let last = -Infinity;
  button.addEventListener("click", (event) => {
    if (event.timeStamp - last < DOUBLE_CLICK) event.preventDefault();
    last = event.timeStamp;
  });
}

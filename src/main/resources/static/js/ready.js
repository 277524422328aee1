// Puts the cursor into the box that a page is there for. Not where a finger would type: that opens a keyboard over the question.
export function attach(box) {
  if (matchMedia("(hover: hover) and (pointer: fine)").matches && document.activeElement === document.body) {
    box.focus({ preventScroll: true });
    box.setSelectionRange(box.value.length, box.value.length);
  }
}

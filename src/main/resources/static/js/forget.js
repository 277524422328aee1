// A page that says that somebody has left: what they typed and never got through is not kept for whoever comes next.

import { drop, kept } from "./draft-shelf.js";

export function attach() {
  kept().forEach(({ address, tab }) => drop(address, tab));
  try {
    localStorage.setItem("left", Date.now());
  } catch {
    // Storage is forbidden: nothing was kept, and app.js takes everybody for gone.
  }
}

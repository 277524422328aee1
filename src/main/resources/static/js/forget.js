// A form [data-forget] signs out: what was typed and never got through is not left for whoever comes next.

import { drop, kept } from "./draft-shelf.js";

export function attach(form) {
  form.addEventListener("submit", () => kept().forEach(({ address, tab }) => drop(address, tab)));
}

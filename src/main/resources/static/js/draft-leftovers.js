// Sends what an earlier page of this browser typed and could not send: at the next visit, or when the network returns.

import { drop, kept } from "./draft-shelf.js";
import { send } from "./send.js";
import { isAlive } from "./tab.js";

export function attach() {
  sendLeftovers();
  addEventListener("online", () => sendLeftovers());
}

/** Sends all of them but those of one address, whose box takes care of them, and those of tabs still open. */
export async function sendLeftovers(except, ownTab) {
  for (const entry of kept()) {
    if (entry.address !== except && (entry.tab === ownTab || !(await isAlive(entry.tab)))) {
      await sendLeftover(entry);
    }
  }
}

/**
 * Sends one, counted as its own tab did, or the server would take it for something that it has had. Gives what the server
 * says to it; nothing if it did not take it.
 */
export async function sendLeftover({ address, tab, text, base, at }) {
  const response = await send("PUT", address, { text, tab, base, counter: at }).catch(() => null);
  if (!response?.ok) {
    return null;
  }
  drop(address, tab);
  return response.json();
}

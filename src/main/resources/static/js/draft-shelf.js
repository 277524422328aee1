// What the server has not acknowledged yet, kept in this browser: one entry for each step of an answer and each tab.

import { nextCount } from "./tab.js";

const PREFIX = "draft:";
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps a text until the server has it; `base` is the revision it was written on. When that was, is counted as its tab does.
 * Gives whether that worked.
 */
export function keep(address, tab, text, base) {
  const entry = JSON.stringify({ text, base, at: nextCount() });
  return safely(() => localStorage.setItem(key(address, tab), entry)) !== null;
}

export function drop(address, tab) {
  safely(() => localStorage.removeItem(key(address, tab)));
}

/** What is kept, the newest first; what nobody asked for in a month is gone. */
export function kept() {
  const entries = (safely(() => Object.keys(localStorage)) ?? [])
    .filter((name) => name.startsWith(PREFIX))
    .map(read)
    .sort((one, other) => other.at - one.at);
  entries.filter(isOld).forEach((entry) => drop(entry.address, entry.tab));
  return entries.filter((entry) => !isOld(entry));
}

function read(name) {
  const [address, tab] = name.slice(PREFIX.length).split(" ");
  return { text: "", base: 0, at: 0, ...safely(() => JSON.parse(localStorage.getItem(name))), address, tab };
}

function isOld(entry) {
  return Date.now() - entry.at > KEPT_FOR;
}

function key(address, tab) {
  return PREFIX + address + " " + tab;
}

// Storage may be full or forbidden; the server then is the only place.
function safely(work) {
  try {
    return work();
  } catch {
    return null;
  }
}

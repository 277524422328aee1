// Knows this browser tab again after a reload, and counts what it has sent.

const ID = "tab";
const COUNT = "tab-count";
const UNLOADING = 300;
const ANSWERING = 200;

let own;

/** This tab's id. A duplicated tab comes with the id of the first: whoever finds it in use takes a new one. */
export function tabId() {
  return (own ??= find());
}

async function find() {
  const known = read(ID);
  if (known && ((await hold(known)) || (await later(() => hold(known))))) {
    return known;
  }
  const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
  write(ID, id);
  await hold(id);
  return id;
}

/** The id that this tab most likely has, known at once. */
export function lastTabId() {
  return read(ID);
}

/** Whether a page of that tab is open now. */
export async function isAlive(tab) {
  if (!navigator.locks) {
    return ask(tab);
  }
  const { held } = await navigator.locks.query();
  return held.some((lock) => lock.name === name(tab));
}

/** The time in milliseconds, or one more than the last count: whoever sends a text for this tab later can count on from it. */
export function nextCount() {
  const count = Math.max(Date.now(), Number(read(COUNT) ?? 0) + 1);
  write(COUNT, String(count));
  return count;
}

// Holds the id as long as this page lives; false if another page does.
async function hold(tab) {
  if (!navigator.locks) {
    return !(await ask(tab)) && answer(tab);
  }
  return new Promise((decide) => {
    navigator.locks.request(name(tab), { ifAvailable: true }, (lock) => {
      decide(lock !== null);
      return lock && new Promise(() => {});
    });
  });
}

// Browsers have locks on secure pages alone; elsewhere pages ask each other.
async function ask(tab) {
  const channel = new BroadcastChannel(name(tab));
  const isThere = await new Promise((decide) => {
    channel.onmessage = ({ data }) => data === "here" && decide(true);
    channel.postMessage("who");
    setTimeout(() => decide(false), ANSWERING);
  });
  channel.close();
  return isThere;
}

function answer(tab) {
  const channel = new BroadcastChannel(name(tab));
  channel.onmessage = ({ data }) => data === "who" && channel.postMessage("here");
  return true;
}

// The page that this one replaces may need a moment to let go.
function later(work) {
  return new Promise((done) => setTimeout(() => done(work()), UNLOADING));
}

function name(tab) {
  return "tab:" + tab;
}

const forThisPage = new Map();

function read(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return forThisPage.get(key) ?? null;
  }
}

function write(key, value) {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    forThisPage.set(key, value);
  }
}

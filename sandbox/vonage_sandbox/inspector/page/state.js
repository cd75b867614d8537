// The sandbox's state in the browser: read once, then kept up to date by the event stream.

import { api } from "./api.js";

// Kind in events, and collection in the state.
const KINDS = { message: "messages", call: "calls", verification: "verifications", request: "requests",
  webhook: "webhooks", fault: "faults", number: "numbers", resource: "resources" };
const PAUSE = 60; // milliseconds between two drawings, however many events there are

export const state = { things: new Map(Object.keys(KINDS).map((kind) => [kind, new Map()])), totals: {}, settings: {},
  operations: [], hooks: [], credentials: {}, ready: false, listeners: [] };
let upTo = 0; // the number of the event that the state holds already

export const all = (kind) => [...state.things.get(kind).values()];
export const newest = (kind) => all(kind).reverse();
export const total = (kind) => Math.max(state.totals[kind] ?? 0, state.things.get(kind).size);

let pending = false;
export function changed() {
  if (pending) return;
  pending = true; // many events at once draw the page once
  setTimeout(() => requestAnimationFrame(() => {
    pending = false;
    for (const listener of state.listeners) listener();
  }), PAUSE);
}

export async function load() {
  const snapshot = await api.state();
  for (const [kind, collection] of Object.entries(KINDS)) {
    // The newest stand first in the state; here they stand last, where events add to them.
    state.things.set(kind, new Map(snapshot[collection].reverse().map((thing) => [thing.id, thing])));
    state.totals[kind] = snapshot.totals[collection];
  }
  state.settings = snapshot.settings;
  upTo = snapshot.event;
  if (!state.ready) {
    const known = await api.operations();
    state.operations = known.items.map((each) => each.id).sort();
    state.hooks = known.webhooks;
    state.credentials = await api.credentials();
    state.ready = true;
  }
  changed();
  return snapshot.event;
}

export function watch(status) {
  let source;
  async function connect() {
    let after = 0;
    try {
      after = await load();
    } catch {
      status("off");
      setTimeout(connect, 2000);
      return;
    }
    source = api.events(after);
    source.onopen = () => status("on");
    source.onerror = () => {
      status("off");
      source.close(); // the sandbox may have been started anew, so begin with its whole state
      setTimeout(connect, 1000);
    };
    source.onmessage = (message) => take(Number(message.lastEventId), JSON.parse(message.data));
  }
  connect();
}

function take(number, { kind, action, item }) {
  if (kind === "reset") {
    load();
    return;
  }
  if (number <= upTo) return;
  if (kind === "account" || kind === "settings") Object.assign(state.settings, item);
  const things = state.things.get(kind);
  if (things !== undefined) {
    if (action === "added") state.totals[kind] += 1;
    if (action === "removed") {
      state.totals[kind] -= 1;
      things.delete(item.id);
    } else if (action === "added" || things.has(item.id)) things.set(item.id, item);
  }
  changed();
}

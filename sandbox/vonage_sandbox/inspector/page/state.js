// The sandbox's state in the browser: read once, then kept up to date by the event stream.

import { api } from "./api.js";

// Kind in events, and collection in the state.
const KINDS = { message: "messages", call: "calls", verification: "verifications", request: "requests",
  webhook: "webhooks", fault: "faults" };

export const state = { things: new Map(Object.keys(KINDS).map((kind) => [kind, new Map()])), settings: {}, operations: [], listeners: [] };

export const all = (kind) => [...state.things.get(kind).values()];
export const newest = (kind) => all(kind).reverse();

let pending = false;
function changed() {
  if (pending) return;
  pending = true; // many events at once draw the page once
  requestAnimationFrame(() => {
    pending = false;
    for (const listener of state.listeners) listener();
  });
}

export async function load() {
  const snapshot = await api.state();
  for (const [kind, collection] of Object.entries(KINDS)) {
    // The newest stand first in the state; here they stand last, where events add to them.
    state.things.set(kind, new Map(snapshot[collection].reverse().map((thing) => [thing.id, thing])));
  }
  state.settings = snapshot.settings;
  if (state.operations.length === 0) {
    state.operations = (await api.operations()).items.map((each) => each.id).sort();
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
    source.onmessage = (message) => take(JSON.parse(message.data));
  }
  connect();
}

function take({ kind, action, item }) {
  if (kind === "reset") {
    load();
    return;
  }
  if (kind === "account" || kind === "settings") Object.assign(state.settings, item);
  const things = state.things.get(kind);
  if (things !== undefined) {
    if (action === "removed") things.delete(item.id);
    else things.set(item.id, item);
  }
  changed();
}

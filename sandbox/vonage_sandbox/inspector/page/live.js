// What the page shows of the sandbox. Views name the lists that they draw; each is asked for, and asked for again when
// the event stream says that something of its kind has changed. So the sandbox alone searches, filters and counts.

import { address, api, Refused } from "./api.js";

const PAUSE = 60; // milliseconds between two drawings, however many events there are

export const sandbox = { ready: false, now: "", totals: {}, settings: {}, operations: [], hooks: [], credentials: {}, schemas: {}, channels: [], refusals: [] };
const slots = new Map(); // by name: what is shown in one place of the page
let draw = () => {};
let report = () => {};
let search = "";
let aboutIsStale = true;

// A list in one place of the page: its entries, the newest first; `total`, how many fit; `first`, how many are newer
// than these; `known`, whether the sandbox has answered yet. Until it has, what was in this place stays there.
export function list(name, collection, query = {}) {
  const path = address(`/${collection}`, query);
  if (!slots.has(name)) slots.set(name, { items: [], total: 0, first: 0, known: false });
  const slot = slots.get(name);
  slot.isUsed = true;
  if (slot.path !== path) Object.assign(slot, { path, collection, isStale: true });
  return slot;
}

let isPlanned = false;
export function changed() {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(() => {
    isPlanned = false;
    for (const slot of slots.values()) slot.isUsed = false;
    draw();
    for (const [name, slot] of slots) if (!slot.isUsed) slots.delete(name);
    load();
  });
}

let isLater = false;
function changedLater() {
  if (isLater) return;
  isLater = true; // many events at once draw the page once
  setTimeout(() => { isLater = false; changed(); }, PAUSE);
}

export function searchFor(words) {
  search = words;
  aboutIsStale = true;
  changed();
}

let isLoading = false;
async function load() {
  const stale = [...slots.values()].filter((slot) => slot.isStale);
  if (isLoading || !(stale.length || aboutIsStale)) return;
  isLoading = true;
  try {
    await Promise.all([aboutIsStale && loadAbout(), ...stale.map(fill)]);
  } catch {
    return; // the sandbox is away; the event stream notices as well, and begins anew
  } finally {
    isLoading = false;
  }
  changed();
}

async function fill(slot) {
  const { path } = slot;
  slot.isStale = false;
  try {
    const found = await api.get(path);
    if (slot.path === path) Object.assign(slot, { total: found.items.length, first: 0, ...found, known: true, refused: null });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (slot.path === path) Object.assign(slot, { refused: error.message });
  }
}

// By name, each with its fields, references followed.
function schemasOf({ components: { schemas } }) {
  const followed = (field) => (field.$ref ? { ...schemas[field.$ref.split("/").at(-1)], ...field } : field);
  const fieldsOf = (schema) => Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, field]) => [name, followed(field)]));
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, fieldsOf(schema)]));
}

const parameterOf = (described, path, name) => described.paths[path].post.requestBody.content["application/json"].schema.properties[name].enum;

async function loadAbout() {
  aboutIsStale = false;
  if (!sandbox.ready) {
    const [known, credentials, described] = await Promise.all(["/operations", "/credentials", "/openapi.json"].map(api.get));
    Object.assign(sandbox, { operations: known.items.map((each) => each.id).sort(), hooks: known.webhooks, credentials, schemas: schemasOf(described),
      channels: parameterOf(described, "/_sandbox/messages", "channel"), refusals: parameterOf(described, "/_sandbox/calls/{id}/{act}", "status") });
  }
  const { now, totals, settings } = await api.get(address("/state", { limit: 0, search }));
  Object.assign(sandbox, { now, totals, settings, ready: true });
}

function allIsStale() {
  aboutIsStale = true;
  for (const slot of slots.values()) slot.isStale = true;
  changed();
}

export function watch(drawn, reported) {
  [draw, report] = [drawn, reported];
  const source = api.events();
  source.onopen = () => { report("on"); allIsStale(); };
  source.onerror = () => {
    report("off");
    if (!sandbox.ready) allIsStale(); // too many may be watching already: then the page shows what is, once
    source.close(); // the sandbox may have been started anew
    setTimeout(() => watch(drawn, reported), 1000);
  };
  source.onmessage = (message) => {
    const { kind } = JSON.parse(message.data);
    if (kind === "reset") return allIsStale();
    aboutIsStale = true;
    for (const slot of slots.values()) if (slot.collection === `${kind}s` || slot.collection === "collections") slot.isStale = true;
    changedLater();
  };
}

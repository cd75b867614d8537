// The control API of the sandbox, as control.yaml describes it.

const PREFIX = "/_sandbox";

export class Refused extends Error {}

async function ask(method, path, body) {
  const answer = await fetch(PREFIX + path, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const data = await answer.json();
  if (!answer.ok) throw new Refused(data.detail ?? `status ${answer.status}`);
  return data;
}

// A path with a query; what is undefined or empty is left out, and a list stands for several values.
export function address(path, query = {}) {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  const text = new URLSearchParams(pairs.filter(([, value]) => value !== undefined && value !== "")).toString();
  return text ? `${path}?${text}` : path;
}

export const download = (path, query) => PREFIX + address(path, query);

const act = (id, what, body = {}) => ask("POST", `/calls/${id}/${what}`, body);
const of = (collection, id) => `/${collection}/${encodeURIComponent(id)}`;

export const api = {
  get: (path) => ask("GET", path),
  events: () => new EventSource(`${PREFIX}/events`),
  remove: (collection, id) => ask("DELETE", of(collection, id)),
  reply: (message, text) => ask("POST", `/messages/${message}/reply`, { text }),
  receive: (message) => ask("POST", "/messages", message),
  advanceMessage: (message) => ask("POST", `/messages/${message}/advance`, {}),
  callIn: (call) => ask("POST", "/calls", call),
  answer: (call) => act(call, "answer"),
  reject: (call, status) => act(call, "reject", { status }),
  hangUp: (call) => act(call, "hang_up"),
  press: (call, digits) => act(call, "press", { digits }),
  say: (call, text) => act(call, "say", { text }),
  advanceCall: (call) => act(call, "advance"),
  change: (resource, fields) => ask("PATCH", of("resources", resource), fields),
  redeliver: (webhook) => ask("POST", `/webhooks/${webhook}/redeliver`, {}),
  fail: (fault) => ask("POST", "/faults", fault),
  behave: (behaviour) => ask("POST", "/behaviours", behaviour),
  set: (settings) => ask("PATCH", "/settings", settings),
  advanceTime: (seconds) => ask("POST", "/time/advance", { seconds }),
  reset: () => ask("POST", "/reset", {}),
};

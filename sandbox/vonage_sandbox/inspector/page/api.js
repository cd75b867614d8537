// The control API of the sandbox, as control.yaml describes it.

const PREFIX = "/_sandbox";

async function ask(method, path, body) {
  const answer = await fetch(PREFIX + path, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const data = await answer.json();
  if (!answer.ok) throw new Error(data.detail ?? `status ${answer.status}`);
  return data;
}

const act = (id, what, body = {}) => ask("POST", `/calls/${id}/${what}`, body);

export const api = {
  state: () => ask("GET", "/state"),
  operations: () => ask("GET", "/operations"),
  credentials: () => ask("GET", "/credentials"),
  events: (after) => new EventSource(`${PREFIX}/events?after=${after}`),
  reply: (message, text) => ask("POST", `/messages/${message}/reply`, { text }),
  receive: (message) => ask("POST", "/messages", message),
  advanceMessage: (message) => ask("POST", `/messages/${message}/advance`, {}),
  callIn: (call) => ask("POST", "/calls", call),
  answer: (call) => act(call, "answer"),
  reject: (call) => act(call, "reject"),
  hangUp: (call) => act(call, "hang_up"),
  press: (call, digits) => act(call, "press", { digits }),
  say: (call, text) => act(call, "say", { text }),
  advanceCall: (call) => act(call, "advance"),
  redeliver: (webhook) => ask("POST", `/webhooks/${webhook}/redeliver`, {}),
  fail: (fault) => ask("POST", "/faults", fault),
  removeFault: (fault) => ask("DELETE", `/faults/${fault}`),
  advanceTime: (seconds) => ask("POST", "/time/advance", { seconds }),
  reset: () => ask("POST", "/reset", {}),
};

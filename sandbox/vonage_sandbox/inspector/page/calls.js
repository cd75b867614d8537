// Calls: their flow with the action that goes on now, what was heard, and a phone to take part with.

import { api } from "./api.js";
import { attempt, badge, copyable, facts, h, time } from "./dom.js";
import { changed, list, sandbox } from "./live.js";
import { pages } from "./pages.js";
import { removal } from "./table.js";

let open = null;
const OVER = ["completed", "busy", "cancelled", "failed", "rejected", "timeout", "unanswered"];
const WAITS = { answer: "an answer", input: "keys or speech", webhook: "an answer of your program", playing: "the end of what is played",
  other_leg: "the other leg of the call", talking: "somebody to hang up" };

const party = (side) => side?.number ?? side?.user ?? side?.uri ?? side?.extension ?? "unknown";

export function calls(search) {
  const found = pages("calls", "calls", { search });
  if (!found.known) return null;
  if (found.total === 0 && search) return h("p", { class: "empty" }, `No call with “${search}”.`);
  if (found.total === 0) {
    return h("div", { class: "welcome" },
      h("section", { class: "card" }, h("h2", {}, "No call yet"),
        h("p", {}, "Make one with ", h("code", {}, "client.voice.create_call"), ", and its flow is drawn here while it goes on.")),
      h("section", { class: "card" }, callIn()));
  }
  if (open === null) open = found.items[0]?.id ?? null;
  const opened = open === null ? [] : call();
  return opened && h("div", { class: "split three" },
    h("div", {},
      h("div", { class: "card list", role: "group", "aria-label": "Calls" }, found.items.map(row), found.bar),
      h("details", { class: "card" }, h("summary", {}, "Call one of your numbers"), callIn())),
    opened);
}

function call() {
  const found = list(`call ${open}`, "calls", { id: open });
  if (!found.known) return null;
  const [leg] = found.items;
  if (leg === undefined) { // it was deleted, or the sandbox reset
    open = null;
    changed();
    return [];
  }
  return [
    h("section", { class: "phone", key: leg.id, "data-call": leg.id, "aria-label": "Phone" }, phone(leg)),
    h("section", { class: "card details", key: `${leg.id} flow`, "aria-label": "Flow of the call" }, details(leg))];
}

function row(leg) {
  const name = leg.direction === "inbound" ? party(leg.from) : party(leg.to);
  return h("button", { key: leg.id, class: "row", "aria-current": String(leg.id === open), onclick: () => { open = leg.id; changed(); } },
    h("span", { class: "top" }, h("strong", { class: "clip" }, name), time(leg.created_at)),
    h("span", { class: "top" }, h("span", { class: "soft clip" }, `${leg.direction}, ${leg.said?.length ? leg.said.at(-1).text : "nothing said"}`), badge(leg.status)));
}

function phone(leg) {
  const live = !OVER.includes(leg.status);
  const ringing = ["started", "ringing"].includes(leg.status);
  const button = (word, call, kind = "") => h("button", { key: word, class: kind, onclick: () => attempt(call) }, word);
  return [
    h("h2", {}, h("span", { class: "clip" }, leg.direction === "inbound" ? party(leg.to) : party(leg.from)),
      h("span", { class: "soft clip" }, `${leg.direction === "inbound" ? "called from" : "calls"} ${leg.direction === "inbound" ? party(leg.from) : party(leg.to)}`)),
    h("div", { class: "screen" },
      h("p", { class: "state" }, badge(leg.status)),
      live && leg.waiting ? h("p", { class: "soft centre" }, `waits for ${WAITS[leg.waiting] ?? leg.waiting}`) : null,
      h("ul", { class: "heard", "data-stick": true, tabindex: "0", "aria-label": "Heard in the call" }, (leg.said ?? []).map((line) =>
        h("li", { class: `bubble ${["keys", "say"].includes(line.kind) ? "inbound" : "outbound"}` }, h("span", { class: "soft" }, line.kind), ` ${line.text}`)))),
    ringing || !live ? null : talk(leg, leg.hears ?? { keys: "", speech: false }),
    live ? h("div", { class: "actions centre" },
      ringing ? [button("Answer", () => api.answer(leg.id), "first"), refusal(leg)] : null,
      ["input", "playing"].includes(leg.waiting) ? button("Skip", () => api.advanceCall(leg.id)) : null,
      button("Hang up", () => api.hangUp(leg.id), "danger")) : null];
}

// Only what counts can be pressed or said.
function talk(leg, hears) {
  const speak = async (event) => {
    event.preventDefault();
    const input = event.target.elements.words;
    if (input.value.trim() && await attempt(() => api.say(leg.id, input.value))) input.value = "";
  };
  const [placeholder, why] = hears.speech ? ["Say something", null] : ["Nobody listens", "Nothing in the call listens for speech now"];
  return [
    h("div", { class: `keypad ${hears.keys ? "wanted" : ""}`, role: "group", "aria-label": "Keypad", title: hears.keys ? null : "Nothing in the call listens for keys now" },
      [..."123456789*0#"].map((key) => h("button", { key, "data-key": key, "aria-disabled": hears.keys.includes(key) ? null : "true",
        onclick: hears.keys.includes(key) ? () => attempt(() => api.press(leg.id, key)) : null }, key))),
    h("form", { class: "line", onsubmit: speak },
      h("input", { type: "text", name: "words", id: "words", placeholder, title: why, "aria-label": "Say something", autocomplete: "off", readonly: !hears.speech }),
      h("button", { disabled: !hears.speech }, "Say"))];
}

function refusal(leg) {
  const reject = (event) => {
    event.preventDefault();
    attempt(() => api.reject(leg.id, event.target.elements.how.value));
  };
  return h("form", { class: "actions", onsubmit: reject },
    h("select", { name: "how", "aria-label": "How to reject" }, sandbox.refusals.map((how) => h("option", { value: how }, how))),
    h("button", {}, "Reject"));
}

function details(leg) {
  return [
    h("h2", {}, "Flow"), flow(leg, !OVER.includes(leg.status)),
    h("h3", {}, "So far"), h("ul", { class: "steps" }, leg.history.map((step) => h("li", {}, badge(step.status), time(step.at)))),
    facts([["Call", copyable(leg.id, "the id of the call")], ["Conversation", copyable(leg.conversation_uuid, "the id of the conversation")],
      ["Duration", leg.duration === undefined ? null : `${leg.duration} s`],
      ["Price", leg.price === undefined ? null : `€ ${leg.price.toFixed(4)}`],
      ["Recordings", leg.recordings?.length ? String(leg.recordings.length) : null]]),
    h("div", { class: "actions" }, removal("calls", leg, "call"))];
}

function flow(leg, live) {
  if (!leg.ncco?.length) return h("p", { class: "soft" }, leg.waiting === "webhook" ? "Your program is asked for it." : "No action yet.");
  return h("ol", { class: "flow" }, leg.ncco.map((action, index) => {
    const now = index === leg.action && live;
    const done = leg.action !== undefined && (index < leg.action || (!live && index <= leg.action));
    return h("li", { class: now ? "now" : done ? "done" : "", "aria-current": now ? "step" : null },
      h("span", { class: "top" }, h("strong", {}, action.action), now ? h("span", { class: "here" }, "now") : done ? h("span", { class: "soft" }, "done") : null),
      summary(action) ? h("span", { class: "what" }, summary(action)) : null,
      options(action) ? h("span", { class: "soft" }, options(action)) : null);
  }));
}

function summary(action) {
  switch (action.action) {
    case "talk": return action.text;
    case "stream": return [action.streamUrl].flat()[0];
    case "input": return [action.type].flat().join(" or ");
    case "connect": return action.endpoint.map((end) => `${end.type} ${party(end)}`).join(", ");
    case "conversation": return action.name;
    case "record": return action.format ?? "";
    case "notify": return JSON.stringify(action.payload);
    case "wait": return `${action.timeout ?? 10} s`;
    case "transfer": return action.conversationId ?? action.conversation_id ?? "";
    default: return "";
  }
}

// What else an action says, in one line.
function options(action) {
  const shown = ["action", "text", "streamUrl", "type", "endpoint", "name", "format", "payload", "timeout", "conversationId"];
  const words = ([name, value]) => (typeof value === "object" && !Array.isArray(value)
    ? Object.entries(value).map(([inner, each]) => `${inner} ${[each].flat().join(" ")}`).join(" · ") : `${name} ${[value].flat().join(" ")}`);
  return Object.entries(action).filter(([name]) => !shown.includes(name)).map(words).join(" · ");
}

function callIn() {
  const own = list("own numbers", "numbers").items.filter((number) => number.features.includes("VOICE")).map((number) => number.msisdn).reverse();
  const send = (event) => {
    event.preventDefault();
    const { from, to } = event.target.elements;
    attempt(async () => { open = (await api.callIn({ from: from.value, to: to.value })).id; changed(); });
  };
  return h("form", { class: "fields", onsubmit: send },
    h("h2", {}, "Call your program"),
    h("label", { class: "field" }, h("span", {}, "From"), h("input", { name: "from", type: "text", value: "447700900123", required: true })),
    h("label", { class: "field" }, h("span", {}, "To"), h("select", { name: "to" }, own.map((number) => h("option", { value: number }, number)))),
    h("button", { class: "first" }, "Call"));
}

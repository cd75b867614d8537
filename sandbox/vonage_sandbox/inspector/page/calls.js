// Calls: their flow with the action that goes on now, what was heard, and a phone to take part with.

import { api } from "./api.js";
import { badge, h, time, toast } from "./dom.js";
import { newest } from "./state.js";

let open = null;
const OVER = ["completed", "busy", "cancelled", "failed", "rejected", "timeout", "unanswered"];

const party = (side) => side?.number ?? side?.user ?? side?.uri ?? side?.extension ?? "unknown";

export function calls(query) {
  const found = newest("call").filter((leg) =>
    [party(leg.to), party(leg.from), leg.status, leg.id, leg.conversation_uuid].join(" ").toLowerCase().includes(query));
  if (found.length === 0) return h("p", { class: "empty" }, query ? "No call matches." : "No call yet.");
  const leg = found.find((each) => each.id === open) ?? found[0];
  open = leg.id;
  return h("div", { class: "split" }, h("div", { class: "card list" }, found.map(row)), details(leg));
}

function row(leg) {
  return h("button", { class: "row", "aria-current": String(leg.id === open), onclick: () => { open = leg.id; window.redraw(); } },
    h("span", { class: "top" }, h("strong", {}, `${party(leg.from)} → ${party(leg.to)}`), badge(leg.status)),
    h("span", { class: "soft" }, leg.direction, " ", time(leg.created_at)));
}

function details(leg) {
  const live = !OVER.includes(leg.status);
  return h("section", { class: "card", "data-call": leg.id },
    h("h2", {}, `${party(leg.from)} → ${party(leg.to)} `, badge(leg.status)),
    live && leg.waiting ? h("p", { class: "soft" }, `waiting for: ${leg.waiting}`) : null,
    live ? phone(leg) : null,
    h("h2", {}, "Flow"), flow(leg, live),
    leg.said?.length ? [h("h2", {}, "Heard"), h("ul", {}, leg.said.map((line) => h("li", {}, badge(line.kind), ` ${line.text}`)))] : null,
    h("h2", {}, "So far"), h("ul", {}, leg.history.map((step) => h("li", {}, badge(step.status), " ", time(step.at)))),
    h("p", { class: "soft clip", title: leg.id }, leg.id));
}

function flow(leg, live) {
  if (!leg.ncco?.length) return h("p", { class: "soft" }, "No action yet.");
  return h("ol", { class: "flow" }, leg.ncco.map((action, index) =>
    h("li", { class: index === leg.action && live ? "now" : index < (leg.action ?? 0) || !live ? "done" : "", "aria-current": index === leg.action && live ? "step" : null },
      h("strong", {}, action.action), ` ${summary(action)}`)));
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

function phone(leg) {
  const act = (call) => async () => {
    try { await call(); } catch (error) { toast(error.message); }
  };
  const ringing = ["started", "ringing"].includes(leg.status);
  const speak = async (event) => {
    event.preventDefault();
    const input = event.target.elements.words;
    if (!input.value.trim()) return;
    try { await api.say(leg.id, input.value); input.value = ""; } catch (error) { toast(error.message); }
  };
  return h("div", {},
    h("div", { class: "actions" },
      ringing ? h("button", { class: "first", onclick: act(() => api.answer(leg.id)) }, "Answer") : null,
      ringing ? h("button", { onclick: act(() => api.reject(leg.id)) }, "Reject") : null,
      h("button", { class: "danger", onclick: act(() => api.hangUp(leg.id)) }, "Hang up")),
    ringing ? null : h("div", { class: "keypad", role: "group", "aria-label": "Keypad" },
      [..."123456789*0#"].map((key) => h("button", { "data-key": key, onclick: act(() => api.press(leg.id, key)) }, key))),
    ringing ? null : h("form", { class: "line", onsubmit: speak },
      h("input", { type: "text", name: "words", id: "words", placeholder: "Say something", "aria-label": "Speech", autocomplete: "off" }),
      h("button", {}, "Say")));
}

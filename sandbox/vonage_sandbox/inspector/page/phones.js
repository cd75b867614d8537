// Messages as the people who get them see them, and their replies.

import { api } from "./api.js";
import { attempt, badge, copyable, facts, h, json, time } from "./dom.js";
import { changed, list, sandbox } from "./live.js";
import { pages } from "./pages.js";
import { removal } from "./table.js";
import { welcome } from "./welcome.js";

let open = null; // the thread on the phone, by its key
let chosen = null; // the message whose details are shown
let shown = 0; // messages of the thread
const STEP = 100;

const phoneOf = (message) => (message.direction === "inbound" ? message.from : message.to);
const ownOf = (message) => (message.direction === "inbound" ? message.to : message.from);
const keyOf = (message) => JSON.stringify([message.channel, phoneOf(message), ownOf(message)]);

export function phones(search) {
  const found = pages("messages", "messages", { search }, { size: 200 });
  if (!found.known) return null;
  if (found.total === 0 && search) return h("p", { class: "empty" }, `No message with “${search}”.`);
  if (found.total === 0) return h("div", { class: "welcome" }, welcome(), h("section", { class: "card" }, compose()));
  const newest = new Map(); // the newest message of each thread, by the thread's key
  for (const message of found.items) if (!newest.has(keyOf(message))) newest.set(keyOf(message), message);
  if (open === null) choose(newest.keys().next().value ?? null);
  const opened = open === null ? [] : phone();
  return opened && h("div", { class: "split three" },
    h("div", {},
      h("div", { class: "card list", role: "group", "aria-label": "Phones" }, [...newest].map((each) => row(...each)), found.bar),
      h("details", { class: "card" }, h("summary", {}, "New message from a phone"), compose())),
    opened);
}

function choose(key) {
  [open, chosen, shown] = [key, null, STEP];
}

function row(key, last) {
  const show = () => { choose(key); changed(); };
  return h("button", { key, class: "row", "aria-current": String(key === open), onclick: show },
    h("span", { class: "top" }, h("strong", { class: "clip" }, phoneOf(last)), time(last.created_at)),
    h("span", { class: "top" }, h("span", { class: "soft clip" }, last.text), badge(last.status)),
    h("span", { class: "soft clip" }, `${last.channel} with ${ownOf(last)}`));
}

function phone() {
  const [channel, them, own] = JSON.parse(open);
  const found = list(`thread ${open}`, "messages", { channel, from: [them, own], to: [them, own], limit: shown });
  if (!found.known) return null;
  const messages = found.items.toReversed();
  const last = messages.at(-1);
  if (last === undefined) { // it was deleted, or the sandbox reset
    choose(null);
    changed();
    return [];
  }
  return [
    h("section", { class: "phone", key: open, "aria-label": `Phone of ${them}` },
      h("h2", {}, h("span", { class: "clip" }, own), h("span", { class: "soft clip" }, `${channel} on ${them}`)),
      thread(messages, found.total), reply(messages, last)),
    details(messages.find((each) => each.id === chosen) ?? last)];
}

function thread(messages, total) {
  const older = () => { shown += STEP; changed(); };
  return h("div", { class: "thread", "data-stick": true, tabindex: "0", role: "log", "aria-label": "Messages" },
    total > messages.length ? h("button", { key: "older", class: "small", onclick: older }, `Show older messages, ${total - messages.length} more`) : null,
    messages.map((message) =>
      h("div", { key: message.id, class: `bubble ${message.direction}`, "data-message": message.id },
        message.text || message.message_type,
        h("span", { class: "meta" },
          h("button", { class: "plain", title: "Details of this message", onclick: () => { chosen = message.id; changed(); } },
            time(message.created_at), " ", badge(message.status)),
          canGoOn(message) ? h("button", { class: "small", onclick: () => attempt(() => api.advanceMessage(message.id)) }, `→ ${message.plan[0]}`) : null))));
}

const canGoOn = (message) => message.direction === "outbound" && message.plan?.length > 0;

function reply(messages, last) {
  const sent = messages.findLast((message) => message.direction === "outbound");
  if (sent && !sent.answerable) return h("p", { class: "line soft" }, `${ownOf(last)} is a name, which no phone can reply to.`);
  const send = async (event) => {
    event.preventDefault();
    const input = event.target.elements.text;
    const text = input.value;
    if (!text.trim()) return;
    const done = await attempt(() => (sent ? api.reply(sent.id, text)
      : api.receive({ channel: last.channel, from: phoneOf(last), to: ownOf(last), text })));
    if (done) input.value = "";
  };
  return h("form", { class: "line", onsubmit: send },
    h("input", { type: "text", name: "text", id: "reply", placeholder: `Reply as ${phoneOf(last)}`, "aria-label": `Reply as ${phoneOf(last)}`, autocomplete: "off" }),
    h("button", { class: "first" }, "Reply"));
}

function details(message) {
  const hooks = list(`webhooks of ${message.id}`, "webhooks", { order: [message.id, ...message.parts ?? []], limit: 50 });
  return h("section", { class: "card details", key: message.id, "aria-label": "Details of the message" },
    h("h2", {}, "Message ", badge(message.status)),
    facts([
      ["Id", copyable(message.id, "the id")], ["From", message.from], ["To", message.to],
      ["Sent with", message.direction === "outbound" ? message.api : null], ["Client ref", message.client_ref],
      ["Price", message.price === undefined ? null : `€ ${message.price.toFixed(4)}`],
      ["Parts", message.parts?.length > 1 ? String(message.parts.length) : null],
      ["Error", message.error ? `${message.error.title}: ${message.error.detail}` : null]]),
    h("h3", {}, "So far"),
    h("ul", { class: "steps" }, h("li", {}, badge(message.direction === "outbound" ? "submitted" : "received"), time(message.created_at)),
      (message.history ?? []).filter((step, index) => index || step.status !== "submitted").map((step) => h("li", {}, badge(step.status), time(step.at)))),
    h("h3", {}, "Webhooks"),
    hooks.total ? h("ul", { class: "steps" }, hooks.items.toReversed().map((hook) => h("li", { key: hook.id }, badge(hook.status, hook.reason), `${hook.name} ${hook.payload.status ?? ""}`)))
      : h("p", { class: "soft" }, "None."),
    message.content && Object.keys(message.content).length ? h("details", {}, h("summary", {}, "All that was sent"), json(message.content)) : null,
    h("div", { class: "actions" }, removal("messages", message, "message")));
}

function compose() {
  const own = list("own numbers", "numbers").items.map((number) => number.msisdn).reverse();
  const send = async (event) => {
    event.preventDefault();
    const { elements } = event.target;
    const given = Object.fromEntries(["channel", "from", "to", "text"].map((name) => [name, elements[name].value]));
    if (await attempt(() => api.receive(given))) {
      elements.text.value = "";
      choose(JSON.stringify([given.channel, given.from, given.to]));
      changed();
    }
  };
  const field = (label, input) => h("label", { class: "field" }, h("span", {}, label), input);
  return h("form", { class: "fields", onsubmit: send },
    h("h2", {}, "Send one to your program"),
    field("From", h("input", { name: "from", type: "text", value: "447700900123", required: true })),
    field("To", h("input", { name: "to", type: "text", value: own[0] ?? "", list: "own-numbers", required: true })),
    h("datalist", { id: "own-numbers" }, own.map((number) => h("option", { value: number }))),
    field("Channel", h("select", { name: "channel" }, sandbox.channels.map((name) => h("option", { value: name }, name)))),
    field("Text", h("input", { name: "text", type: "text", required: true, autocomplete: "off" })),
    h("button", { class: "first" }, "Send"));
}

// Messages as the people who get them see them, and their replies.

import { api } from "./api.js";
import { attempt, badge, copyable, copyButton, facts, h, json, time } from "./dom.js";
import { all, changed, state } from "./state.js";

let open = null; // the conversation on the phone
let chosen = null; // the message whose details are shown
const CHANNELS = ["sms", "whatsapp", "mms", "rcs", "messenger", "viber_service"];
const SHOWN = 200; // messages on a phone at once

const phoneOf = (message) => (message.direction === "inbound" ? message.from : message.to);
const ownOf = (message) => (message.direction === "inbound" ? message.to : message.from);
const keyOf = (message) => [message.channel, phoneOf(message), ownOf(message)].join("\u0000");

function conversations(query) {
  const found = new Map();
  for (const message of all("message")) {
    const key = keyOf(message);
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(message);
  }
  const wanted = [...found].filter(([, messages]) =>
    messages.some((m) => [m.to, m.from, m.text, m.status, m.channel, m.id].join(" ").toLowerCase().includes(query)));
  return wanted.reverse().sort((a, b) => b[1].at(-1).created_at.localeCompare(a[1].at(-1).created_at));
}

export function phones(query) {
  const found = conversations(query);
  if (found.length === 0 && query) return h("p", { class: "empty" }, "No message matches.");
  if (found.length === 0) return h("div", { class: "welcome" }, welcome(), h("section", { class: "card" }, compose()));
  const [key, messages] = found.find(([each]) => each === open) ?? found[0];
  open = key;
  return h("div", { class: "split three" },
    h("div", {},
      h("div", { class: "card list", role: "group", "aria-label": "Conversations" }, found.map((each) => row(...each))),
      h("details", { class: "card" }, h("summary", {}, "New message from a phone"), compose())),
    h("section", { class: "phone", key, "aria-label": `Phone of ${phoneOf(messages[0])}` }, head(messages), thread(messages), reply(messages)),
    details(messages.find((each) => each.id === chosen) ?? messages.at(-1)));
}

function row(key, messages) {
  const last = messages.at(-1);
  const show = () => { open = key; chosen = null; changed(); };
  return h("button", { key, class: "row", "aria-current": String(key === open), onclick: show },
    h("span", { class: "top" }, h("strong", { class: "clip" }, phoneOf(last)), time(last.created_at)),
    h("span", { class: "top" }, h("span", { class: "soft clip" }, last.text), badge(last.status)),
    h("span", { class: "soft clip" }, `${last.channel} with ${ownOf(last)}`));
}

function head(messages) {
  const last = messages.at(-1);
  return h("h2", {}, h("span", { class: "clip" }, ownOf(last)), h("span", { class: "soft clip" }, `${last.channel} on ${phoneOf(last)}`));
}

function thread(messages) {
  return h("div", { class: "thread", "data-stick": true, tabindex: "0", role: "log", "aria-label": "Messages" },
    messages.length > SHOWN ? h("p", { class: "soft centre" }, `${messages.length - SHOWN} older messages`) : null,
    messages.slice(-SHOWN).map((message) =>
      h("div", { key: message.id, class: `bubble ${message.direction}`, "data-message": message.id },
        message.text || message.message_type,
        h("span", { class: "meta" },
          h("button", { class: "plain", "aria-label": `Details of this message, ${message.status}`, onclick: () => { chosen = message.id; changed(); } },
            time(message.created_at), " ", badge(message.status)),
          canGoOn(message) ? h("button", { class: "small", onclick: () => attempt(() => api.advanceMessage(message.id)) }, `→ ${message.plan[0]}`) : null))));
}

const canGoOn = (message) => message.direction === "outbound" && message.plan?.length > 0;

function reply(messages) {
  const last = messages.at(-1);
  const sent = messages.findLast((message) => message.direction === "outbound");
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
  const hooks = all("webhook").filter((hook) => hook.order === message.id || message.parts?.includes(hook.order));
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
    hooks.length ? h("ul", { class: "steps" }, hooks.map((hook) => h("li", {}, badge(hook.status, hook.reason), `${hook.name} ${hook.payload.status ?? ""}`)))
      : h("p", { class: "soft" }, "None."),
    message.content && Object.keys(message.content).length ? h("details", {}, h("summary", {}, "All that was sent"), json(message.content)) : null);
}

// A first message: what to type where nothing has come yet.
function welcome() {
  const { api_key: key, api_secret: secret } = state.credentials;
  const shell = [`curl -u ${key}:${secret} ${location.origin}/sms/json`, "-d from=AcmeInc -d to=447700900000 -d text=Hello"].join(" \\\n  ");
  const python = ["import vonage", "", `client = vonage.Client(key="${key}", secret="${secret}", base_url="${location.origin}")`,
    "client.sms.send_message({\"from\": \"AcmeInc\", \"to\": \"447700900000\", \"text\": \"Hello\"})"].join("\n");
  const block = (name, text) => [h("h3", {}, name, " ", copyButton("Copy", text, `Copy the ${name} lines`)), h("pre", { tabindex: "0" }, text)];
  return h("section", { class: "card" },
    h("h2", {}, "No message yet"),
    h("p", {}, "Send one to this sandbox, and it appears here as the phone shows it."),
    block("Python", python), block("Shell", shell));
}

function compose() {
  const own = all("number").map((number) => number.msisdn);
  const send = async (event) => {
    event.preventDefault();
    const { elements } = event.target;
    const given = Object.fromEntries(["channel", "from", "to", "text"].map((name) => [name, elements[name].value]));
    if (await attempt(() => api.receive(given))) {
      elements.text.value = "";
      open = [given.channel, given.from, given.to].join("\u0000");
      chosen = null;
      changed();
    }
  };
  const field = (label, input) => h("label", { class: "field" }, h("span", {}, label), input);
  return h("form", { class: "fields", onsubmit: send },
    h("h2", {}, "Send one to your program"),
    field("From", h("input", { name: "from", type: "text", value: "447700900123", required: true })),
    field("To", h("input", { name: "to", type: "text", value: own[0] ?? "", list: "own-numbers", required: true })),
    h("datalist", { id: "own-numbers" }, own.map((number) => h("option", { value: number }))),
    field("Channel", h("select", { name: "channel" }, CHANNELS.map((name) => h("option", { value: name }, name)))),
    field("Text", h("input", { name: "text", type: "text", required: true, autocomplete: "off" })),
    h("button", { class: "first" }, "Send"));
}

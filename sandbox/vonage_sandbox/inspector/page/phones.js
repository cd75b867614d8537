// Messages as the people who get them see them, and their replies.

import { api } from "./api.js";
import { badge, h, time, toast } from "./dom.js";
import { all } from "./state.js";

let open = null;

const phoneOf = (message) => (message.direction === "inbound" ? message.from : message.to);
const ownOf = (message) => (message.direction === "inbound" ? message.to : message.from);
const keyOf = (message) => [message.channel, phoneOf(message), ownOf(message)].join("\u0000");

export function conversations(query) {
  const found = new Map();
  for (const message of all("message")) {
    const key = keyOf(message);
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(message);
  }
  const wanted = [...found].filter(([, messages]) =>
    messages.some((m) => [m.to, m.from, m.text, m.status, m.channel].join(" ").toLowerCase().includes(query)));
  return wanted.reverse().sort((a, b) => b[1].at(-1).created_at.localeCompare(a[1].at(-1).created_at));
}

export function phones(query) {
  const found = conversations(query);
  if (found.length === 0) {
    return h("p", { class: "empty" }, query ? "No message matches." : "No message yet. Send one to this sandbox and it appears here.");
  }
  if (!found.some(([key]) => key === open)) open = found[0][0];
  const messages = found.find(([key]) => key === open)[1];
  return h("div", { class: "split" },
    h("div", { class: "card list" }, found.map(([key, thread]) => row(key, thread))),
    h("section", { class: "card" }, head(messages), thread(messages), reply(messages)));
}

function row(key, messages) {
  const last = messages.at(-1);
  return h("button", { class: "row", "aria-current": String(key === open), onclick: () => { open = key; window.redraw(); } },
    h("span", { class: "top" }, h("strong", {}, phoneOf(last)), time(last.created_at)),
    h("span", { class: "top" }, h("span", { class: "soft clip" }, last.text), badge(last.status)),
    h("span", { class: "soft" }, `${last.channel} with ${ownOf(last)}`));
}

function head(messages) {
  const last = messages.at(-1);
  return h("h2", {}, `${phoneOf(last)} `, h("span", { class: "soft" }, `${last.channel} with ${ownOf(last)}`));
}

function thread(messages) {
  const box = h("div", { class: "thread", "data-stick": "end" }, messages.map((message) =>
    h("div", { class: `bubble ${message.direction}`, "data-message": message.id },
      message.message_type === "text" ? null : h("strong", {}, `${message.message_type} `),
      message.text || "",
      h("span", { class: "soft" }, time(message.created_at), " ", badge(message.status),
        message.direction === "outbound" && message.plan?.length
          ? h("button", { title: "Next status", onclick: () => api.advanceMessage(message.id) }, "→") : null))));
  return box;
}

function reply(messages) {
  const last = messages.at(-1);
  const sent = messages.findLast((message) => message.direction === "outbound");
  const send = async (event) => {
    event.preventDefault();
    const input = event.target.elements.text;
    if (!input.value.trim()) return;
    try {
      if (sent) await api.reply(sent.id, input.value);
      else await api.receive({ channel: last.channel, from: phoneOf(last), to: ownOf(last), text: input.value });
      input.value = "";
    } catch (error) { toast(error.message); }
  };
  return h("form", { class: "line", onsubmit: send },
    h("input", { type: "text", name: "text", id: "reply", placeholder: `Reply as ${phoneOf(last)}`, "aria-label": "Reply", autocomplete: "off" }),
    h("button", { class: "first" }, "Reply"));
}

// What the sandbox sent to your application, and how that went.

import { api } from "./api.js";
import { attempt, badge, h, json, time } from "./dom.js";
import { changed, newest } from "./state.js";

let open = null;
const SHOWN = 200;

export function webhooks(query) {
  const found = newest("webhook").filter((each) =>
    [each.name, each.url, each.status, JSON.stringify(each.payload)].join(" ").toLowerCase().includes(query));
  if (found.length === 0) return h("p", { class: "empty" }, query ? "No webhook matches." : "No webhook yet. Give the sandbox your address with --webhook-url.");
  return h("div", { class: "card" }, h("table", {},
    h("thead", {}, h("tr", {}, ["When", "Webhook", "To", "Status"].map((name, i) => h("th", { scope: "col", class: i === 2 ? "hide-small" : "" }, name)))),
    h("tbody", {}, found.slice(0, SHOWN).map(rows))), found.length > SHOWN ? h("p", { class: "soft" }, `and ${found.length - SHOWN} older ones`) : null);
}

function rows(each) {
  const isOpen = open === each.id;
  const toggle = () => { open = isOpen ? null : each.id; changed(); };
  return [
    h("tr", { key: each.id, class: "open", onclick: toggle },
      h("td", {}, time(each.created_at)),
      h("td", { class: "path" }, h("button", { class: "plain", "aria-expanded": String(isOpen) }, each.name), " ", h("span", { class: "soft" }, each.payload.status ?? "")),
      h("td", { class: "path hide-small" }, each.url ?? "—"),
      h("td", {}, badge(each.status, each.reason))),
    isOpen ? h("tr", { key: `${each.id} more` }, h("td", { colspan: "4" }, details(each))) : null,
  ];
}

function details(each) {
  return h("div", {},
    h("div", { class: "actions" }, h("button", { onclick: () => attempt(() => api.redeliver(each.id)) }, "Send again")),
    each.reason ? h("p", { class: "wrong" }, each.reason) : null,
    h("h3", {}, `${each.method} ${each.url ?? ""}`), json(each.payload),
    h("h3", {}, each.attempts.length === 1 ? "1 try" : `${each.attempts.length} tries`),
    h("ul", { class: "steps" }, each.attempts.map((attempt) =>
      h("li", {}, time(attempt.at), ` ${attempt.status ?? ""} ${attempt.error ?? ""} `, attempt.answer ? h("code", {}, attempt.answer.slice(0, 200)) : null))));
}

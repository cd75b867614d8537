// What the sandbox sent to your application, and how that went.

import { api } from "./api.js";
import { badge, h, json, time, toast } from "./dom.js";
import { newest } from "./state.js";

let open = null;

export function webhooks(query) {
  const found = newest("webhook").filter((each) =>
    [each.name, each.url, each.status, JSON.stringify(each.payload)].join(" ").toLowerCase().includes(query));
  if (found.length === 0) return h("p", { class: "empty" }, query ? "No webhook matches." : "No webhook yet. Give the sandbox an address with --webhook-url.");
  return h("div", { class: "card" }, h("table", {},
    h("thead", {}, h("tr", {}, ["When", "Webhook", "To", "Status", ""].map((name, i) => h("th", { class: i === 2 ? "hide-small" : "" }, name)))),
    h("tbody", {}, found.slice(0, 200).map(rows))));
}

function rows(each) {
  const toggle = () => { open = open === each.id ? null : each.id; window.redraw(); };
  const key = (event) => { if (event.key === "Enter") toggle(); };
  const again = async (event) => {
    event.stopPropagation();
    try { await api.redeliver(each.id); } catch (error) { toast(error.message); }
  };
  return [
    h("tr", { class: "open", tabindex: "0", onclick: toggle, onkeydown: key, "aria-expanded": String(open === each.id) },
      h("td", {}, time(each.created_at)), h("td", {}, each.name), h("td", { class: "path hide-small" }, each.url ?? "—"),
      h("td", {}, badge(each.status, each.reason)), h("td", {}, h("button", { onclick: again }, "Send again"))),
    open === each.id ? h("tr", {}, h("td", { colspan: "5" }, each.reason ? h("p", {}, each.reason) : null, json(each.payload),
      each.attempts.map((attempt) => h("p", { class: "soft" }, time(attempt.at), ` ${attempt.status ?? ""} ${attempt.error ?? ""}`)))) : null,
  ];
}

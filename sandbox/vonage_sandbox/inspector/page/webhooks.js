// What the sandbox sent to your application, and how that went.

import { api } from "./api.js";
import { attempt, badge, h, json, time } from "./dom.js";
import { removal, table } from "./table.js";

export function webhooks(search) {
  return table({
    name: "webhooks", collection: "webhooks", query: { search }, details,
    empty: ["No webhook yet. Say in ", h("a", { href: "#settings" }, "Settings"), " where your program listens, or start the sandbox with ", h("code", {}, "--webhook-url"), "."],
    columns: [
      ["When", (each) => time(each.created_at)],
      ["Webhook", (each) => [each.name, " ", h("span", { class: "soft" }, each.payload.status ?? "")]],
      ["To", (each) => each.url ?? "—", true],
      ["Status", (each) => badge(each.status, each.reason)]],
  });
}

function details(each) {
  return h("div", {},
    h("div", { class: "actions" }, h("button", { onclick: () => attempt(() => api.redeliver(each.id)) }, "Send again"), removal("webhooks", each, "webhook")),
    each.reason ? h("p", { class: "wrong" }, each.reason) : null,
    h("h3", {}, `${each.method} ${each.url ?? ""}`), json(each.payload),
    h("h3", {}, each.attempts.length === 1 ? "1 try" : `${each.attempts.length} tries`),
    h("ul", { class: "steps" }, each.attempts.map((attempt) =>
      h("li", {}, time(attempt.at), ` ${attempt.status ?? ""} ${attempt.error ?? ""} `, attempt.answer ? h("code", {}, attempt.answer.slice(0, 200)) : null))));
}

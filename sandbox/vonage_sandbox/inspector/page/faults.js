// Misbehaviour on request.

import { api } from "./api.js";
import { attempt, h } from "./dom.js";
import { changed, sandbox } from "./live.js";
import { pages } from "./pages.js";

const OF_OPERATION = [["status", "answer with a status"], ["retry", "429 with Retry-After"], ["delay", "answer late"],
  ["before", "cut the connection, nothing done"], ["after", "cut the connection, though done"]];
const OF_WEBHOOK = [["late", "arrive late"], ["doubled", "arrive twice"], ["missing", "never arrive"]];
let target = "operation";
let kind = "status";

export function faults(search) {
  const found = pages("faults", "faults", { search });
  return h("div", { class: "split" }, form(), h("section", { class: "card" }, h("h2", {}, "What goes wrong now"),
    found.total ? h("ul", { class: "rows" }, found.items.map(row))
      : h("p", { class: "empty" }, search ? `No fault with “${search}”.` : "Nothing. Everything works."), found.bar));
}

function row(each) {
  return h("li", { key: each.id, "data-fault": each.id },
    h("span", {}, h("strong", {}, each.webhook ? `webhook ${each.webhook}` : each.operation), ` ${words(each)}`,
      h("span", { class: "soft block" }, `happened ${each.happened}${each.times === null ? "" : ` of ${each.times}`} times`)),
    h("button", { onclick: () => attempt(() => api.remove("faults", each.id)) }, "Mend"));
}

function words(each) {
  return [
    each.body != null && "answers with something of its own", each.status && `answers ${each.status}`, each.retry_after !== null && `Retry-After ${each.retry_after} s`,
    each.delay && `${each.delay} s late`, each.drop && `connection cut ${each.drop} acting`,
    each.late && `delivered ${each.late} s late`, each.doubled && "delivered twice", each.missing && "never delivered",
    each.probability < 1 && `with probability ${each.probability}`,
  ].filter(Boolean).join(", ");
}

function form() {
  const send = async (event) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.target));
    const number = (name) => (given[name] ? Number(given[name]) : undefined);
    const fault = { [target]: given.name, times: number("times"), probability: number("probability") };
    if (kind === "status") fault.status = number("status");
    if (kind === "retry") fault.retry_after = number("seconds");
    if (kind === "delay" || kind === "late") fault[kind] = number("seconds");
    if (kind === "before" || kind === "after") fault.drop = kind;
    if (kind === "doubled" || kind === "missing") fault[kind] = true;
    await attempt(() => api.fail(fault));
  };
  const choose = (event) => {
    target = event.target.value;
    kind = (target === "operation" ? OF_OPERATION : OF_WEBHOOK)[0][0];
    changed();
  };
  const field = (label, input) => h("label", { class: "field", key: label }, h("span", {}, label), input);
  const options = (pairs, now) => pairs.map(([value, text]) => h("option", { value, selected: value === now }, text));
  const names = target === "operation" ? [["*", "every operation"], ...sandbox.operations.map((name) => [name, name])]
    : [["*", "every webhook"], ...sandbox.hooks.map((name) => [name, name])];
  return h("form", { class: "card fields", onsubmit: send },
    h("h2", {}, "Have something go wrong"),
    field("With", h("select", { id: "fault-target", onchange: choose }, options([["operation", "answers to requests"], ["webhook", "webhooks"]], target))),
    field(target === "operation" ? "Operation" : "Webhook", h("select", { name: "name", id: `fault-${target}` }, options(names))),
    field(target === "operation" ? "What happens" : "What they do", h("select", { id: "fault-kind", onchange: (event) => { kind = event.target.value; changed(); } },
      options(target === "operation" ? OF_OPERATION : OF_WEBHOOK, kind))),
    kind === "status" ? field("Status", h("input", { name: "status", id: "fault-status", type: "number", min: "200", max: "599", value: "503", required: true })) : null,
    ["retry", "delay", "late"].includes(kind)
      ? field("Seconds", h("input", { name: "seconds", id: "fault-seconds", type: "number", min: "0", max: "300", step: "any", value: "2", required: true })) : null,
    field("How often", h("input", { name: "times", id: "fault-times", type: "number", min: "1", placeholder: "always" })),
    field("Probability", h("input", { name: "probability", id: "fault-probability", type: "number", min: "0", max: "1", step: "any", placeholder: "1" })),
    h("button", { class: "first" }, "Make it so"));
}

// Misbehaviour on request.

import { api } from "./api.js";
import { h, toast } from "./dom.js";
import { all, state } from "./state.js";

export function faults() {
  return h("div", { class: "split" }, form(), h("section", { class: "card" }, h("h2", {}, "What goes wrong now"), list()));
}

function list() {
  const found = all("fault");
  if (found.length === 0) return h("p", { class: "empty" }, "Nothing. Everything works.");
  return found.map((each) => h("p", { "data-fault": each.id },
    h("strong", {}, each.operation ?? `webhook ${each.webhook}`), ` ${words(each)} `,
    h("span", { class: "soft" }, `happened ${each.happened}${each.times === null ? "" : ` of ${each.times}`} times `),
    h("button", { onclick: () => api.removeFault(each.id).catch((error) => toast(error.message)) }, "Mend")));
}

function words(each) {
  return [
    each.status && `answers ${each.status}`, each.retry_after !== null && `Retry-After ${each.retry_after} s`,
    each.delay && `${each.delay} s late`, each.drop && `connection cut ${each.drop} acting`,
    each.late && `delivered ${each.late} s late`, each.doubled && "delivered twice", each.missing && "never delivered",
    each.probability < 1 && `with probability ${each.probability}`,
  ].filter(Boolean).join(", ");
}

function form() {
  const send = async (event) => {
    event.preventDefault();
    const given = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value !== ""));
    const { kind, ...more } = given;
    for (const name of ["status", "delay", "times", "probability", "retry_after"]) if (name in more) more[name] = Number(more[name]);
    if (["doubled", "missing"].includes(kind)) Object.assign(more, { webhook: "*", [kind]: true, operation: undefined });
    if (["before", "after"].includes(kind)) more.drop = kind;
    try { await api.fail(more); } catch (error) { toast(error.message); }
  };
  const field = (label, input) => h("p", {}, h("label", {}, label, h("br"), input));
  return h("form", { class: "card", onsubmit: send },
    h("h2", {}, "Have something go wrong"),
    field("Operation", h("select", { name: "operation", id: "fault-operation" }, h("option", { value: "*" }, "every operation"),
      state.operations.map((name) => h("option", { value: name }, name)))),
    field("What happens", h("select", { name: "kind", id: "fault-kind" },
      [["", "the status below"], ["before", "connection cut, nothing done"], ["after", "connection cut, though done"],
        ["doubled", "webhooks arrive twice"], ["missing", "webhooks never arrive"]].map(([value, text]) => h("option", { value }, text)))),
    field("Status", h("input", { name: "status", id: "fault-status", type: "number", min: "200", max: "599", value: "503" })),
    field("Retry-After, seconds", h("input", { name: "retry_after", id: "fault-retry", type: "number", min: "0", step: "any" })),
    field("Delay, seconds", h("input", { name: "delay", id: "fault-delay", type: "number", min: "0", max: "300", step: "any" })),
    field("How often", h("input", { name: "times", id: "fault-times", type: "number", min: "1", placeholder: "always" })),
    field("Probability", h("input", { name: "probability", id: "fault-probability", type: "number", min: "0", max: "1", step: "any", placeholder: "1" })),
    h("button", { class: "first" }, "Make it so"));
}

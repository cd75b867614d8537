// Verifications with the codes that people were sent.

import { badge, copyable, copyButton, facts, h, time } from "./dom.js";
import { newest } from "./state.js";

export function codes(query) {
  const found = newest("verification").filter((each) => [each.to, each.brand, each.status, each.id].join(" ").toLowerCase().includes(query));
  if (found.length === 0) return h("p", { class: "empty" }, query ? "No verification matches." : "No verification yet. Start one, and its code appears here.");
  return h("div", { class: "grid" }, found.map(card));
}

function card(verification) {
  const step = verification.steps[Math.max(0, verification.step)] ?? {};
  return h("section", { class: "card", key: verification.id },
    h("h2", { class: "top" }, h("span", { class: "clip" }, step.to ?? verification.to), badge(verification.status)),
    h("p", { class: "top" }, h("span", { class: "code", title: "The code of the current step" }, step.code ?? "—"),
      step.code ? copyButton("Copy", step.code, "Copy the code") : null),
    h("ol", { class: "workflow" }, verification.steps.map((each) => h("li", {}, `${each.channel} `, badge(each.status)))),
    facts([["Brand", verification.brand], ["Begun", time(verification.created_at)], ["Tries", String(verification.tries)],
      ["API", verification.api], ["Request", copyable(verification.id, "the request id")]]));
}

// Verifications with the codes that people were sent.

import { badge, h, time } from "./dom.js";
import { newest } from "./state.js";

export function codes(query) {
  const found = newest("verification").filter((each) => [each.to, each.brand, each.status, each.id].join(" ").toLowerCase().includes(query));
  if (found.length === 0) return h("p", { class: "empty" }, query ? "No verification matches." : "No verification yet.");
  return h("div", { class: "grid" }, found.map(card));
}

function card(verification) {
  const step = verification.steps[Math.max(0, verification.step)] ?? {};
  return h("section", { class: "card" },
    h("h2", {}, `${verification.brand} → ${step.to ?? verification.to} `, badge(verification.status)),
    h("p", { class: "code", title: "The code of the present step" }, step.code ?? "—"),
    h("p", {}, verification.steps.map((each, index) => [index ? " → " : "", `${each.channel} `, badge(each.status)])),
    h("p", { class: "soft" }, time(verification.created_at), ` · tries: ${verification.tries} · ${verification.api}`),
    h("p", { class: "soft clip", title: verification.id }, verification.id));
}

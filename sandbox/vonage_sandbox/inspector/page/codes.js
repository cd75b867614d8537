// Verifications with the codes that people were sent.

import { badge, copyable, copyButton, facts, h, time } from "./dom.js";
import { pages } from "./pages.js";
import { removal } from "./table.js";

export function codes(search) {
  const found = pages("verifications", "verifications", { search }, { size: 60 });
  if (!found.known) return null;
  if (found.total === 0) return h("p", { class: "empty" }, search ? `No verification with “${search}”.` : ["No verification yet. Start one with ", h("code", {}, "client.verify2.new_request"), ", and its code appears here."]);
  return [h("div", { class: "grid" }, found.items.map(card)), found.bar];
}

function card(verification) {
  const step = verification.steps[Math.max(0, verification.step)] ?? {};
  return h("section", { class: "card", key: verification.id },
    h("h2", { class: "top" }, h("span", { class: "clip" }, step.to ?? verification.to), badge(verification.status)),
    h("p", { class: "top" }, h("span", { class: "code", title: "The code of the current step" }, step.code ?? "—"),
      step.code ? copyButton("Copy", step.code, "Copy the code") : null),
    h("ol", { class: "workflow" }, verification.steps.map((each) => h("li", {}, `${each.channel} `, badge(each.status)))),
    facts([["Brand", verification.brand], ["Begun", time(verification.created_at)], ["Tries", String(verification.tries)],
      ["API", verification.api], ["Request", copyable(verification.id, "the request id")]]),
    h("div", { class: "actions" }, removal("verifications", verification, "verification")));
}

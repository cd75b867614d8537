// How people at phones behave: what becomes of messages and calls to them, and how fast.

import { api } from "./api.js";
import { attempt, h } from "./dom.js";
import { form } from "./form.js";
import { sandbox } from "./live.js";
import { pages } from "./pages.js";

export function behaviour(search) {
  const found = pages("behaviours", "behaviours", { search });
  const fields = sandbox.schemas.Behaviour;
  return h("div", { class: "split" },
    form({ form: "behaviour", title: "Say how somebody behaves", word: "Set", send: api.behave,
      fields: { ...fields, to: { ...fields.to, isRequired: true, placeholder: "447700900000" } } }),
    h("section", { class: "card" }, h("h2", {}, "How they behave now"),
      found.total ? h("ul", { class: "rows" }, found.items.map(row)) : h("p", { class: "empty" }, search ? `Nobody with “${search}”.` : "Everybody gets their messages and answers their calls."),
      found.bar));
}

function row(each) {
  const said = Object.entries(each).filter(([name, value]) => !["id", "to"].includes(name) && value !== null);
  return h("li", { key: each.id, "data-behaviour": each.id },
    h("span", {}, h("strong", {}, each.to === "*" ? "everybody" : each.to), h("span", { class: "soft block" }, said.map(([name, value]) => `${name.replaceAll("_", " ")} ${typeof value === "object" ? JSON.stringify(value) : value}`).join(" · "))),
    h("button", { onclick: () => attempt(() => api.remove("behaviours", each.id)) }, "Remove"));
}

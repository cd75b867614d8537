// What programs asked of the sandbox, and what it thought of that.

import { badge, copyButton, h, json, time } from "./dom.js";
import { curl, python } from "./replay.js";
import { removal, table } from "./table.js";

export function requests(search) {
  return table({
    name: "requests", collection: "requests", query: { search }, details,
    mark: (each) => ({ "data-request": each.id }),
    empty: ["No request yet. Point a client at this sandbox: ", h("a", { href: "#phones" }, "Phones"), " shows how."],
    columns: [
      ["When", (each) => time(each.at)],
      ["Request", (each) => [h("strong", {}, each.method), ` ${each.path}`]],
      ["Operation", (each) => each.operation ?? "—", true],
      ["Status", (each) => each.status ?? "cut"],
      ["Verdict", (each) => [badge(each.verdict), each.example ? badge("example", "The response is the example of the description; nothing was stored") : null]]],
  });
}

function details(each) {
  return h("div", {},
    each.problems.length ? h("ul", { class: "wrong" }, each.problems.map((p) => h("li", {}, p.path ? h("strong", {}, `${p.path}: `) : null, p.message))) : null,
    h("div", { class: "actions" }, copyButton("Copy as curl", curl(each)), copyButton("Copy as Python", python(each)), removal("requests", each, "request")),
    h("h3", {}, "Request"), each.query ? h("pre", { tabindex: "0" }, `?${each.query}`) : null, each.body === null ? h("p", { class: "soft" }, "No body.") : json(each.body),
    h("h3", {}, `Response ${each.status ?? ""}, ${each.seconds} s`), each.answer ? json(each.answer) : h("p", { class: "soft" }, "No body."));
}

// The requests that an entry was made or changed with, as lines.
export function lines(found) {
  return [
    h("h3", {}, found.total === 1 ? "1 request" : `${found.total} requests`),
    h("ul", { class: "steps" }, found.items.map((each) =>
      h("li", { key: each.id }, time(each.at), " ", h("strong", {}, each.method), ` ${each.path} `, badge(each.verdict, String(each.status)))))];
}

// What APIs keep that have no view of their own: a table for each collection, whatever it holds.

import { badge, h, json, time } from "./dom.js";
import { changed, newest } from "./state.js";

const COLUMNS = 3;
const SHOWN = 200;
let open = null;

export function resources(query) {
  const found = newest("resource").filter((each) =>
    [each.api, each.name, each.key, JSON.stringify(each.data)].join(" ").toLowerCase().includes(query));
  if (found.length === 0) return h("p", { class: "empty" }, query ? "Nothing matches." : "Nothing yet. What programs create with APIs that have no view of their own appears here.");
  const collections = Map.groupBy ? Map.groupBy(found, (each) => each.collection) : grouped(found);
  return [...collections].map(([collection, entries]) => h("section", { class: "card", key: collection, "data-collection": collection },
    h("h2", {}, collection, " ", h("span", { class: "count" }, String(entries.length))), table(entries)));
}

function grouped(found) {
  const groups = new Map();
  for (const each of found) groups.set(each.collection, [...(groups.get(each.collection) ?? []), each]);
  return groups;
}

function table(entries) {
  const isPlain = (value) => value !== null && typeof value !== "object";
  const names = [...new Set(entries.flatMap((each) => Object.keys(each.data).filter((name) => isPlain(each.data[name]) && each.data[name] !== each.key)))]
    .slice(0, COLUMNS);
  return h("table", {},
    h("thead", {}, h("tr", {}, ["When", "Id", ...names].map((name, i) => h("th", { scope: "col", class: i > 2 ? "hide-small" : "" }, name)))),
    h("tbody", {}, entries.slice(0, SHOWN).map((each) => rows(each, names))));
}

function rows(each, names) {
  const isOpen = open === each.id;
  const toggle = () => { open = isOpen ? null : each.id; changed(); };
  return [
    h("tr", { key: each.id, class: "open", "data-resource": each.key, onclick: toggle },
      h("td", {}, time(each.created_at)),
      h("td", { class: "path" }, h("button", { class: "plain", "aria-expanded": String(isOpen) }, each.key)),
      names.map((name, i) => h("td", { class: i > 0 ? "path hide-small" : "path" }, String(each.data[name] ?? "—").slice(0, 80)))),
    isOpen ? h("tr", { key: `${each.id} more` }, h("td", { colspan: String(names.length + 2) }, details(each))) : null,
  ];
}

function details(each) {
  const asked = newest("request").filter((request) => request.resource === each.id);
  return h("div", {}, json(each.data), h("h3", {}, asked.length === 1 ? "1 request" : `${asked.length} requests`),
    h("ul", { class: "steps" }, asked.map((request) =>
      h("li", {}, time(request.at), " ", h("strong", {}, request.method), ` ${request.path} `, badge(request.verdict, String(request.status))))));
}

// What APIs keep: the collections of all descriptions, and a table of each. Nothing here knows any API.

import { api } from "./api.js";
import { attempt, h, json, time } from "./dom.js";
import { changed, list } from "./live.js";
import { lines } from "./requests.js";
import { removal, table } from "./table.js";

const COLUMNS = 4;
let open = null; // the id of the collection that is shown

export function resources(search) {
  const found = list("collections", "collections", { search });
  if (!found.known) return null;
  const [filled, empty] = [found.items.filter((each) => each.total), found.items.filter((each) => !each.total)];
  if (search && !filled.length) return h("p", { class: "empty" }, `Nothing that APIs keep has “${search}”.`);
  const one = found.items.find((each) => each.id === open && (each.total || !search)) ?? filled[0] ?? found.items[0];
  return h("div", { class: "split" },
    h("div", {}, h("div", { class: "card list", role: "group", "aria-label": "Collections" }, filled.map((each) => row(each, one)),
      search || !empty.length ? null : h("details", {}, h("summary", {}, `${empty.length} more are empty`), empty.map((each) => row(each, one))))),
    h("section", { key: one.id, "data-collection": one.id, "aria-label": one.id }, h("h2", {}, title(one), " ", one.api ? h("span", { class: "soft" }, `${one.api} ${one.path}`) : null), content(one, search)));
}

function row(each, one) {
  return h("button", { key: each.id, class: "row", "aria-current": String(each === one), onclick: () => { open = each.id; changed(); } },
    h("span", { class: "top" }, h("strong", { class: "clip" }, title(each)), h("span", { class: "count" }, String(each.total))),
    each.api ? h("span", { class: "soft clip" }, `${each.api} ${each.path}`) : null);
}

// The words of the path, as `/v1/conversations/{}/members` is called `conversations members`.
const title = (each) => each.path.split("/").filter((part) => part && !/^\{|^v[\d.]+$/.test(part)).join(" ").replaceAll("_", " ");

function content(one, search) {
  const isOwn = one.within !== "resources";
  const dataOf = (each) => (isOwn ? each : each.data);
  const shown = list(`columns of ${one.id}`, one.within, { ...(isOwn ? {} : { collection: one.id }), limit: 20 });
  const columns = columnsOf(one, shown.items.map(dataOf), new Set(shown.items.map((each) => each.key ?? each.id)));
  const hasTime = shown.items.some((each) => each.created_at);
  return table({
    name: title(one), collection: one.within, query: { ...(isOwn ? {} : { collection: one.id }), search },
    details: (each) => details(each, one, dataOf(each)),
    mark: (each) => ({ "data-resource": each.key ?? each.id }),
    empty: one.made_by ? [`${one.made_by.summary} with `, h("code", {}, one.made_by.id), `, ${one.made_by.verb} ${one.made_by.path}, and it appears here.`] : "Nothing here yet.",
    opens: hasTime ? 1 : 0,
    columns: [
      ...hasTime ? [["When", (each) => (each.created_at ? time(each.created_at) : "—")]] : [],
      ["Id", (each) => each.key ?? each.id],
      ...columns.map((name, index) => [name, (each) => words(dataOf(each)[name]), index > 0])],
  });
}

// Those that the description puts first, of the members that entries have and that fit into a cell.
function columnsOf(one, entries, ids) {
  const known = [...one.columns, ...entries.flatMap((data) => Object.keys(data))];
  const fits = (name) => entries.some((data) => words(data[name]) !== "—" && !ids.has(data[name]));
  return [...new Set(known)].filter((name) => name !== "created_at" && fits(name)).slice(0, COLUMNS);
}

function words(value) {
  const isPlain = value !== null && value !== undefined && (typeof value !== "object" || (Array.isArray(value) && value.length && value.every((each) => typeof each !== "object")));
  return isPlain && value !== "" ? [value].flat().join(", ").slice(0, 80) : "—";
}

function details(each, one, data) {
  const isOwn = one.within !== "resources";
  const asked = list(`requests of ${each.id}`, "requests", isOwn ? { search: each.id, limit: 50 } : { resource: each.id, limit: 50 });
  return h("div", {},
    h("div", { class: "actions" }, removal(one.within, each, "this")),
    json(data), isOwn ? null : changing(each), lines(asked));
}

// As when somebody at the platform decides: a review that ends, a state that an API alone can set.
function changing(each) {
  const send = (event) => {
    event.preventDefault();
    const { member, value } = event.target.elements;
    let given = value.value;
    try { given = JSON.parse(given); } catch { /* then it is a string */ }
    attempt(() => api.change(each.id, { [member.value]: given }));
  };
  const names = Object.keys(each.data);
  return h("form", { class: "actions", onsubmit: send },
    h("select", { name: "member", "aria-label": "Member to change" }, names.map((name) => h("option", { value: name, selected: name.endsWith("status") }, name))),
    h("input", { name: "value", type: "text", required: true, placeholder: "new value", "aria-label": "New value", autocomplete: "off" }),
    h("button", {}, "Change"));
}

// A table of entries, the newest first, each of which opens to show more.

import { api } from "./api.js";
import { attempt, h } from "./dom.js";
import { changed } from "./live.js";
import { pages } from "./pages.js";

const open = new Map(); // by the name of a table: the entry that is open in it

// columns: [title, what a cell shows of an entry, whether it is hidden on small screens]; `opens`: the index of the one
// whose cell has the button. `details` draws what an open entry shows; `empty` says what to do where there is none.
export function table({ name, collection, query, columns, details, empty, opens = 1, mark = () => ({}) }) {
  const found = pages(name, collection, query);
  if (!found.known) return null;
  if (found.total === 0) return h("div", { class: "empty" }, query.search ? `No ${name} with “${query.search}”.` : empty);
  return h("div", { class: "card" },
    h("table", {},
      h("thead", {}, h("tr", {}, columns.map(([title, , small]) => h("th", { scope: "col", class: small ? "hide-small" : "" }, title)))),
      h("tbody", {}, found.items.map((each) => rows(each)))),
    found.bar);

  function rows(each) {
    const isOpen = open.get(name) === each.id;
    const toggle = () => { open.set(name, isOpen ? null : each.id); changed(); };
    return [
      h("tr", { key: each.id, class: "open", onclick: toggle, ...mark(each) }, columns.map(([, cell, small], index) => {
        const shown = cell(each);
        return h("td", { class: small ? "path hide-small" : "path" }, index === opens ? h("button", { class: "plain", "aria-expanded": String(isOpen) }, shown) : shown);
      })),
      isOpen ? h("tr", { key: `${each.id} more` }, h("td", { colspan: String(columns.length) }, details(each))) : null,
    ];
  }
}

export function removal(collection, each, what) {
  return h("button", { class: "danger", onclick: () => attempt(() => api.remove(collection, each.id)) }, `Delete ${what}`);
}

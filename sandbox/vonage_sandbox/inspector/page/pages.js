// Lists that are longer than a page: one page at a time, with ways to the others, and all of it as a file.

import { download } from "./api.js";
import { h, toast } from "./dom.js";
import { changed, list } from "./live.js";

const SIZE = 100;
const ways = new Map(); // by name: the last entries of the pages before the one that is open

// As `list`, with `bar`, the controls to turn the pages with.
export function pages(name, collection, query, { size = SIZE } = {}) {
  const asked = JSON.stringify([collection, query]);
  let way = ways.get(name);
  if (way?.asked !== asked) ways.set(name, way = { asked, before: [] });
  const found = list(name, collection, { ...query, limit: size, before: way.before.at(-1) });
  if (found.refused) {
    if (way.before.length) { // where the page began has been taken away
      way.before = [];
      changed();
    } else toast(found.refused);
    found.refused = null;
  }
  // One that leads nowhere stays where it is, for those who use the keyboard.
  const turn = (word, isOpen, change) => h("button", { class: "small", "aria-disabled": isOpen ? null : "true", onclick: isOpen ? () => { change(way.before); changed(); } : null }, word);
  const last = found.first + found.items.length;
  const bar = h("nav", { class: "pages", "aria-label": `Pages of ${name}` },
    h("span", { class: "soft" }, found.total > size ? `${found.first + 1}–${last} of ${found.total.toLocaleString("en")}` : `${found.total} in all`),
    found.total > size ? [
      turn("Newest", way.before.length > 0, (before) => before.splice(0)),
      turn("Newer", way.before.length > 0, (before) => before.pop()),
      turn("Older", last < found.total, (before) => before.push(found.items.at(-1).id))] : null,
    h("a", { class: "button small", href: download(`/${collection}`, { ...query, limit: 5000 }), download: `${name}.json`, "aria-label": `Export these ${name} as JSON` }, "Export"));
  return { items: found.items, total: found.total, known: found.known, bar };
}

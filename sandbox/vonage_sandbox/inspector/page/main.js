// The page: views, search, and drawing the view that is open whenever the state changes.

import { api } from "./api.js";
import { calls } from "./calls.js";
import { codes } from "./codes.js";
import { attempt, h, patchChildren } from "./dom.js";
import { faults } from "./faults.js";
import { phones } from "./phones.js";
import { requests } from "./requests.js";
import { resources } from "./resources.js";
import { changed, state, total, watch } from "./state.js";
import { webhooks } from "./webhooks.js";

const VIEWS = { phones: ["Phones", phones, "message"], calls: ["Calls", calls, "call"], codes: ["Codes", codes, "verification"],
  resources: ["Resources", resources, "resource"], requests: ["Requests", requests, "request"], webhooks: ["Webhooks", webhooks, "webhook"], faults: ["Faults", faults, "fault"] };
const by = (id) => document.getElementById(id);

const present = () => (location.hash.slice(1) in VIEWS ? location.hash.slice(1) : "phones");

function tabs() {
  return Object.entries(VIEWS).map(([name, [title, , kind]]) =>
    h("a", { key: name, href: `#${name}`, "aria-current": name === present() ? "page" : null },
      title, " ", h("span", { class: "count" }, String(total(kind)))));
}

function redraw() {
  const atEnd = new Map([...document.querySelectorAll("[data-stick]")].map((box) =>
    [box, box.scrollTop + box.clientHeight >= box.scrollHeight - 8]));
  patchChildren(by("tabs"), tabs());
  const drawn = h("div", { key: present() }, state.ready ? VIEWS[present()][1](by("search").value.trim().toLowerCase()) : null);
  patchChildren(by("view"), [drawn]);
  // Who has scrolled back stays there; everybody else sees the newest.
  for (const box of document.querySelectorAll("[data-stick]")) if (atEnd.get(box) ?? true) box.scrollTop = box.scrollHeight;
  const { balance } = state.settings;
  by("balance").textContent = balance === undefined ? "" : `€ ${Number(balance).toFixed(2)}`;
}

function theme(choice) {
  if (choice) document.documentElement.dataset.theme = choice;
}

const isDark = () => (document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

window.addEventListener("hashchange", () => {
  redraw();
  const open = by("tabs").querySelector("[aria-current]");
  open.scrollIntoView({ block: "nearest", inline: "nearest" });
  document.title = `${VIEWS[present()][0]} – Vonage sandbox`;
});
by("search").addEventListener("input", redraw);
document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, select, textarea");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    by("search").focus();
  }
});
by("theme").addEventListener("click", () => {
  theme(isDark() ? "light" : "dark");
  localStorage.setItem("theme", document.documentElement.dataset.theme);
});
by("advance").addEventListener("click", () => attempt(() => api.advanceTime(60)));
by("reset").addEventListener("click", () => {
  if (window.confirm("Forget all messages, calls and changes?")) attempt(() => api.reset());
});
theme(localStorage.getItem("theme"));
state.listeners.push(redraw);
watch((status) => {
  by("live").className = `live ${status}`;
  by("live").firstElementChild.textContent = status === "on" ? "live" : "not connected";
  changed();
});
redraw();

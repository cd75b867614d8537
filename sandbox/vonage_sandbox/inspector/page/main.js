// The page: views, search, time, and drawing the view that is open whenever something has changed.

import { api } from "./api.js";
import { behaviour } from "./behaviour.js";
import { calls } from "./calls.js";
import { codes } from "./codes.js";
import { attempt, h, patchChildren } from "./dom.js";
import { faults } from "./faults.js";
import { changed, sandbox, searchFor, watch } from "./live.js";
import { phones } from "./phones.js";
import { requests } from "./requests.js";
import { resources } from "./resources.js";
import { settings } from "./settings.js";
import { webhooks } from "./webhooks.js";

// By name: the title, what draws it, and the collections whose entries are counted.
const VIEWS = {
  phones: ["Phones", phones, ["messages"]],
  calls: ["Calls", calls, ["calls"]],
  codes: ["Codes", codes, ["verifications"]],
  resources: ["Resources", resources, ["resources", "applications", "users", "numbers", "templates", "fragments"]],
  requests: ["Requests", requests, ["requests"]],
  webhooks: ["Webhooks", webhooks, ["webhooks"]],
  behaviour: ["Behaviour", behaviour, ["behaviours"]],
  faults: ["Faults", faults, ["faults"]],
  settings: ["Settings", settings, []],
};
const by = (id) => document.getElementById(id);

const present = () => (location.hash.slice(1) in VIEWS ? location.hash.slice(1) : "phones");

function tabs() {
  return Object.entries(VIEWS).map(([name, [title, , counted]]) =>
    h("a", { key: name, href: `#${name}`, "aria-current": name === present() ? "page" : null },
      title, counted.length ? [" ", h("span", { class: "count" }, String(counted.reduce((sum, each) => sum + (sandbox.totals[each] ?? 0), 0)))] : null));
}

function draw() {
  const atEnd = new Map([...document.querySelectorAll("[data-stick]")].map((box) =>
    [box, box.scrollTop + box.clientHeight >= box.scrollHeight - 8]));
  patchChildren(by("tabs"), tabs());
  const drawn = sandbox.ready ? [VIEWS[present()][1](by("search").value.trim())].flat() : [];
  // What is not known yet leaves what is there as it is, unless that is of another view.
  if (drawn.every((each) => each !== null) || by("view").firstChild?.key !== present()) patchChildren(by("view"), [h("div", { key: present() }, h("h2", { class: "hidden" }, VIEWS[present()][0]), drawn)]);
  // Who has scrolled back stays there; everybody else sees the newest.
  for (const box of document.querySelectorAll("[data-stick]")) if (atEnd.get(box) ?? true) box.scrollTop = box.scrollHeight;
  const { balance } = sandbox.settings;
  by("balance").textContent = balance === undefined ? "" : `€ ${Number(balance).toFixed(2)}`;
}

function theme(choice) {
  if (choice) document.documentElement.dataset.theme = choice;
}

const isDark = () => (document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

window.addEventListener("hashchange", () => {
  changed();
  document.title = `${VIEWS[present()][0]} – Vonage sandbox`;
});
by("search").addEventListener("input", () => searchFor(by("search").value.trim()));
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
by("time").addEventListener("submit", (event) => {
  event.preventDefault();
  const { step, unit } = event.target.elements;
  attempt(() => api.advanceTime(Number(step.value) * Number(unit.value)));
});
by("reset").addEventListener("click", () => {
  if (window.confirm("Forget all messages, calls and changes?")) attempt(() => api.reset());
});
theme(localStorage.getItem("theme"));
watch(draw, (status) => {
  by("live").className = `live ${status}`;
  by("live").firstElementChild.textContent = status === "on" ? "live" : "not connected";
});

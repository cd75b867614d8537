// The page: tabs, search, and drawing the view that is open whenever the state changes.

import { api } from "./api.js";
import { calls } from "./calls.js";
import { codes } from "./codes.js";
import { h, toast } from "./dom.js";
import { faults } from "./faults.js";
import { phones } from "./phones.js";
import { requests } from "./requests.js";
import { all, state, watch } from "./state.js";
import { webhooks } from "./webhooks.js";

const VIEWS = { phones: ["Phones", phones, "message"], calls: ["Calls", calls, "call"], codes: ["Codes", codes, "verification"],
  requests: ["Requests", requests, "request"], webhooks: ["Webhooks", webhooks, "webhook"], faults: ["Faults", faults, "fault"] };
const by = (id) => document.getElementById(id);

const present = () => (location.hash.slice(1) in VIEWS ? location.hash.slice(1) : "phones");

function tabs() {
  by("tabs").replaceChildren(...Object.entries(VIEWS).map(([name, [title, , kind]]) =>
    h("button", { role: "tab", "aria-selected": String(name === present()), onclick: () => { location.hash = name; } },
      title, h("span", { class: "count" }, String(all(kind).length)))));
}

// Drawing replaces everything, so what somebody is typing and where they are is put back afterwards.
function redraw() {
  const view = by("view");
  const focus = document.activeElement?.id;
  const typed = new Map([...view.querySelectorAll("input[id], select[id]")].map((field) => [field.id, field.value]));
  const scrolled = [...view.querySelectorAll(".list, .thread")].map((box) => [box.scrollTop, box.scrollTop + box.clientHeight >= box.scrollHeight - 4]);
  tabs();
  view.replaceChildren(VIEWS[present()][1](by("search").value.trim().toLowerCase()));
  for (const [id, value] of typed) if (by(id)) by(id).value = value;
  view.querySelectorAll(".list, .thread").forEach((box, index) => {
    const [top, atEnd] = scrolled[index] ?? [0, true];
    box.scrollTop = box.dataset.stick === "end" && atEnd ? box.scrollHeight : top;
  });
  if (focus) by(focus)?.focus();
  const { balance } = state.settings;
  by("balance").textContent = balance === undefined ? "" : `€ ${Number(balance).toFixed(2)}`;
}

function theme(choice) {
  if (choice) document.documentElement.dataset.theme = choice;
}

window.redraw = redraw;
window.addEventListener("hashchange", () => { by("view").replaceChildren(); redraw(); });
by("search").addEventListener("input", redraw);
by("theme").addEventListener("click", () => {
  const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  theme(dark ? "light" : "dark");
  localStorage.setItem("theme", document.documentElement.dataset.theme);
});
by("advance").addEventListener("click", () => api.advanceTime(60).catch((error) => toast(error.message)));
by("reset").addEventListener("click", () => {
  if (window.confirm("Forget all messages, calls and changes?")) api.reset().catch((error) => toast(error.message));
});
theme(localStorage.getItem("theme"));
state.listeners.push(redraw);
watch((status) => {
  by("live").className = `live ${status}`;
  by("live").textContent = status === "on" ? "live" : "not connected";
});
redraw();

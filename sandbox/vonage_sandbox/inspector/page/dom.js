// Makes elements. Text always goes in as text, never as HTML, so nothing that a message says can act on the page.

export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (name in element && typeof value !== "string") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const TONES = {
  good: ["delivered", "read", "completed", "answered", "ok", "received", "in_conversation"],
  bad: ["rejected", "undeliverable", "failed", "expired", "invalid", "unauthorised", "unknown_route", "sandbox_error",
    "refused", "missing", "no_address", "busy", "timeout", "cancelled", "unanswered", "user_rejected", "too_large"],
};

export function badge(word, title) {
  const tone = Object.keys(TONES).find((key) => TONES[key].includes(word)) ?? "wait";
  return h("span", { class: `badge ${tone}`, title }, String(word));
}

export function time(text) {
  const date = new Date(text);
  return h("time", { class: "soft", datetime: text, title: text }, isNaN(date) ? text : date.toLocaleTimeString());
}

export function json(value) {
  let shown = value;
  if (typeof value === "string") {
    try { shown = JSON.parse(value); } catch { return h("pre", {}, value); }
  }
  return h("pre", {}, JSON.stringify(shown, null, 2));
}

let hiding;
export function toast(text) {
  const box = document.getElementById("toast");
  box.textContent = text;
  box.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => { box.hidden = true; }, 4000);
}

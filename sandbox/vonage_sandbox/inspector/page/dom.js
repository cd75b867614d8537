// Makes elements, and brings a drawn tree to what it should be now. Text always goes in as text, never as HTML, so
// nothing that a message says can act on the page.

const HANDLERS = ["onclick", "onsubmit", "oninput", "onchange"];

export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "key" || HANDLERS.includes(name)) element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

// Changes only what differs. Whatever stays keeps its focus, caret, selection and scroll position, and what somebody
// has typed; an element with another key is another element.
export function patch(old, fresh) {
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  for (const name of HANDLERS) if (old[name] !== fresh[name]) old[name] = fresh[name];
  patchChildren(old, [...fresh.childNodes]);
}

export function patchChildren(parent, wanted) {
  const keys = new Set(wanted.map((node) => node.key));
  for (const node of [...parent.childNodes]) if (!keys.has(node.key)) node.remove();
  const keyed = new Map([...parent.childNodes].filter((node) => node.key !== undefined).map((node) => [node.key, node]));
  let at = parent.firstChild;
  for (const fresh of wanted) {
    const old = fresh.key === undefined ? at : keyed.get(fresh.key);
    if (!old || old.nodeName !== fresh.nodeName || old.key !== fresh.key) {
      parent.insertBefore(fresh, at);
      continue;
    }
    if (old === at) at = at.nextSibling;
    else parent.insertBefore(old, at);
    if (old.nodeType === Node.TEXT_NODE) {
      if (old.data !== fresh.data) old.data = fresh.data;
    } else patch(old, fresh);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

const TONES = {
  good: ["delivered", "read", "completed", "answered", "ok", "received", "in_conversation", "accepted"],
  bad: ["rejected", "undeliverable", "failed", "expired", "invalid", "unauthorised", "unknown_route", "sandbox_error",
    "refused", "missing", "no_address", "busy", "timeout", "cancelled", "unanswered", "user_rejected", "too_large"],
  none: ["unused"],
};

export function badge(word, title) {
  const tone = Object.keys(TONES).find((key) => TONES[key].includes(word)) ?? "wait";
  return h("span", { class: `badge ${tone}`, title }, String(word).replaceAll("_", " "));
}

export function time(text) {
  const date = new Date(text);
  const shown = isNaN(date) ? text : date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
  return h("time", { class: "soft", datetime: text, title: text }, shown);
}

export function json(value) {
  let shown = value;
  if (typeof value === "string") {
    try { shown = JSON.parse(value); } catch { return h("pre", { tabindex: "0" }, value); }
  }
  return h("pre", { tabindex: "0" }, JSON.stringify(shown, null, 2));
}

// Names and values, one pair a line; what has no value is left out.
export function facts(pairs) {
  const shown = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return h("dl", { class: "facts" }, shown.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
}

export function copyable(text, what) {
  return h("span", { class: "copyable" }, h("code", {}, text), copyButton("Copy", text, `Copy ${what}`));
}

export function copyButton(word, text, label) {
  return h("button", { type: "button", class: label ? "small" : "", "aria-label": label, onclick: () => copy(text) }, word);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied");
  } catch {
    window.prompt("Copy this", text);
  }
}

// Does something that may fail, and says why if it does; tells whether it went well.
export async function attempt(call) {
  try {
    await call();
    return true;
  } catch (error) {
    toast(error.message);
    return false;
  }
}

let hiding;
export function toast(text) {
  const box = document.getElementById("toast");
  box.textContent = text;
  box.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => { box.hidden = true; }, 5000);
}

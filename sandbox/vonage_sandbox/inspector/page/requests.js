// What programs asked of the sandbox, and what it thought of that.

import { badge, h, json, time, toast } from "./dom.js";
import { newest } from "./state.js";

let open = null;

export function requests(query) {
  const found = newest("request").filter((each) =>
    [each.method, each.path, each.operation, each.status, each.verdict].join(" ").toLowerCase().includes(query));
  if (found.length === 0) return h("p", { class: "empty" }, query ? "No request matches." : "No request yet.");
  return h("div", { class: "card" }, h("table", {},
    h("thead", {}, h("tr", {}, ["When", "Request", "Operation", "Status", "Verdict"].map((name, i) => h("th", { class: i === 2 ? "hide-small" : "" }, name)))),
    h("tbody", {}, found.slice(0, 200).map(rows))));
}

function rows(each) {
  const toggle = () => { open = open === each.id ? null : each.id; window.redraw(); };
  const key = (event) => { if (event.key === "Enter") toggle(); };
  return [
    h("tr", { class: "open", tabindex: "0", onclick: toggle, onkeydown: key, "aria-expanded": String(open === each.id) },
      h("td", {}, time(each.at)), h("td", { class: "path" }, `${each.method} ${each.path}`),
      h("td", { class: "hide-small" }, each.operation ?? "—"), h("td", {}, each.status ?? "cut"), h("td", {}, badge(each.verdict))),
    open === each.id ? h("tr", {}, h("td", { colspan: "5" }, details(each))) : null,
  ];
}

function details(each) {
  return h("div", {},
    each.problems.length ? h("ul", {}, each.problems.map((p) => h("li", {}, h("strong", {}, p.path), ` ${p.message}`))) : null,
    h("div", { class: "actions" },
      h("button", { onclick: () => copy(curl(each)) }, "Copy as curl"),
      h("button", { onclick: () => copy(python(each)) }, "Copy as Python")),
    h("h2", {}, "Request"), each.query ? h("pre", {}, `?${each.query}`) : null, each.body === null ? h("p", { class: "soft" }, "no body") : json(each.body),
    h("h2", {}, `Answer ${each.status ?? ""}`), each.answer ? json(each.answer) : h("p", { class: "soft" }, "no body"));
}

const isForm = (each) => (each.headers["content-type"] ?? "").includes("x-www-form-urlencoded");
const address = (each) => `${location.origin}${each.path}${each.query ? `?${each.query}` : ""}`;

export function curl(each) {
  const quoted = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;
  const parts = [`curl -X ${each.method} ${quoted(address(each))}`, "-u \"$VONAGE_API_KEY:$VONAGE_API_SECRET\""];
  if (each.body !== null && isForm(each)) {
    for (const [name, value] of Object.entries(each.body)) parts.push(`--data-urlencode ${quoted(`${name}=${value}`)}`);
  } else if (each.body !== null) {
    parts.push("-H 'Content-Type: application/json'", `--data ${quoted(JSON.stringify(each.body))}`);
  }
  return parts.join(" \\\n  ");
}

export function python(each) {
  const lines = ["import os", "import httpx", "", "auth = (os.environ[\"VONAGE_API_KEY\"], os.environ[\"VONAGE_API_SECRET\"])"];
  const body = each.body === null ? "" : `, ${isForm(each) ? "data" : "json"}=${literal(each.body)}`;
  lines.push(`response = httpx.request(${JSON.stringify(each.method)}, ${JSON.stringify(address(each))}${body}, auth=auth)`, "print(response.status_code, response.text)");
  return lines.join("\n");
}

function literal(value) {
  if (value === null) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object") return `{${Object.entries(value).map(([k, v]) => `${JSON.stringify(k)}: ${literal(v)}`).join(", ")}}`;
  return JSON.stringify(value);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied");
  } catch {
    window.prompt("Copy this", text);
  }
}

// What programs asked of the sandbox, and what it thought of that.

import { badge, copyButton, h, json, time } from "./dom.js";
import { changed, newest } from "./state.js";

let open = null;
const SHOWN = 200;

export function requests(query) {
  const found = newest("request").filter((each) =>
    [each.method, each.path, each.operation, each.status, each.verdict].join(" ").toLowerCase().includes(query));
  if (found.length === 0) return h("p", { class: "empty" }, query ? "No request matches." : "No request yet.");
  return h("div", { class: "card" }, h("table", {},
    h("thead", {}, h("tr", {}, ["When", "Request", "Operation", "Status", "Verdict"].map((name, i) => h("th", { scope: "col", class: i === 2 ? "hide-small" : "" }, name)))),
    h("tbody", {}, found.slice(0, SHOWN).map(rows))), found.length > SHOWN ? h("p", { class: "soft" }, `and ${found.length - SHOWN} older ones`) : null);
}

function rows(each) {
  const isOpen = open === each.id;
  const toggle = () => { open = isOpen ? null : each.id; changed(); };
  return [
    h("tr", { key: each.id, class: "open", "data-request": each.id, onclick: toggle },
      h("td", {}, time(each.at)),
      h("td", { class: "path" }, h("button", { class: "plain", "aria-expanded": String(isOpen) }, h("strong", {}, each.method), ` ${each.path}`)),
      h("td", { class: "hide-small" }, each.operation ?? "—"), h("td", {}, each.status ?? "cut"), h("td", {}, badge(each.verdict), each.example ? badge("example", "The response is the example of the description; nothing was stored") : null)),
    isOpen ? h("tr", { key: `${each.id} more` }, h("td", { colspan: "5" }, details(each))) : null,
  ];
}

function details(each) {
  return h("div", {},
    each.problems.length ? h("ul", { class: "wrong" }, each.problems.map((p) => h("li", {}, p.path ? h("strong", {}, `${p.path}: `) : null, p.message))) : null,
    h("div", { class: "actions" }, copyButton("Copy as curl", curl(each)), copyButton("Copy as Python", python(each))),
    h("h3", {}, "Request"), each.query ? h("pre", { tabindex: "0" }, `?${each.query}`) : null, each.body === null ? h("p", { class: "soft" }, "No body.") : json(each.body),
    h("h3", {}, `Answer ${each.status ?? ""}, ${each.seconds} s`), each.answer ? json(each.answer) : h("p", { class: "soft" }, "No body."));
}

// A request as somebody could send it again. The log has no secrets; they come from the variables that the sandbox
// prints when it starts.

const CREDENTIALS = ["api_key", "api_secret", "sig", "timestamp"];
const NOT_KEPT = /^\(\d+ bytes\)$/; // stands for a body that is too long for the log

const isForm = (each) => (each.headers["content-type"] ?? "").includes("x-www-form-urlencoded");

function replayed(each) {
  const pairs = each.query ? each.query.split("&") : [];
  const inQuery = pairs.some((pair) => pair.startsWith("api_key="));
  const isObject = each.body !== null && typeof each.body === "object" && !Array.isArray(each.body);
  const inBody = isObject && "api_key" in each.body;
  const without = (name) => !((inQuery || inBody) && CREDENTIALS.includes(name));
  const query = pairs.filter((pair) => without(pair.split("=")[0])).join("&");
  const scheme = (each.headers.authorization ?? "").split(" ")[0].toLowerCase();
  return {
    url: `${location.origin}${each.path}${query ? `?${query}` : ""}`,
    body: isObject ? Object.fromEntries(Object.entries(each.body).filter(([name]) => without(name)))
      : NOT_KEPT.test(each.body) ? null : each.body,
    proof: scheme === "bearer" ? "token" : scheme === "basic" || inQuery || inBody ? "secret" : null,
    lost: NOT_KEPT.test(each.body) ? `the body was not kept, it had ${each.body.slice(1, -1)}` : null,
  };
}

const TOKEN = "import os; from vonage import jwt; print(jwt.make(os.environ[\"VONAGE_APPLICATION_ID\"], os.environ[\"VONAGE_PRIVATE_KEY\"]))";

export function curl(each) {
  const { url, body, proof, lost } = replayed(each);
  const quoted = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;
  const parts = [`curl -X ${each.method} ${quoted(url)}`];
  if (proof === "secret") parts.push("-u \"$VONAGE_API_KEY:$VONAGE_API_SECRET\"");
  if (proof === "token") parts.push(`-H "Authorization: Bearer $(python -c ${quoted(TOKEN)})"`);
  if (body !== null && isForm(each)) {
    for (const [name, value] of Object.entries(body)) for (const one of [value].flat()) parts.push(`--data-urlencode ${quoted(`${name}=${one}`)}`);
  } else if (body !== null) {
    parts.push("-H 'Content-Type: application/json'", `--data ${quoted(JSON.stringify(body))}`);
  }
  return (lost ? `# ${lost}\n` : "") + parts.join(" \\\n  ");
}

export function python(each) {
  const { url, body, proof, lost } = replayed(each);
  const lines = lost ? [`# ${lost}`] : [];
  if (proof) lines.push("import os", "");
  lines.push("import httpx");
  const given = [JSON.stringify(each.method), JSON.stringify(url)];
  if (body !== null) given.push(`${isForm(each) ? "data" : "json"}=${literal(body)}`);
  if (proof === "secret") {
    lines.push("", "auth = (os.environ[\"VONAGE_API_KEY\"], os.environ[\"VONAGE_API_SECRET\"])");
    given.push("auth=auth");
  } else if (proof === "token") {
    lines.push("", "from vonage import jwt", "", "token = jwt.make(os.environ[\"VONAGE_APPLICATION_ID\"], os.environ[\"VONAGE_PRIVATE_KEY\"])");
    given.push("headers={\"Authorization\": f\"Bearer {token}\"}");
  } else lines.push("");
  lines.push(`response = httpx.request(${given.join(", ")})`, "print(response.status_code, response.text)");
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

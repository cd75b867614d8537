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

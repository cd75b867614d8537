// A first message: what to type where nothing has come yet.

import { copyButton, h } from "./dom.js";
import { sandbox } from "./live.js";

export function welcome() {
  const { api_key: key, api_secret: secret } = sandbox.credentials;
  const shell = [`curl -u ${key}:${secret} ${location.origin}/sms/json`, "-d from=AcmeInc -d to=447700900000 -d text=Hello"].join(" \\\n  ");
  const python = ["import vonage", "", `client = vonage.Client(key="${key}", secret="${secret}", base_url="${location.origin}")`,
    "client.sms.send_message({\"from\": \"AcmeInc\", \"to\": \"447700900000\", \"text\": \"Hello\"})"].join("\n");
  const block = (name, text) => [h("h3", {}, name, " ", copyButton("Copy", text, `Copy the ${name} lines`)), h("pre", { tabindex: "0" }, text)];
  return h("section", { class: "card" },
    h("h2", {}, "No message yet"),
    h("p", {}, "Send one to this sandbox, and it appears here as the phone shows it."),
    block("Python", python), block("Shell", shell));
}

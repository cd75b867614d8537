// The sandbox itself: its pace, where its webhooks go, its time, and all that it holds as a file.

import { api, download } from "./api.js";
import { facts, h } from "./dom.js";
import { form } from "./form.js";
import { sandbox } from "./live.js";

export function settings() {
  return h("div", { class: "split" },
    h("div", {},
      h("section", { class: "card" }, h("h2", {}, "This sandbox"),
        facts([["Its time", h("code", {}, sandbox.now)], ["Key", h("code", {}, sandbox.credentials.api_key)],
          ["Application", h("code", {}, sandbox.credentials.application_id)], ["Address", h("code", {}, sandbox.credentials.base_url)]]),
        h("div", { class: "actions" },
          h("a", { class: "button", href: download("/export"), download: "vonage-sandbox.json" }, "Export everything"),
          h("a", { class: "button", href: download("/recording"), download: "recording.json" }, "Export a recording")),
        h("p", { class: "soft" }, "A recording has all requests with their responses; ", h("code", {}, "vonage-sandbox replay"), " answers from it."))),
    form({ form: "settings", title: "Settings", word: "Save", send: api.set, fields: sandbox.schemas.Settings, now: sandbox.settings }));
}

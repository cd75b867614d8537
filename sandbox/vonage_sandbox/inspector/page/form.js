// Forms made of what the control API says of the fields it takes.

import { attempt, h } from "./dom.js";

// fields: by name, as in the description; `now`: the values that they have. What is sent are the fields that differ.
export function form({ title, fields, now = {}, send, word, form: id }) {
  const submit = async (event) => {
    event.preventDefault();
    const { elements } = event.target;
    const given = () => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, read(elements[name], field)])
      .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(now[name] === "" ? null : now[name] ?? null)));
    const isNew = Object.keys(now).length === 0;
    const isDone = await attempt(async () => {
      const answer = await send(given());
      if (!isNew) Object.assign(now, answer); // what is sent next differs from this
    });
    if (isDone && isNew) event.target.reset();
  };
  return h("form", { class: "card fields many", id, onsubmit: submit },
    h("h2", {}, title), Object.entries(fields).map(([name, field]) => labelled(id, name, field, now[name])),
    h("button", { class: "first" }, word));
}

function labelled(id, name, field, value) {
  const words = name.replaceAll("_", " ").replaceAll(/\b(url|sms|sim|mo|dr)\b/g, (word) => word.toUpperCase());
  return h("label", { class: "field", key: name },
    h("span", {}, words[0].toUpperCase() + words.slice(1)), input(`${id}-${name}`, name, field, value),
    field.description ? h("span", { class: "soft" }, field.description.replaceAll("`", "")) : null);
}

function input(id, name, field, value) {
  if (field.enum) {
    const options = field.isRequired ? field.enum : ["", ...field.enum];
    return h("select", { id, name }, options.map((each) => h("option", { value: each, selected: each === (value ?? "") }, each || "as usual")));
  }
  const text = value === null || value === undefined ? "" : [value].flat().join(", ");
  const kind = ["number", "integer"].includes(field.type)
    ? { type: "number", step: field.type === "integer" ? "1" : "any", min: field.minimum, max: field.maximum } : { type: "text", autocomplete: "off", spellcheck: "false" };
  const words = field.oneOf?.flatMap((each) => each.enum ?? []) ?? [];
  return [h("input", { id, name, list: words.length ? `${id}-words` : null, value: text, placeholder: field.placeholder ?? (field.type === "object" ? "{}" : null), required: field.isRequired, ...kind }),
    words.length ? h("datalist", { id: `${id}-words` }, words.map((each) => h("option", { value: each }))) : null];
}

function parsed(name, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name}: must be JSON, as {"name": "value"}`);
  }
}

function read(element, field) {
  const text = element.value.trim();
  if (field.type === "array") {
    const parts = text ? text.split(",").map((part) => part.trim()) : [];
    return field.items.type === "number" ? parts.map(Number) : parts;
  }
  if (text === "") return null;
  if (field.type === "object") return parsed(element.name, text);
  if (["number", "integer"].includes(field.type)) return Number(text);
  return field.oneOf && !isNaN(text) ? Number(text) : text;
}

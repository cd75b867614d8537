"""Compiles the reference pages from what is known elsewhere: descriptions, names, docstrings and types."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import vonage
from codegen.read.load import load_any
from codegen.tree import GENERATED, ROOT, SPECS, descriptions
from codegen.write.names import MethodName, ProductName, products_of
from vonage._client import other_versions

from . import dictionaries, docstrings
from .markdown import Places, cell, code, details, fence, linked, plain, slug, table

Entry = Mapping[str, Any]
Operation = tuple[str, str]
API = "reference/api"
TYPES = "reference/types"
CREDENTIALS = {
    "basic": "API key and secret",
    "jwt": "JWT of an application",
    "oauth2": "OAuth 2 token",
    "vbc": "Vonage Business token",
    "signature": "signature secret",
}
RETRIES = {
    "idempotent": "also after timeouts, broken connections and 5xx",
    "unsent": "only if the platform cannot have acted on it",
}
STATUS = {
    "ga": "generally available",
    "beta": "beta",
    "deprecated": "deprecated by the platform",
    "sunset": "shut down by the platform",
}


@cache
def entries() -> Sequence[Entry]:
    """The operations."""
    found: list[Entry] = json.loads((GENERATED / "operations.json").read_text(encoding="utf-8"))
    return found


@cache
def index() -> Mapping[Operation, Entry]:
    """The operations by API and id."""
    return {(entry["api"], entry["id"]): entry for entry in entries()}


@cache
def products() -> Sequence[ProductName]:
    """The attributes of the client."""
    return products_of(SPECS, entries())


@cache
def document(api: str) -> Entry:
    """The description of an API."""
    path = descriptions()[api]
    found: Entry = load_any(path, path.name)
    return found


@cache
def commands() -> Mapping[Operation, str]:
    """The command of each operation."""
    found: Mapping[str, Mapping[str, str]] = json.loads((GENERATED / "commands.json").read_text(encoding="utf-8"))
    made: dict[Operation, str] = {}
    for group, named in found.items():
        for command, key in named.items():
            operation, *positional = key.split()
            api, _, id = operation.partition("/")
            made[api, id] = " ".join([group, command, *(name.upper() for name in positional)])
    return made


@cache
def types(api: str) -> Mapping[str, dictionaries.Dictionary]:
    """The dictionary types of an API."""
    module = GENERATED / api / "dicts.py"
    return dictionaries.read(module) if module.is_file() else {}


@cache
def places(*apis: str) -> Places:
    """Where the types of some APIs stand; of two with one name, that of the first."""
    return {name: f"{TYPES}/{api}.md#{slug(name)}" for api in reversed(apis) for name in types(api)}


def pages() -> dict[str, str]:
    """All pages, as Markdown, by path."""
    found = {f"{API}/{product.attribute}.md": product_page(product) for product in products()}
    found |= {f"{TYPES}/{api}.md": types_page(api) for api in descriptions() if types(api)}
    return {
        "reference/index.md": overview(),
        **found,
        "reference/types/index.md": types_overview(),
        "reference/webhooks.md": webhooks_page(),
        "reference/options.md": options_page(),
        "reference/environment.md": environment_page(),
        "reference/commands.md": commands_page(),
    }


def official(api: str) -> str:
    """The address of the official page of an API; empty if the description has none."""
    return str(document(api).get("externalDocs", {}).get("url", ""))


# One product


def product_page(product: ProductName) -> str:
    """`client.sms`: what it is, and each of its methods."""
    page = f"{API}/{product.attribute}.md"
    kind = getattr(vonage, product.class_name)
    apis = list(dict.fromkeys(api for api, _ in product.operations))
    doc = docstrings.parse(kind.__doc__)
    methods = list(_methods(kind, product))
    rows = [(f"[`{name}`](#{slug(name)})", cell(docstrings.parse(f.__doc__).summary)) for name, f, _ in methods]
    return "".join([
        f"# client.{product.attribute}\n",
        "" if product.summary == document(apis[0])["info"]["title"] else f"\n{product.summary.rstrip('.')}.\n",
        f"\n{doc.more}\n" if doc.more else "",
        *(f"\n**{document(api)['info']['title']}**: {_about(api)}\n" for api in apis),
        table(["API", "version", "host", "credentials", ""], [_facts(api) for api in apis]),
        f"The class is `vonage.{product.class_name}`; of `AsyncClient` it is `vonage.Async{product.class_name}`,",
        " with the same methods to `await`.\n",
        table(["method", "what it does"], rows),
        *(_method(name, function, ways, product, page) for name, function, ways in methods),
    ])  # fmt: skip


def _about(api: str) -> str:
    """What a description says of its API, without what stands in the table."""
    text = " ".join(str(document(api)["info"].get("description", "")).split())
    return re.sub(r" ?Official page: [^.]*\.| ?(?:This )?[Dd]escribes version .*?(?:\.(?= |$)|$)", "", text).strip()


def _facts(api: str) -> tuple[str, ...]:
    info: Entry = document(api)["info"]
    used = [entry for entry in entries() if entry["api"] == api]
    hosts = dict.fromkeys(str(entry["host"]).partition("://")[2] for entry in used)
    schemes: dict[str, None] = dict.fromkeys(s for entry in used for each in entry.get("security", []) for s in each)
    links = {"types": f"../types/{api}.md" * bool(types(api)), "description": f"../../specs/{api}.yaml"}
    links["official page"] = official(api)
    return (
        str(info["title"]),
        f"{info['version']}, {STATUS[info.get('x-vonage-status', 'ga')]}",
        ", ".join(map(code, hosts)),
        ", ".join(CREDENTIALS.get(s, s) for s in schemes) or "none",
        ", ".join(f"[{name}]({to})" for name, to in links.items() if to),
    )


def _methods(kind: type, product: ProductName) -> Iterator[tuple[str, Any, list[Operation]]]:
    """The methods of a class in the order of its operations, each with these."""
    order: dict[str, list[Operation]] = {}
    for operation, hows in product.operations.items():
        for how in hows:
            if not how.left_out:
                order.setdefault(_name(how, operation), []).append(operation)
    functions = {n: f for n, f in inspect.getmembers(kind, inspect.isfunction) if not n.startswith("_")}
    by_id = {id: (api, id) for api, id in product.operations}
    for name, function in functions.items():
        used = re.findall(r"\b(\w+)\.(?:OP|build)\b", inspect.getsource(function))  # one, or several to choose from
        order[name] = list(dict.fromkeys([*order.get(name, []), *(by_id[id] for id in used if id in by_id)]))
    for name, ways in order.items():
        if name in functions:
            yield name, functions[name], ways


def _name(how: MethodName, operation: Operation) -> str:
    return how.method or operation[1]


def _method(name: str, function: Any, ways: Sequence[Operation], product: ProductName, page: str) -> str:
    doc = docstrings.parse(function.__doc__)
    apis = list(dict.fromkeys([*(api for api, _ in ways), *(api for api, _ in product.operations)]))
    where = places(*apis)
    signature = inspect.signature(function)
    rows: list[tuple[str, ...]] = []
    below: list[str] = []
    given = {item.name: item for item in doc.items("Args")}
    for each in list(signature.parameters.values())[1:]:
        item = given.get(each.name) or next((i for n, i in given.items() if each.name in n.split(", ")), None)
        type = str(each.annotation)
        if each.kind is inspect.Parameter.VAR_KEYWORD and "params" in given:
            continue  # they are said to be the fields of the dict
        required = each.default is inspect.Parameter.empty and each.kind is not inspect.Parameter.VAR_KEYWORD
        default = (
            "required" if required else code(repr(each.default)) if each.default is not inspect.Parameter.empty else ""
        )
        rows.append((code(each.name), linked(type, where, page), default, cell(item.text if item else "")))
        if item and item.inner:
            below.append(_fields(each.name, type, item, apis, page))
    returns = str(signature.return_annotation)
    return "".join([
        f"\n## {name}\n{fence(_declared(f'client.{product.attribute}.{name}', signature))}\n",
        f"**{doc.summary}**\n" if doc.summary else "",
        f"\n{doc.more}\n" if doc.more else "",
        table(["argument", "type", "default", ""], rows),
        *below,
        _returns(returns, doc, where, page),
        _raises(doc),
        fence(doc.sections["Example"]) if "Example" in doc.sections else "",
        *(_over_http(*operation) for operation in ways),
    ])  # fmt: skip


def _declared(name: str, signature: inspect.Signature) -> str:
    parts: list[str] = []
    marked = False
    for each in list(signature.parameters.values())[1:]:
        if each.kind is each.KEYWORD_ONLY and not marked:
            marked = True
            parts.append("*")
        star = "**" if each.kind is each.VAR_KEYWORD else ""
        default = "" if each.default is each.empty else f" = {each.default!r}"
        parts.append(f"{star}{each.name}: {plain(str(each.annotation))}{default}")
    returns = plain(str(signature.return_annotation))
    line = f"{name}({', '.join(parts)}) -> {returns}"
    if len(line) <= 90:
        return line
    return f"{name}(\n" + "".join(f"    {part},\n" for part in parts) + f") -> {returns}"


def _fields(argument: str, type: str, item: docstrings.Item, apis: Sequence[str], page: str) -> str:
    """What a dict may hold: of one dictionary type all of its keys, else what the docstring says."""
    names = re.findall(r"\bdicts\.(\w+)|_dicts\.(\w+)", type)
    found = [types(api)[a or b] for a, b in names for api in apis if (a or b) in types(api)]
    title = f"\nFields of `{argument}`:\n"
    if found and found[0].keys:
        api = next(api for api in apis if found[0].name in types(api))
        return title + keys_table(found[0], places(api), page)
    rows = [
        (
            code(field.name.removesuffix(" (required)")),
            "yes" if field.name.endswith(" (required)") else "",
            cell(field.text),
        )
        for field in item.inner
    ]
    return title + table(["field", "required", ""], rows)


def keys_table(dictionary: dictionaries.Dictionary, where: Places, page: str) -> str:
    """The keys of a dictionary type."""
    rows = [
        (code(key.name), linked(key.type, where, page), "yes" if key.required else "", cell(key.doc))
        for key in dictionary.keys
    ]
    return table(["field", "type", "required", ""], rows)


def _returns(type: str, doc: docstrings.Docstring, where: Places, page: str) -> str:
    said = doc.sections.get("Returns") or doc.sections.get("Yields") or ""
    text = f": {' '.join(said.split())}" if said else "."
    return f"\n**Returns** {linked(type, where, page)}{text}\n" if type != "None" or said else ""


def _raises(doc: docstrings.Docstring) -> str:
    lines: list[str] = []
    for item in doc.items("Raises"):
        head, *statuses = re.split(r" (?=\d{3}: )", item.text)
        lines.append(f"- `{item.name}`: {head}")
        lines += ["    - " + re.sub(r"^(\d{3}):", r"**\1**", status) for status in statuses]
    return "\n**Raises** [errors](../errors.md):\n\n" + "\n".join(lines) + "\n" if lines else ""


def _over_http(api: str, id: str) -> str:
    """What the operation is on the wire, on the command line, and as an endpoint."""
    entry = index()[api, id]
    schemes = [" and ".join(CREDENTIALS.get(str(s), str(s)) for s in each) for each in entry.get("security", [])]
    paging: Entry = entry.get("paging", {})
    outcome: Entry = entry.get("outcome", {})
    url = entry["python"].get("page", "")
    rows = [
        ("Request", code(f"{entry['verb']} {entry['host']}{entry['path']}")),
        ("Body", code(entry.get("media_type", ""))),
        ("Credentials", ", or ".join(schemes) or "none"),
        ("Sent again", RETRIES[entry["retry"]]),
        ("Pages", f"by {code(paging['parameter'])}" if "parameter" in paging else "by links" if paging else ""),
        ("Success", f"{code(outcome['code'])} is {', '.join(map(code, outcome['success']))}" if outcome else ""),
        *(
            (f"Failure: {kind}", f"{code(outcome['code'])} is {', '.join(map(code, values))}")
            for kind, values in outcome.get("failures", {}).items()
        ),
        ("Command line", code(f"vonage {commands()[api, id]}") if (api, id) in commands() else ""),
        ("Endpoint", code(f"vonage_openapi.{api}.api.{id}")),
        ("In tests", code(f'sandbox.fail("{id}", status=503)')),
        ("Official page", f"[{url.partition('://')[2]}]({url})" if url else ""),
    ]
    answers = _answers(api, id)
    text = table(["", ""], [row for row in rows if row[1]]) + answers
    return details(f"{entry['verb']} {entry['path']}", text)


@cache
def _examples(api: str) -> Entry:
    path = GENERATED / api / "examples.json"
    found: Entry = json.loads(path.read_text(encoding="utf-8"))["operations"] if path.is_file() else {}
    return found


def _answers(api: str, id: str) -> str:
    for status, answer in _examples(api).get(id, {}).items():
        if status.startswith("2"):
            for example in answer.get("examples", {}).values():
                text = json.dumps(example, indent=2, ensure_ascii=False)
                return f"\nAn answer, status {status}:\n{fence(text, 'json')}" if len(text) < 4000 else ""
    return ""


# Overviews


def overview() -> str:
    """The list of APIs."""
    rows: list[tuple[str, ...]] = []
    for product in products():
        apis = list(dict.fromkeys(api for api, _ in product.operations))
        status = dict.fromkeys(STATUS[document(api)["info"].get("x-vonage-status", "ga")] for api in apis)
        links = [f"[official]({official(api)})" for api in apis[:1] if official(api)]
        rows.append((
            f"[`client.{product.attribute}`](api/{product.attribute}.md)",
            cell(product.summary),
            ", ".join(status),
            *(links or [""]),
        ))  # fmt: skip
    total = f"{len(entries())} operations of {len({entry['api'] for entry in entries()})} APIs"
    return "\n".join([
        "# Reference\n",
        f"{total}, as attributes of the client. These pages are compiled from the descriptions, the types and",
        "the docstrings: they say what the code says.",
        table(["attribute", "", "status", ""], rows),
    ])  # fmt: skip


def types_page(api: str) -> str:
    """All dictionary types of an API."""
    page = f"{TYPES}/{api}.md"
    info: Entry = document(api)["info"]
    where = places(api)
    parts = ["---\nsearch:\n  boost: 0.3\n---\n", f"# Types of {info['title']}\n\n"]
    parts.append(
        f"For annotations: `from vonage_openapi.{api}.dicts import ...`, most of them also from `vonage.types`.\n"
    )
    for name, found in sorted(types(api).items()):
        parts.append(f"\n## {name}\n\n{found.doc}\n")
        if found.alias:
            members = re.sub(r"\s+", " ", found.alias).strip("()")
            parts.append(f"\n{linked(members, where, page)}\n")
        parts.append(keys_table(found, where, page))
    return "".join(parts)


def types_overview() -> str:
    """The APIs that have types."""
    rows = [
        (f"[{document(api)['info']['title']}]({api}.md)", str(len(types(api))), code(f"vonage_openapi.{api}.dicts"))
        for api in descriptions()
        if types(api)
    ]
    return (
        f"# Types\n\nThe dictionaries of requests, responses and webhooks.\n{table(['API', 'types', 'module'], rows)}"
    )


def webhooks_page() -> str:
    """Every webhook, with an example of what arrives."""
    parts = [
        "# Webhooks\n\nWhat the platform sends to your program. How to receive it: [webhooks](../webhooks.md).",
        " A kind is for `webhooks.parse(..., kind=events.MESSAGE_STATUS)` and `router.on(events.MESSAGE_STATUS)`.\n",
    ]
    rows: list[tuple[str, ...]] = []
    for api in descriptions():
        for name, item in sorted(document(api).get("webhooks", {}).items()):
            verb, operation = next(iter(item.items()))
            title = document(api)["info"]["title"]
            rows.append((f"[`{name.upper()}`](#{slug(name)})", title, cell(operation["summary"])))
            parts.append(_webhook(api, name, verb, operation))
    return "".join([*parts[:2], table(["kind", "API", ""], rows), *parts[2:]])


def _webhook(api: str, name: str, verb: str, operation: Entry) -> str:
    content: Entry = next(iter(operation.get("requestBody", {}).get("content", {}).items()), ("", {}))[1]
    media = next(iter(operation.get("requestBody", {}).get("content", {})), "")
    type = str(content.get("schema", {}).get("$ref", "")).rpartition("/")[2]
    examples = [content["example"]] if "example" in content else []
    examples += [example.get("value") for example in content.get("examples", {}).values()]
    where = places(api)
    sent = f"{verb.upper()}{', ' + code(media) if media else ''}"
    return "".join([
        f"\n## {name}\n\n**{operation['summary'].rstrip('.')}** (kind `events.{name.upper()}`)\n\n",
        f"{operation.get('description', '').strip()}\n\n",
        f"Sent with {sent}. " + (f"Type {linked(type, where, 'reference/webhooks.md')}. " if type in where else ""),
        f"In the sandbox: `vonage-sandbox trigger {name.replace('_', '-')}`.\n",
        fence(json.dumps(examples[0], indent=2, ensure_ascii=False), "json") if examples else "",
    ])  # fmt: skip


def commands_page() -> str:
    """Every command of the command line."""
    parts = ["# Commands\n\nEvery operation as a command of `vonage`; see [command line](../command-line.md).\n"]
    groups: dict[str, list[tuple[str, ...]]] = {}
    for operation, command in commands().items():
        rows = groups.setdefault(command.partition(" ")[0], [])
        rows.append((code(f"vonage {command}"), cell(index()[operation]["summary"])))
    for group, rows in groups.items():
        parts.append(f"\n## {group}\n{table(['command', ''], rows)}")
    return "".join(parts)


# Names of 4.x


def names_of_4(page: str) -> str:
    """Every name of the official 4.x, and what it is called here."""
    parts: dict[str, list[tuple[str, str]]] = {}
    for part, name, here in other_versions.listed():
        typed = re.fullmatch(r"(?!vonage)([a-z_0-9]+)\.([A-Z]\w+)", here)
        text = f"a dict: {linked(typed[2], places(typed[1]), page)}" if typed else code(here)
        if part == "methods":
            part, name = f"client.{name.partition('.')[0]}", f".{name.partition('.')[2]}"
        parts.setdefault(_OF_4.get(part, part), []).append((code(name), text))
    version = other_versions.names_of_4()["version"]
    tables = (f"\n#### {part}\n{table(['4.x', 'here'], rows)}" for part, rows in parts.items())
    return f"All names of {version}. Where a program uses one of them, the error says the same.\n" + "".join(tables)


_OF_4 = {"package": "from vonage import ...", "arguments": "Arguments", "attributes": "Attributes of the client"}


# Options and environment variables

VARIABLE = re.compile(r"\bVONAGE_(?!SANDBOX_$)[A-Z]+(?:_[A-Z]+)*\b")


def options_page() -> str:
    """Every argument of the clients."""
    arguments = inspect.signature(vonage.Client.__init__).parameters
    rows: list[tuple[str, ...]] = []
    for item in docstrings.parse(vonage.Client.__doc__).items("Args"):
        for name in item.name.split(", "):
            default = "" if arguments[name].default is None else code(repr(arguments[name].default))
            rows.append((code(name), code(plain(str(arguments[name].annotation))), default, cell(item.text)))
    return (
        "# Options\n\nThe arguments of `vonage.Client` and `vonage.AsyncClient`; most also of `client.with_options`."
        f" See also the [environment variables](environment.md).\n{table(['argument', 'type', 'default', ''], rows)}"
    )


def environment_page() -> str:
    """Every environment variable, with what the code says of it."""
    said = dict(sorted(environment().items()))
    sandbox = {name: text for name, text in said.items() if name.startswith("VONAGE_SANDBOX_")}
    own = {name: text for name, text in said.items() if name not in sandbox}
    return "".join([
        "# Environment variables\n\nAn argument of the client counts more than the variable.\n",
        table(["variable", ""], [(code(name), cell(text)) for name, text in own.items()]),
        "\n## The sandbox\n\nEach is also a flag of `vonage-sandbox` and an argument of `Sandbox`.\n",
        table(["variable", ""], [(code(name), cell(text)) for name, text in sandbox.items()]),
    ])  # fmt: skip


def environment() -> dict[str, str]:
    """What is said of each variable: by the arguments that stand in for it, else by the module that reads it."""
    from vonage_sandbox.options import Options

    found: dict[str, str] = {}
    for item in docstrings.parse(vonage.Client.__doc__).items("Args"):
        names = item.name.split(", ")
        for place, variable in enumerate(VARIABLE.findall(item.text)):
            text = re.sub(r" ?Default: `VONAGE.*$", "", item.text)
            found[variable] = f"`{names[min(place, len(names) - 1)]}`: {text}"
    for path in sorted((ROOT / "vonage").rglob("*.py")):
        doc = re.match(r'(?:#.*\n)*"""(.*?)"""', path.read_text(encoding="utf-8"), re.DOTALL)
        for sentence in re.split(r"(?<=\.)\s", " ".join(doc[1].split()) if doc else ""):
            for variable in VARIABLE.findall(sentence):
                found.setdefault(variable, sentence)
    fields = {f for f, facts in Options.__dataclass_fields__.items() if not facts.metadata.get("in_code_only")}
    for item in docstrings.parse(Options.__doc__).items("Attributes"):
        found |= {f"VONAGE_SANDBOX_{n.upper()}": item.text for n in item.name.split(", ") if n in fields}
    return found


def read(path: Path) -> str:
    """The text of a file."""
    return path.read_text(encoding="utf-8")

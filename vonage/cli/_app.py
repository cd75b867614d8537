"""The command line itself: a group for each API, made when it is used, and how a command is carried out."""

from __future__ import annotations

import difflib
import itertools
import json
import pkgutil
import re
import sys
import warnings
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

import click
from vonage_openapi import Op, ValidationError, is_list, is_object, operations

import vonage
from vonage.cli import _options as options
from vonage.cli import _output as output
from vonage.cli import _profiles as profiles

EXIT = (
    "Exit status: 0 for success, 1 if the platform refuses, 2 for a mistake in the call, 3 if there is no connection."
)
LACKING = (
    "Set VONAGE_API_KEY and VONAGE_API_SECRET, or VONAGE_APPLICATION_ID and VONAGE_PRIVATE_KEY, or use a profile:\n"
    "vonage profile set --help. If one of these variables is set, a profile is only used with --profile NAME."
)
MERGED = {"update_application": "get_application"}
"""Operations that replace all there is, and which one reads it: options change some of it, `--json-body` all."""
BY_HAND = ("auth", "completion", "jwt", "mcp", "profile", "sandbox", "webhooks")
"""Commands beside the operations; they are in `_tools`."""
AMONG = {
    ("apps", "capabilities"): "_apps:capabilities",
    ("apps", "numbers"): "_apps:numbers",
    ("reports", "download"): "_reports:download",
    ("secrets", "rotate"): "_tools:rotate",
}
"""Commands among those of an API's operations, and where they are."""
ALIASES = {"show": "get", "rm": "delete", "search-available": "search"}
"""Other names of commands, as in the official command line and in versions before."""
_SECRET = re.compile("secret|token|private_?key|signing_?key", re.IGNORECASE)
"""Fields that a dry run does not show."""

C = TypeVar("C")


def run(arguments: Sequence[str]) -> int:
    """Run a command; returns the status to exit with."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("always", vonage.ValidationWarning)
            warnings.showwarning = _warn
            outcome: object = main.main(list(arguments), prog_name="vonage", standalone_mode=False)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.Abort:
        return _failed("not done", 2)
    except click.ClickException as error:
        error.show()
        return 2
    except vonage.MissingCredentialsError as error:
        return _failed(f"{error}\n{LACKING}", 2)
    except ValidationError as error:  # also of a dry run, where no client checks
        return _failed(str(error), 2)
    except vonage.Error as error:
        return _failed(str(error), 3 if isinstance(error, vonage.TransportError) else 1)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:  # of a file or port that was given
        return _failed(": ".join(str(word) for word in (error.filename, error.strerror or error) if word), 2)
    return outcome if isinstance(outcome, int) else 0


def _warn(message: Warning | str, category: type[Warning], *_: object, **__: object) -> None:
    click.echo(f"warning: {str(message).partition(' (silence this')[0]}", err=True)


def _failed(why: str, status: int) -> int:
    click.echo(f"error: {why}", err=True)
    return status


class Group(click.Group):
    """A group that gives a hint after a slip."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            near = difflib.get_close_matches(args[0], self.list_commands(ctx), 1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            raise click.UsageError(f"{error.message}{hint}", ctx) from None


class Commands(Group):
    """Groups that are made when they are used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*_table(), *BY_HAND})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in BY_HAND:
            return _by_hand(f"_tools:{cmd_name}")
        return ApiGroup(cmd_name) if cmd_name in _table() else None


class ApiGroup(Group):
    """The commands of one API."""

    def __init__(self, name: str) -> None:
        self._keys = _table()[name]
        entries = [entry_of(key) for key in self._keys.values() if key]
        topics = dict.fromkeys(entry["python"].get("topic") or entry["python"]["title"] for entry in entries)
        super().__init__(name, help=" ".join(topics), short_help=next(iter(topics)))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        is_bare = not args or (args[0].startswith("-") and args[0] not in ctx.help_option_names)
        return super().parse_args(ctx, ["show", *args] if is_bare and "show" in self._keys else args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._keys)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        name, group = cmd_name if cmd_name in self._keys else ALIASES.get(cmd_name, cmd_name), str(self.name)
        key = self._keys.get(name)
        if key == "":
            return _by_hand(AMONG[group, name])
        return None if key is None else _command(group, name, entry_of(key), key.split()[1:])


def _by_hand(place: str) -> click.Command:
    module, _, name = place.partition(":")
    made: click.Command = getattr(import_module(f"vonage.cli.{module}"), name)
    return made


@click.group(cls=Commands, epilog=EXIT, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(vonage.__version__, prog_name="vonage")
@click.option("--profile", help="Take the credentials of this profile, see vonage profile.")
@click.option("--base-url", help="Send everything there: a sandbox or gateway.")
@click.pass_context
def main(ctx: click.Context, profile: str | None, base_url: str | None) -> None:
    """Every Vonage API from the shell. Credentials come from VONAGE_... variables or a profile."""
    ctx.obj = {"profile": profile, "base_url": base_url}


def client_of() -> vonage.Client:
    """A client with the credentials that were chosen, until the command ends."""
    return click.get_current_context().with_resource(made_by(vonage.Client))


def made_by(kind: Callable[..., C]) -> C:
    """The same, of any kind, and open until somebody closes it."""
    settings: dict[str, Any] = click.get_current_context().obj
    arguments = profiles.arguments(asked_profile())
    if settings["base_url"]:
        arguments["base_url"] = settings["base_url"]
    with profiles.environment(asked_profile()):
        return kind(raise_on_error=True, **arguments)


def asked_profile() -> str | None:
    """The profile that was asked for."""
    name: str | None = click.get_current_context().obj["profile"]
    return name


def _command(group: str, name: str, entry: dict[str, Any], first: Sequence[str]) -> click.Command:
    python = entry["python"]
    own = [
        click.Option(["--json", "as_json"], is_flag=True, help="Print JSON."),
        click.Option(["--jsonl", "as_lines"], is_flag=True, help="Print JSON, one line for each entry."),
        click.Option(["--dry-run"], is_flag=True, help="Print the request in place of sending it."),
    ]
    if "body" in python:
        said = "The whole body as JSON; @FILE, or - for standard input."
        said = "The file that is sent." if python["body"]["type"] == options.FILE else said
        own.append(click.Option(["--json-body"], help=said))
    if "paging" in entry:
        own.append(click.Option(["--all", "everything"], is_flag=True, help="Walk all pages."))
        most = click.IntRange(min=1)
        own.append(click.Option(["--limit"], type=most, help="Stop after so many entries; implies --all."))
    if _gives_a_file(entry):
        own.append(click.Option(["-o", "--output"], type=click.Path(dir_okay=False), help="Where to write the file."))
    if is_guarded(entry):
        own.append(click.Option(["--yes"], is_flag=True, help="Do not ask."))
    params = [*options.parameters(entry, first), *own]
    sample = options.example(entry, first, params)
    paths = [str(each["wire"]).upper() for each in python.get("arguments", ()) if each["in"] == "path"]
    example = f"Example: vonage {' '.join([group, name, *paths, sample])}" if sample else ""
    words = [f"{entry['summary']}.", python.get("description", ""), example, python.get("page")]
    text = "\n\n".join(word for word in words if word)
    return click.Command(name, params=params, callback=_callback(entry), help=text, short_help=entry["summary"])


def _callback(entry: dict[str, Any]) -> Callable[..., None]:
    def carry_out(**values: Any) -> None:
        places = options.given(values, entry)
        body = options.body_of(places, values.get("json_body"), entry)
        if _gives_a_file(entry) and not values["output"] and sys.stdout.isatty():
            raise click.UsageError("this gives a file: say --output FILE, or redirect it")
        client = client_of()
        for argument in entry["python"].get("arguments", ()):
            if argument["in"] == "path" and not places["path"].get(argument["wire"]):
                places["path"][argument["wire"]] = client.api_key if argument["wire"] == "api_key" else None
        if entry["id"] in MERGED and body and not values["json_body"]:
            body = _merged(client, entry, places["path"], body)
        more: dict[str, Any] = {} if body is None else {"body": body}
        op = op_of(entry)
        more |= {"headers": places["header"], "cookies": places["cookie"]}
        request = op.request(path=places["path"], query=places["query"], **more)
        if values["dry_run"]:
            request.validate()
            return output.show(_shown(op, request, body), "json")
        if is_guarded(entry) and not values.get("yes"):
            confirm(f"{entry['summary']}?")
        form, limit = output.form_of(values["as_json"], values["as_lines"]), values.get("limit")
        if values.get("everything") or limit is not None:
            return output.show_all(itertools.islice(client.iterate(request), limit), form)
        data = client.send(request).data
        return output.write(values["output"], data) if values.get("output") else output.show(data, form)

    return carry_out


def _merged(client: vonage.Client, entry: dict[str, Any], path: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
    """What there is, with the changes over it; single capabilities are changed with `vonage apps capabilities`."""
    reads = op_of(entry_of(f"{entry['api']}/{MERGED[entry['id']]}"))
    found: Any = client.send(reads.request(path=path)).data
    return {
        each["wire"]: found[each["wire"]] for each in entry["python"]["body"]["fields"] if each["wire"] in found
    } | body


def _gives_a_file(entry: dict[str, Any]) -> bool:
    return entry["verb"] == "GET" and "bytes" in entry["returns"].values()


def is_guarded(entry: dict[str, Any]) -> bool:
    """Whether a command is asked about before it is carried out."""
    return entry["verb"] == "DELETE" or (entry["verb"] != "GET" and "acts" in entry)


def confirm(question: str) -> None:
    """Ask, where somebody can answer."""
    if not sys.stdin.isatty():
        raise click.UsageError("this costs or deletes something: say --yes")
    click.confirm(question, abort=True)


def _shown(op: Op, request: Any, body: Any) -> dict[str, Any]:
    query = request.query_string
    shown = {"method": op.verb, "url": f"{op.host}{request.path}{'?' if query else ''}{query}"}
    return shown | ({} if body is None else {"body": _masked(body)})


def _masked(value: Any, name: str = "") -> Any:
    if is_object(value):
        return {key: _masked(item, key) for key, item in value.items()}
    if is_list(value):
        return [_masked(item, name) for item in value]
    if _SECRET.search(name):
        return "***"
    return str(value) if isinstance(value, Path) else value


@cache
def _table() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = json.loads(pkgutil.get_data("vonage_openapi", "commands.json") or b"{}")
    for group, name in AMONG:
        table[group][name] = ""
    return table


def entry_of(key: str) -> dict[str, Any]:
    """What is known of an operation, by its API and id: `reports/create_report`."""
    return _entries()[key.partition(" ")[0]]


def op_of(entry: dict[str, Any]) -> Op:
    """The compiled operation."""
    op: Op = import_module(f"vonage_openapi.{entry['api']}.api.{entry['id']}").OP
    return op


@cache
def _entries() -> dict[str, dict[str, Any]]:
    return {f"{entry['api']}/{entry['id']}": entry for entry in operations()}

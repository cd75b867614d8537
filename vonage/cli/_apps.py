"""`vonage apps capabilities` and `vonage apps numbers`: what is inside of an application, each by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import click
from vonage_openapi import is_object
from vonage_openapi.validation import load_rules

from vonage.cli import _output as output
from vonage.cli._app import client_of, confirm

KEPT = ("country", "moHttpUrl", "msisdn", "voiceCallbackType", "voiceCallbackValue")
"""What of a number is sent back when its application changes, as the platform forgets what is left out."""


@click.group()
def capabilities() -> None:
    """What an application can do."""


@capabilities.command("show")
@click.argument("application_id")
def show_capabilities(application_id: str) -> None:
    """Show the capabilities of an application, with their settings."""
    found: Any = client_of().application.get_application(application_id)
    output.show(found.get("capabilities", {}))


@capabilities.command("rm")
@click.argument("application_id")
@click.argument("capability")
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove_capability(application_id: str, capability: str, yes: bool) -> None:
    """Take a capability from an application."""
    if capability not in _properties("Capabilities"):
        raise click.UsageError(f"capability: must be one of {', '.join(_properties('Capabilities'))}")
    if not yes:
        confirm(f"Remove {capability}?")
    _change(application_id, {capability: None})


class Update(click.Group):
    """A command for each capability, with options for its settings. The application may come first."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        is_turned = len(args) > 1 and args[1] in self.list_commands(ctx)
        return super().resolve_command(ctx, [args[1], args[0], *args[2:]] if is_turned else args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*_properties("Capabilities")]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        rule = _properties("Capabilities").get(cmd_name)
        return None if rule is None else _update(cmd_name, dict(_settings(rule)))


@capabilities.group("update", cls=Update)
def update_capabilities() -> None:
    """Give an application a capability, or change its settings; others stay as they are."""


@click.group()
def numbers() -> None:
    """The numbers of an application."""


@numbers.command("list")
@click.argument("application_id")
def list_numbers(application_id: str) -> None:
    """List the numbers that lead to an application."""
    output.show_all(client_of().numbers.iter_account_numbers(application_id=application_id))


@numbers.command("link")
@click.argument("application_id")
@click.argument("msisdn")
def link_number(application_id: str, msisdn: str) -> None:
    """Lead what comes in at a number to an application."""
    _lead(msisdn, application_id)


@numbers.command("unlink")
@click.argument("application_id")
@click.argument("msisdn")
def unlink_number(application_id: str, msisdn: str) -> None:
    """Lead a number of an application to none any more."""
    _lead(msisdn, "", application_id)


def _lead(msisdn: str, application_id: str, before: str | None = None) -> None:
    client = client_of()
    owned: Any = client.numbers.iter_account_numbers(pattern=msisdn)
    found: Any = next((number for number in owned if number["msisdn"] == msisdn), None)
    if found is None:
        raise click.UsageError(f"{msisdn} is not a number of yours; vonage numbers list shows them")
    if before not in (None, found.get("app_id")):
        raise click.UsageError(f"{msisdn} does not lead to {before}")
    setup: Any = {name: found[name] for name in KEPT if name in found} | {"app_id": application_id}
    client.numbers.update_number(setup)
    output.show(setup)


def _update(name: str, settings: Mapping[str, tuple[str, ...]]) -> click.Command:
    """The command for one capability; each option has the path of its setting."""
    params: list[click.Parameter] = [click.Argument(["application_id"])]
    for option, path in settings.items():
        params.append(click.Option([f"--{option}", option.replace("-", "_")], help=".".join(path)))

    def callback(application_id: str, **values: str | None) -> None:
        change: dict[str, Any] = {}
        for option, path in settings.items():
            value = values[option.replace("-", "_")]
            if value is not None:
                inner = change
                for step in path[:-1]:
                    inner = inner.setdefault(step, {})
                inner[path[-1]] = _typed(value)
        _change(application_id, {name: change})

    return click.Command(name, params=params, callback=callback, help=f"Switch on {name}, or change its settings.")


def _change(application_id: str, change: dict[str, Any]) -> None:
    changed: Any = client_of().application.update_application(application_id, capabilities=change)  # type: ignore[arg-type]
    output.show(changed.get("capabilities", {}))


def _settings(rule: Any, *path: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The settings of a capability: the name of an option and the path. `webhooks` and `address` go without saying."""
    for name, inner in _properties(rule).items():
        if _properties(inner):
            yield from _settings(inner, *path, name)
        else:
            words = [word for word in (*path, name) if word not in ("webhooks", "address")]
            yield "-".join(words).replace("_", "-"), (*path, name)


def _typed(text: str) -> Any:
    return {"true": True, "false": False}.get(text, int(text) if text.isdigit() and len(text) < 10 else text)


@cache
def _schemas() -> Mapping[str, Any]:
    schemas: Mapping[str, Any] = load_rules("vonage_openapi.application")["schemas"]
    return schemas


def _properties(rule: Any) -> Mapping[str, Any]:
    """The properties of a schema, by its rule or name."""
    while isinstance(rule, str) or (is_object(rule) and "$ref" in rule):
        rule = _schemas()[rule if isinstance(rule, str) else rule["$ref"]]
    properties: Mapping[str, Any] = rule.get("properties", {})
    return properties

"""Commands beside those of single operations."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib import import_module
from pathlib import Path
from typing import Any

import click
from click.shell_completion import get_completion_class

from vonage import AsyncClient
from vonage import jwt as _jwt
from vonage import webhooks as _webhooks
from vonage.cli import _output as output
from vonage.cli import _profiles as profiles
from vonage.cli._app import asked_profile, client_of, confirm, made_by
from vonage.errors import MissingCredentialsError, WebhookError
from vonage.webhooks._verifier import checked


@click.group(invoke_without_command=True)
@click.pass_context
def auth(ctx: click.Context) -> None:
    """Which credentials are used, and whether they are good."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(show_auth)


@auth.command("show")
def show_auth() -> None:
    """Show which credentials are used, without the secrets."""
    used, client = profiles.chosen(asked_profile()), client_of()
    output.show(
        {
            "from": "environment" if used is None else f"profile {used}",
            "api_key": client.api_key,
            "application_id": client.application_id,
            "has_secret": bool(client.api_secret),
            "has_private_key": profiles.private_key(asked_profile()) is not None,
        }
    )


@auth.command("check")
def check_auth() -> None:
    """Ask the platform whether the key and secret are good, and whether the private key is the application's."""
    client = client_of()
    shown: dict[str, Any] = {"api_key": client.api_key, "balance": client.account.get_balance()["value"]}
    if client.application_id:
        application: Any = client.application.get_application(client.application_id)
        shown |= {"application_id": client.application_id, "application": application["name"]}
        if profiles.private_key(asked_profile()):
            _jwt.verify(client.make_token({}), application["keys"]["public_key"])
            shown["private_key"] = "that of the application"
    output.show(shown)


@click.group()
def profile() -> None:
    """Credentials by name, in a file that only you can read."""


@profile.command("set")
@click.argument("name")
@click.option("--api-key")
@click.option("--api-secret", help="Asked for where it is left out and --api-key is given.")
@click.option("--application-id")
@click.option("--private-key", type=click.Path(exists=True, dir_okay=False), help="A file.")
@click.option("--signature-secret")
@click.option("--base-url")
@click.option("--region")
def set_profile(name: str, **values: str | None) -> None:
    """Make a profile or change it; the first one is in use at once."""
    if values["api_key"] and not values["api_secret"] and sys.stdin.isatty():
        values["api_secret"] = click.prompt("API secret", hide_input=True)
    if values["private_key"]:
        values["private_key"] = str(Path(values["private_key"]).resolve())
    data = profiles.load()
    kept: dict[str, Any] = data["profiles"].setdefault(name, {})
    kept.update({key: value for key, value in values.items() if value})
    data["current"] = data["current"] or name
    profiles.save(data)


@profile.command("use")
@click.argument("name")
def use_profile(name: str) -> None:
    """Take a profile from now on."""
    profiles.arguments(name)
    profiles.save({**profiles.load(), "current": name})


@profile.command("list")
def list_profiles() -> None:
    """List the profiles, without their secrets."""
    data = profiles.load()
    output.show(
        [
            {
                "name": name,
                "in_use": name == data["current"],
                **{key: each[key] for key in each if _is_open(key, each[key])},
            }
            for name, each in data["profiles"].items()
        ]
    )


def _is_open(name: str, value: object) -> bool:
    return "secret" not in name and "-----BEGIN" not in str(value)  # a private key may be a path, or PEM text


@profile.command("remove")
@click.argument("name")
def remove_profile(name: str) -> None:
    """Forget a profile."""
    data = profiles.load()
    data["profiles"].pop(name, None)
    data["current"] = None if data["current"] == name else data["current"]
    profiles.save(data)


@click.group()
def jwt() -> None:
    """JSON web tokens of an application."""


@jwt.command("create")
@click.option("--claim", "claims", multiple=True, metavar="NAME=VALUE", help="A further claim; JSON, or a string.")
@click.option("--lasts", default=900, help="Seconds. Default: 900.")
def create_jwt(claims: tuple[str, ...], lasts: int) -> None:
    """Make a token with the application and private key that are used."""
    made: dict[str, Any] = {"exp": int(time.time()) + lasts}
    for claim in claims:
        name, mark, text = claim.partition("=")
        if not mark:
            raise click.UsageError(f"--claim: must be NAME=VALUE, not {claim!r}")
        try:
            made[name] = json.loads(text)
        except ValueError:
            made[name] = text
    click.echo(client_of().make_token(made))


@jwt.command("decode")
@click.argument("token")
def decode_jwt(token: str) -> None:
    """Show what a token says. It is not verified."""
    found = _jwt.decode(token)
    output.show({"header": dict(found.header), "claims": dict(found.claims)}, "json")


@jwt.command("validate")
@click.argument("token")
@click.option("--public-key", type=click.Path(exists=True, dir_okay=False), help="Default: that of your private key.")
def validate_jwt(token: str, public_key: str | None) -> None:
    """Check the signature and the times of a token, and that it is your application's; print its claims."""
    application_id = client_of().application_id
    output.show(_jwt.verify(token, public_key or _public_key(), application_id=application_id), "json")


def _public_key() -> Any:
    source = profiles.private_key(asked_profile())
    if source is None:
        raise click.UsageError("this takes a private key, or --public-key FILE")
    key: Any = _jwt.load_private_key(source)
    return key.public_key()


@click.group()
def webhooks() -> None:
    """Webhooks of the platform."""


@webhooks.command("verify")
@click.option("--secret", envvar="VONAGE_SIGNATURE_SECRET", required=True, help="The signature secret.")
@click.option("--token", required=True, help="The Authorization header, or the token in it.")
@click.option("--body", "file", type=click.File("rb"), default="-", help="The raw body. Default: standard input.")
@click.option("--any-age", is_flag=True, help="Also accept an old one.")
@click.pass_context
def verify_webhook(ctx: click.Context, secret: str, token: str, file: Any, any_age: bool) -> None:
    """Check whether a webhook is proved, and print its claims."""
    header = token if " " in token.strip() else f"Bearer {token}"
    try:
        age = None if any_age else 300
        claims = _webhooks.verify(file.read(), {"Authorization": header}, secret=secret, max_age=age)
    except WebhookError as error:
        click.echo(f"refused ({error.reason}): {error}", err=True)
        ctx.exit(1)
    output.show(dict(claims), "json")


@webhooks.command("listen")
@click.option("--port", type=click.IntRange(0, 65535), default=5000, help="Where. Default: 5000.")
@click.option("--secret", envvar="VONAGE_SIGNATURE_SECRET", help="The signature secret; without it none is verified.")
@click.option("--count", type=click.IntRange(min=1), help="Stop after so many.")
def listen(port: int, secret: str | None, count: int | None) -> None:
    """Print webhooks that come to a port of this machine, and whether they are proved."""

    verifier = None if secret is None else _webhooks.Verifier(secret)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self._tell(self.rfile.read(int(self.headers.get("content-length") or 0)))

        def do_GET(self) -> None:
            self._tell(b"")

        def _tell(self, body: bytes) -> None:
            path, _, query = self.path.partition("?")
            said = "unverified"
            if verifier is not None:
                found = checked(verifier, self.command, body, self.headers, query)
                said = f"refused: {found.reason}" if isinstance(found, WebhookError) else "verified"
            shown = query if self.command == "GET" else body.decode("utf-8", "replace")
            click.echo(f"{self.command} {path}  {said}\n{shown}")
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing but what is printed."""

    with HTTPServer(("127.0.0.1", port), Handler) as server, suppress(KeyboardInterrupt):
        click.echo(f"listening on http://127.0.0.1:{server.server_port}", err=True)
        handled = 0
        while count is None or handled < count:
            server.handle_request()
            handled += 1


@click.command("rotate")
@click.argument("new_secret")
@click.option("--keep", is_flag=True, help="Leave the old ones in force.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def rotate(new_secret: str, keep: bool, yes: bool) -> None:
    """Add a secret to the account and revoke the others. Your programs need the new one first."""
    client = client_of()
    key = client.api_key
    if key is None:
        raise click.UsageError("this takes an API key")
    before = [each["id"] for each in client.account.list_secrets(key)["_embedded"]["secrets"]]
    if before and not keep and not yes:
        confirm(f"Revoke {len(before)} secret(s) after adding the new one?")
    made = client.account.create_secret(key, new_secret)
    revoked = [] if keep else before
    with_new = client.with_options()
    with_new.api_secret = new_secret
    for id in revoked:
        with_new.account.revoke_secret(key, id)
    output.show({"added": made["id"], "revoked": revoked})


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []}, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_context
def sandbox(ctx: click.Context, arguments: tuple[str, ...]) -> None:
    """Run the platform on this machine: vonage sandbox --help."""
    command = _module("vonage_sandbox.__main__", "the sandbox is not installed: pip install 'vonage[sandbox]'")
    ctx.exit(command.main(arguments))


def _module(name: str, lacking: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        raise click.UsageError(lacking) from None


@click.command()
@click.option("--allow", default="", help="Operations to allow besides those that read, with commas; * for all.")
@click.option("--only", default="", help="The APIs whose tools are offered, with commas: sms,voice. Default: all.")
@click.option("--live", is_flag=True, help="Call the platform; else a sandbox of its own.")
def mcp(allow: str, only: str, live: bool) -> None:
    """Serve every operation as a tool for agents, on standard input and output."""
    server = _module("vonage.integrations.mcp", "this takes the package mcp: pip install 'vonage[mcp]'")
    chosen = [[name for name in names.split(",") if name] for names in (allow, only)]

    async def serve(client: Any) -> None:
        async with client:
            await server.serve(client, *chosen)

    if live:
        client = made_by(AsyncClient)
        if not (client.api_key or client.application_id):
            raise MissingCredentialsError("--live takes credentials, and there are none")
        asyncio.run(serve(client))
        return
    simulated = _module("vonage_sandbox", "without --live this takes the sandbox: pip install 'vonage[sandbox]'")
    with simulated.Sandbox() as stand_in:
        asyncio.run(serve(AsyncClient(**stand_in.credentials.as_arguments())))


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print what completes commands in a shell: eval "$(vonage completion bash)"."""
    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(ctx.find_root().command, {}, "vonage", "_VONAGE_COMPLETE").source())

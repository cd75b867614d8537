"""What a program does with the APIs of the descriptions beside it; runs in a copy of the repository."""

import asyncio
import inspect
import os
import subprocess
import sys
import typing

import pydantic
from vonage_openapi.echo import dicts
from vonage_openapi.library import dicts as library
from vonage_openapi.warehouse import dicts as warehouse
from vonage_sandbox import Sandbox

import vonage
from vonage.echo import AsyncEcho, Echo
from vonage.webhooks import events


def raises(kind, text, call, *arguments, **keywords):
    """Call what has to fail, with that in the error."""
    try:
        call(*arguments, **keywords)
    except kind as error:
        assert text in str(error), error
    else:
        raise AssertionError(f"{text}: nothing was wrong")


def echo(client):
    assert isinstance(client.echo, Echo)
    assert vonage.Echo is Echo
    assert client.echo.send_echo({"text": "Hello"}) == {"text": "Hello"}
    assert client.echo.send_echo(text="Hello") == {"text": "Hello"}
    raises(vonage.ValidationError, "text", client.echo.send_echo, {"txt": "Hello"})
    assert typing.get_type_hints(dicts.Echo) == {"text": str}
    doc = Echo.send_echo.__doc__
    assert doc.startswith("Send a text and get it back.")
    assert 'client.echo.send_echo({"text": "Hello"})' in doc


async def asynchronous(arguments):
    async with vonage.AsyncClient(**arguments) as client:
        assert isinstance(client.echo, AsyncEcho)
        assert await client.echo.send_echo({"text": "Hello"}) == {"text": "Hello"}
        assert [shelf["id"] async for shelf in client.library.iter_shelves()] == [1]


def lists(client):
    made = [client.library.create_book(title=f"Book {number}")["id"] for number in range(3)]
    assert [book["id"] for book in client.library.iter_books(page_size=2)] == made
    assert list(client.library.iter_shelves()) == [{"id": 1}]
    assert [loan["id"] for loan in client.library.iter_loans_list()] == ["l1"]
    assert list(client.library.iter_tags()) == ["a"]
    client.library.delete_book(made[0])
    raises(vonage.NotFoundError, "Not found", client.library.get_book, made[0])


def what_is_read_and_written(client):
    book = client.library.create_book({"title": "Dune", "secret": "x"})
    assert "secret" not in book
    assert client.library.create_book(book)["title"] == "Dune"  # its id is not sent
    doc = vonage.Library.create_book.__doc__
    assert "id: " not in doc.partition("Returns:")[0]
    assert "secret" not in doc.partition("Returns:")[2]
    assert '"quoted", 100% \\ and """ – naïve 書 next.' in doc
    assert "id" not in typing.get_type_hints(library.BookParamsKeywords)
    assert events.LOAN_OVERDUE is not None


def names(client):
    """Parameters may have the names of Python, of the method itself and of what it is made of."""
    wanted = {"self_", "client", "body", "params_", "keywords_", "fields", "list", "none", "timeout"}
    assert wanted <= inspect.signature(client.school.import_).parameters.keys()
    arguments = {"self_": "a", "client": "b", "body": "c", "params_": "d", "fields": ["e"], "list": "f", "session": "g"}
    assert client.school.import_("c", "a/b", {"lambda": "x"}, options="o", **arguments) == {"ok": True}


def bodies(client):
    """Lists, scalars, text, files and several media types."""
    goods = client.warehouse
    assert goods.send_many([{"sku": "a"}]) is None
    assert (goods.set_level(3), goods.set_motto("Hi"), goods.send_form(sku="a")) == (3, b"Hello", b"<a/>")
    assert goods.upload_file(file=b"x", kind="photo", meta={"width": 3}, tags=["a", "b"])["id"]
    assert goods.send_card_or_cash(amount=3) == "x"
    raises(vonage.ValidationError, "body: must be an integer", goods.set_level, "x")
    raises(vonage.ValidationError, "[1].sku: is missing", goods.send_many, [{"sku": "a"}, {}])
    pydantic.TypeAdapter(warehouse.UploadFileBody).validate_python({"file": bytearray(b"x"), "kind": "photo"})
    doc = vonage.Warehouse.put_raw.__doc__ + vonage.Warehouse.send_either.__doc__
    assert 'put_raw(b"abc")' in doc
    assert "Known. Or: New. Or: Later. Keys: `sku`" in doc


def queries(client):
    """Each style, which the sandbox puts together again."""
    wanted = {"ids": [1, 2], "words": ["a", "b"], "pipes": ["a"], "filter": {"color": "red"}, "json": {"a": 1}}
    id = "5a4db0c5-0000-4000-8000-000000000001"
    assert client.warehouse.search_goods(x_request_id=id, **wanted, price_gte=1.5) == {"a": 1}


def command_line(arguments, base_url):
    """Commands with bodies that are not objects, files, and odd names."""
    os.environ.update({f"VONAGE_{name.upper()}": str(arguments[name]) for name in ("private_key", "application_id")})
    os.environ.update(VONAGE_API_KEY=arguments["key"], VONAGE_API_SECRET=arguments["secret"], VONAGE_BASE_URL=base_url)
    for line, said in (
        ("warehouse set-level --json-body 3", "3"),
        (f"warehouse put-raw --json-body @{__file__}", ""),
        (f"warehouse upload-file --file {__file__} --kind photo", '"id"'),
        ("warehouse send-either --sku a --colour it's", '"sku"'),
        ("school import c a/b --lambda x --options o", '"ok"'),
        ("library list-shelves --all", '"id": 1'),
    ):
        done = subprocess.run([sys.executable, "-m", "vonage.cli", *line.split()], capture_output=True, text=True)
        assert (done.returncode, said in done.stdout) == (0, True), (line, done)


with Sandbox() as sandbox:
    arguments = sandbox.credentials.as_arguments()
    for check in (echo, lists, what_is_read_and_written, names, bodies, queries):
        check(vonage.Client(**arguments))
    command_line(arguments, sandbox.url)
    asyncio.run(asynchronous(arguments))
    request = next(each for each in sandbox.requests if each["operation"] == "import_" and "self" in each["query"])
    assert request["path"] == "/v1/classes/c/a%2Fb"
    assert request["query"] == "options=o&self=a&client=b&body=c&params=d&fields=e&list=f"
    assert request["headers"]["cookie"] == "session=g"
print(vonage.__file__)

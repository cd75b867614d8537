"""The sandbox's state: named collections of JSON objects, in memory, and mirrored to an SQLite file if there is one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vonage_sandbox.exchange import Doc
from vonage_sandbox.journal import Journal
from vonage_sandbox.options import OptionError

LIMITS = {"message": 5000, "call": 1000, "verification": 2000, "request": 1000, "webhook": 5000}
"""How many of a kind are kept; the oldest goes when one more comes."""
MORE = {"resource": 5000, "begun": 5000, "fault": 5000}
"""What has a limit of its own, as it is of many kinds."""
FEWER = 500
"""As many of every other kind may be made; then they are refused rather than dropped, as programs count on them."""
NOT_MIRRORED = ("request", "webhook")
"""What belongs to one run only."""


class FullError(RuntimeError):
    """A collection has as many entries as it may have."""


class Database:
    """An SQLite file with one table, a row for each thing.

    Raises:
        OptionError: It cannot be opened, or is not such a file.
    """

    def __init__(self, path: Path) -> None:
        try:
            # What any thread does with it is guarded by one lock.
            self._connection = sqlite3.connect(path, timeout=0, check_same_thread=False, isolation_level=None)
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise
        except sqlite3.Error as error:
            why = "another sandbox has it open" if "locked" in str(error) else error
            raise OptionError(f"database: {path} cannot be used: {why}") from None

    def _prepare(self) -> None:
        # Two sandboxes with one file would not see each other's changes, and overwrite them.
        self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute(
            "CREATE TABLE IF NOT EXISTS things "
            "(kind TEXT, id TEXT, number INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT, UNIQUE (kind, id))"
        )

    def save(self, kind: str, thing: Doc) -> None:
        self._connection.execute(
            "INSERT INTO things (kind, id, body) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET body = ?3",
            (kind, thing["id"], json.dumps(thing)),
        )

    def delete(self, kind: str, id: str) -> None:
        self._connection.execute("DELETE FROM things WHERE kind = ? AND id = ?", (kind, id))

    def clear(self) -> None:
        self._connection.execute("DELETE FROM things")

    def load(self, kind: str) -> list[Doc]:
        rows = self._connection.execute("SELECT body FROM things WHERE kind = ? ORDER BY number", (kind,))
        return [json.loads(row[0]) for row in rows]

    def close(self) -> None:
        self._connection.close()


class Collection:
    """Things of one kind by id, in the order in which they were added."""

    def __init__(self, kind: str, journal: Journal, database: Database | None) -> None:
        self.kind = kind
        self._journal = journal
        self._database = None if kind in NOT_MIRRORED else database
        self._things: dict[str, Doc] = {}
        if self._database is not None:
            self._things = {thing["id"]: thing for thing in self._database.load(kind)}

    def __len__(self) -> int:
        return len(self._things)

    def __contains__(self, id: str) -> bool:
        return id in self._things

    def __iter__(self) -> Iterator[Doc]:
        return iter(list(self._things.values()))

    def newest(self) -> Iterator[Doc]:
        """The things, the last one first."""
        return reversed(list(self._things.values()))

    def get(self, id: str) -> Doc | None:
        """The thing of that id, if there is one."""
        return self._things.get(id)

    def find(self, **fields: Any) -> Doc | None:
        """The newest thing whose fields have these values."""
        wanted = fields.items()
        return next((thing for thing in self.newest() if all(thing.get(name) == value for name, value in wanted)), None)

    def where(self, **fields: Any) -> list[Doc]:
        """All things whose fields have these values."""
        wanted = fields.items()
        return [thing for thing in self if all(thing.get(name) == value for name, value in wanted)]

    def add(self, thing: Doc) -> Doc:
        """Add a thing, which has its `id`.

        Raises:
            FullError: There are too many, of a kind that is not dropped.
        """
        most = LIMITS.get(self.kind, MORE.get(self.kind, FEWER))
        if len(self._things) >= most:
            if self.kind not in LIMITS:
                raise FullError(f"the sandbox keeps at most {most} entries of the kind {self.kind}: delete some")
            self.remove(next(iter(self._things)))
        self._things[thing["id"]] = thing
        self._keep(thing, "added")
        return thing

    def change(self, thing: Doc, **fields: Any) -> Doc:
        """Give a thing other values for some fields; None takes a field away."""
        for name, value in fields.items():
            if value is None:
                thing.pop(name, None)
            else:
                thing[name] = value
        if thing["id"] in self._things:  # else it was dropped or deleted while something still went on with it
            self._keep(thing, "changed")
        return thing

    def remove(self, id: str) -> None:
        """Take a thing away, if it is there."""
        thing = self._things.pop(id, None)
        if thing is not None:
            if self._database is not None:
                self._database.delete(self.kind, id)
            self._journal.publish(self.kind, "removed", {"id": id})

    def forget(self) -> None:
        """Take everything away without a word in the journal."""
        self._things.clear()

    def _keep(self, thing: Doc, action: str) -> None:
        if self._database is not None:
            self._database.save(self.kind, thing)
        self._journal.publish(self.kind, action, thing)


class Store:
    """All collections of a sandbox.

    Args:
        journal: Told about every change.
        path: The SQLite file to keep them in, if any.
    """

    def __init__(self, journal: Journal, path: Path | None = None) -> None:
        self._database = None if path is None else Database(path)

        def collection(kind: str) -> Collection:
            return Collection(kind, journal, self._database)

        self.messages: Collection = collection("message")
        self.calls: Collection = collection("call")
        self.conversations: Collection = collection("conversation")
        self.verifications: Collection = collection("verification")
        self.templates: Collection = collection("template")
        self.fragments: Collection = collection("fragment")
        self.applications: Collection = collection("application")
        self.users: Collection = collection("user")
        self.numbers: Collection = collection("number")
        self.secrets: Collection = collection("secret")
        self.accounts: Collection = collection("account")
        self.resources: Collection = collection("resource")
        self.begun: Collection = collection("begun")  # which collections have what is there from the beginning
        self.requests: Collection = collection("request")
        self.webhooks: Collection = collection("webhook")
        self.faults: Collection = collection("fault")
        self.behaviours: Collection = collection("behaviour")

    @property
    def all(self) -> dict[str, Collection]:
        """Every collection by its name."""
        return {name: value for name, value in vars(self).items() if isinstance(value, Collection)}

    def clear(self) -> None:
        """Forget everything, in the file as well."""
        for collection in self.all.values():
            collection.forget()
        if self._database is not None:
            self._database.clear()

    def close(self) -> None:
        """Close the file."""
        if self._database is not None:
            self._database.close()

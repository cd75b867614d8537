"""A two-factor login with FastAPI: first a password, then a code that Verify sends.

    uvicorn --app-dir examples two_factor_login:app

POST /login {"name": "ada", "password": "analytical"}  -> 202, a code goes to Ada's phone
POST /login/code {"login": "...", "code": "1234"}      -> 200 and a session

Credentials come from the VONAGE_... environment variables.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import NamedTuple

from fastapi import FastAPI, HTTPException
from fastapi.concurrency import run_in_threadpool
from pydantic import BaseModel

import vonage


class Password(NamedTuple):
    """What is stored in place of a password."""

    salt: bytes
    digest: bytes

    @classmethod
    def of(cls, text: str, salt: bytes | None = None) -> Password:
        """Digest a password, with a salt of its own unless one is given."""
        salt = salt or secrets.token_bytes(16)
        return cls(salt, hashlib.scrypt(text.encode(), salt=salt, n=2**14, r=8, p=1))

    def fits(self, text: str) -> bool:
        """Whether this is the password; takes its time on purpose."""
        return hmac.compare_digest(self.digest, Password.of(text, self.salt).digest)


class User(NamedTuple):
    """Somebody who may log in."""

    password: Password
    phone: str


# What would be a database.
USERS = {"ada": User(Password.of("analytical"), "447700900000")}
LOGINS: dict[str, str] = {}
SESSIONS: dict[str, str] = {}

NOBODY = User(Password.of(secrets.token_urlsafe()), "")
"""Stands in for an unknown name, so that the time to an answer does not tell which names there are."""


class Login(BaseModel):
    """The first step."""

    name: str
    password: str


class Code(BaseModel):
    """The second step."""

    login: str
    code: str


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    """One client for the whole application."""
    async with vonage.AsyncClient() as client:
        app.state.vonage = client
        yield


app = FastAPI(lifespan=lifespan)


@app.post("/login", status_code=202)
async def login(given: Login) -> dict[str, str]:
    """Check the password and send a code."""
    user = USERS.get(given.name, NOBODY)
    # In a thread: it takes long, and must not keep everybody else waiting.
    if not await run_in_threadpool(user.password.fits, given.password) or user is NOBODY:
        raise HTTPException(401, "unknown name or wrong password")
    try:
        started = await app.state.vonage.verify2.new_request(
            {"brand": "AcmeInc", "workflow": [{"channel": "sms", "to": user.phone}]}
        )
    except vonage.ClientError as error:
        if error.status == 409:  # a code is under way to this phone already
            raise HTTPException(409, "a code was sent a moment ago") from error
        raise HTTPException(502, "no code can be sent right now") from error
    except vonage.Error as error:
        raise HTTPException(502, "no code can be sent right now") from error
    LOGINS[started["request_id"]] = given.name
    return {"login": started["request_id"]}


@app.post("/login/code")
async def check(given: Code) -> dict[str, str]:
    """Check the code and open a session."""
    if given.login not in LOGINS:
        raise HTTPException(404, "no such login")
    try:
        await app.state.vonage.verify2.check_code(given.login, given.code)
    except vonage.ValidationError as error:  # no code looks like this
        raise HTTPException(401, "wrong code") from error
    except vonage.HttpError as error:
        if error.status == 400:
            raise HTTPException(401, "wrong code") from error
        if error.status in (404, 410):  # expired, or wrong too often
            LOGINS.pop(given.login, None)
            raise HTTPException(410, "start again") from error
        raise HTTPException(502, "the code cannot be checked right now") from error
    except vonage.Error as error:
        raise HTTPException(502, "the code cannot be checked right now") from error
    name = LOGINS.pop(given.login, None)
    if name is None:  # the same code, sent twice at once
        raise HTTPException(404, "no such login")
    session = secrets.token_urlsafe(32)
    SESSIONS[session] = name
    return {"session": session, "name": name}

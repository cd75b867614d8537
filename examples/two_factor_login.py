"""A login with a second factor, over FastAPI: password first, then a code that Verify sends.

    uvicorn --app-dir examples two_factor_login:app

POST /login {"name": "ada", "password": "..."}     -> 202, a code goes to Ada's phone
POST /login/code {"login": "...", "code": "1234"}  -> 200 and a session
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import NamedTuple

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

import vonage

SALT = b"a-salt-per-user-would-be-better"


def digest(password: str) -> bytes:
    """What is stored in place of a password."""
    return hashlib.pbkdf2_hmac("sha256", password.encode(), SALT, 100_000)


class User(NamedTuple):
    """Somebody who may log in."""

    password: bytes
    phone: str


# What would be a database.
USERS = {"ada": User(digest("analytical"), "447700900000")}
LOGINS: dict[str, str] = {}
SESSIONS: dict[str, str] = {}


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
    """One client for the whole application, from the VONAGE_... variables."""
    async with vonage.AsyncClient() as client:
        app.state.vonage = client
        yield


app = FastAPI(lifespan=lifespan)


@app.post("/login", status_code=202)
async def login(given: Login) -> dict[str, str]:
    """Check the password and send a code."""
    user = USERS.get(given.name)
    if user is None or not hmac.compare_digest(user.password, digest(given.password)):
        raise HTTPException(401, "unknown name or wrong password")
    try:
        started = await app.state.vonage.verify2.new_request(
            {"brand": "AcmeInc", "workflow": [{"channel": "sms", "to": user.phone}]}
        )
    except vonage.ClientError as error:
        if error.status == 409:  # a code is under way to this phone already
            raise HTTPException(409, "a code was sent a moment ago") from error
        raise HTTPException(502, "no code can be sent right now") from error
    LOGINS[started["request_id"]] = given.name
    return {"login": started["request_id"]}


@app.post("/login/code")
async def check(given: Code) -> dict[str, str]:
    """Check the code and open a session."""
    name = LOGINS.get(given.login)
    if name is None:
        raise HTTPException(404, "no such login")
    try:
        await app.state.vonage.verify2.check_code(given.login, given.code)
    except vonage.ClientError as error:
        if error.status in (404, 410):  # expired, or wrong too often
            del LOGINS[given.login]
            raise HTTPException(410, "start again") from error
        raise HTTPException(401, "wrong code") from error
    del LOGINS[given.login]
    session = secrets.token_urlsafe(32)
    SESSIONS[session] = name
    return {"session": session, "name": name}

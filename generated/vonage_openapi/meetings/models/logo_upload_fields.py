# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class LogoUploadFields(Model):
    """Form fields that have to be sent along with the file.

    Attributes:
        content_type: Media type of the file.
        key: Key of the logo in the storage.
        logo_type: The kind of logo.
        bucket: The part of the storage.
        x_amz_algorithm: How the upload is signed.
        x_amz_credential: Who signed it.
        x_amz_date: When it was signed.
        x_amz_security_token: A token of the storage.
        policy: What may be uploaded.
        x_amz_signature: The signature.
    """

    content_type: str | Unset = UNSET
    key: str | Unset = UNSET
    logo_type: Literal["white", "colored", "favicon"] | str | Unset = UNSET
    bucket: str | Unset = UNSET
    x_amz_algorithm: str | Unset = UNSET
    x_amz_credential: str | Unset = UNSET
    x_amz_date: str | Unset = UNSET
    x_amz_security_token: str | Unset = UNSET
    policy: str | Unset = UNSET
    x_amz_signature: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "content_type": "Content-Type",
        "logo_type": "logoType",
        "x_amz_algorithm": "X-Amz-Algorithm",
        "x_amz_credential": "X-Amz-Credential",
        "x_amz_date": "X-Amz-Date",
        "x_amz_security_token": "X-Amz-Security-Token",
        "policy": "Policy",
        "x_amz_signature": "X-Amz-Signature",
    }

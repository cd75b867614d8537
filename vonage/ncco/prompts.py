"""What a pay action says: `PayPrompts.VoicePrompt` and `PayPrompts.TextPrompt`. Deprecated as the action is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from vonage_openapi.builder_rules import BuilderRules
from vonage_openapi.converters import as_object, as_text
from vonage_openapi.ncco import builder
from vonage_openapi.ncco.builder import dicts
from vonage_openapi.parts import Fields, Part

PromptType: TypeAlias = Literal["CardNumber", "ExpirationDate", "SecurityCode"]


class TextPrompt(Part):
    """What the caller is asked for one part of the card data (once in the NCCO reference, under "pay").

    By hand, as 3.x has one class for what the description knows as one schema for each type.

        TextPrompt(type="SecurityCode", text="The three digits on the back.", errors={"Timeout": {"text": "Again?"}})

    Args:
        type: Which part: `CardNumber`, `ExpirationDate` or `SecurityCode`.
        text: What is read.
        errors: What is read on a failure, `{failure: {"text": ...}}`; may be empty. `Timeout` goes with every type,
            `InvalidCardType` and `InvalidCardNumber` with the card number, `InvalidExpirationDate` and
            `InvalidSecurityCode` with the type of that name.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __slots__ = ()
    __rules__: ClassVar[BuilderRules] = builder.RULES
    __schema__: ClassVar[str] = "PayTextPrompt"
    __fields__: ClassVar[Fields] = {"type": None, "text": as_text, "errors": as_object}
    __required__: ClassVar[frozenset[str]] = frozenset({"type", "text", "errors"})

    type: PromptType
    text: str
    errors: dict[str, object]

    if TYPE_CHECKING:

        def __init__(self, *, type: PromptType, text: str | int, errors: Mapping[str, object]) -> None: ...


class PayPrompts:
    """What `Ncco.Pay` says. Deprecated: the platform no longer documents payments by phone."""

    VoicePrompt: TypeAlias = builder.VoicePrompt
    TextPrompt: TypeAlias = TextPrompt

    @classmethod
    def create_voice_model(cls, dict: dicts.PayVoicePrompt | Mapping[str, object]) -> builder.VoicePrompt:
        """A voice from a dict such as `{"language": "en-GB"}`, which is not changed.

        Raises:
            ValidationError: Lists every fault with its place.
        """
        return builder.VoicePrompt.made_of(dict).checked()

    @classmethod
    def create_text_model(cls, dict: dicts.PayTextPrompt | Mapping[str, object]) -> TextPrompt:
        """A prompt from a dict with `type`, `text` and `errors`, which is not changed.

        Raises:
            ValidationError: Lists every fault with its place.
        """
        return TextPrompt.made_of(dict).checked()

"""What a pay action says: `PayPrompts.VoicePrompt` and `PayPrompts.TextPrompt`. Deprecated as the action is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field

from ._base import Part
from ._convert import as_object, as_text, as_whole

if TYPE_CHECKING:
    from vonage_openapi.ncco import dicts

PromptType: TypeAlias = Literal["CardNumber", "ExpirationDate", "SecurityCode"]


@define(kw_only=True, repr=False)
class VoicePrompt(Part):
    """The voice that asks for the card (once in the NCCO reference, under "pay").

        VoicePrompt(language="en-GB", style=0)

    Args:
        language: The language of the voice.
        style: Which voice of that language.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "PayVoicePrompt"

    language: str | None = field(default=None, converter=as_text)
    style: int | None = field(default=None, converter=as_whole)


@define(kw_only=True, repr=False)
class TextPrompt(Part):
    """What the caller is asked for one part of the card data (once in the NCCO reference, under "pay").

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

    __schema__ = "PayTextPrompt"

    type: PromptType
    text: str = field(converter=as_text)
    errors: dict[str, Any] = field(converter=as_object)


class PayPrompts:
    """What `Ncco.Pay` says. Deprecated: the platform no longer documents payments by phone."""

    VoicePrompt: TypeAlias = VoicePrompt
    TextPrompt: TypeAlias = TextPrompt

    @classmethod
    def create_voice_model(cls, dict: dicts.PayVoicePrompt | Mapping[str, Any]) -> VoicePrompt:
        """A voice from a dict such as `{"language": "en-GB"}`, which is not changed.

        Raises:
            ValidationError: Lists every fault with its place.
        """
        prompt: VoicePrompt = VoicePrompt.convert(dict)
        prompt.validate()
        return prompt

    @classmethod
    def create_text_model(cls, dict: dicts.PayTextPrompt | Mapping[str, Any]) -> TextPrompt:
        """A prompt from a dict with `type`, `text` and `errors`, which is not changed.

        Raises:
            ValidationError: Lists every fault with its place.
        """
        prompt: TextPrompt = TextPrompt.convert(dict)
        prompt.validate()
        return prompt

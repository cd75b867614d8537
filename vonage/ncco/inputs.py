"""How an input action listens: `InputTypes.Dtmf` for keys, `InputTypes.Speech` for speech."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from attrs import define, field

from ._base import Part
from ._convert import as_flag, as_list, as_number, as_object, as_text, as_whole

if TYPE_CHECKING:
    from vonage_openapi.ncco import dicts


@define(kw_only=True, repr=False)
class Dtmf(Part):
    """How key presses are collected (official page: NCCO reference, "input").

        Dtmf(maxDigits=1, timeOut=5)

    Args:
        timeOut: Seconds without a key until the digits are sent, 0 to 10. Assumed: 3.
        maxDigits: How many digits are taken, 1 to 20. Assumed: 4.
        submitOnHash: Whether `#` sends the digits at once. Assumed: False.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "DtmfSettings"

    timeOut: int | None = field(default=None, converter=as_whole)  # noqa: N815
    maxDigits: int | None = field(default=None, converter=as_whole)  # noqa: N815
    submitOnHash: bool | None = field(default=None, converter=as_flag)  # noqa: N815


@define(kw_only=True, repr=False)
class Speech(Part):
    """How speech is recognised (official page: NCCO reference, "input").

        Speech(language="en-GB", context=["hours", "prices"], endOnSilence=1.5)

    Args:
        uuid: The leg whose speech is taken, as a text or a list of one. Assumed: the first leg of the call.
        endOnSilence: Seconds of silence that end the input, 0.4 to 10. Assumed: 2.
        language: The language that is spoken, as a BCP-47 tag. Assumed: `en-US`.
        context: Words that are likely to come up.
        startTimeout: Seconds to wait for the first word, 1 to 60. Assumed: 10.
        maxDuration: The longest input in seconds, 1 to 60. Assumed: 60.
        saveAudio: Whether the sound is kept and its address reported. Assumed: False.
        sensitivity: How readily sound counts as speech, 10 (hardly) to 100 (at once), or 0.
        provider: Who recognises the speech, such as `deepgram` or `google`.
        providerOptions: Settings that belong to the provider.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "SpeechSettings"
    __added__: ClassVar[frozenset[str]] = frozenset({"sensitivity", "provider", "providerOptions"})

    uuid: str | Sequence[str] | None = field(default=None, converter=as_list)
    endOnSilence: float | None = field(default=None, converter=as_number)  # noqa: N815
    language: str | None = field(default=None, converter=as_text)
    context: list[str] | None = field(default=None, converter=as_list)
    startTimeout: int | None = field(default=None, converter=as_whole)  # noqa: N815
    maxDuration: int | None = field(default=None, converter=as_whole)  # noqa: N815
    saveAudio: bool | None = field(default=None, converter=as_flag)  # noqa: N815
    sensitivity: int | None = field(default=None, converter=as_whole)
    provider: str | None = None
    providerOptions: dict[str, Any] | None = field(default=None, converter=as_object)  # noqa: N815


class InputTypes:
    """The settings that `Ncco.Input` takes (official page: NCCO reference, "input")."""

    Dtmf: TypeAlias = Dtmf
    Speech: TypeAlias = Speech

    @classmethod
    def create_dtmf_model(cls, dict: dicts.DtmfSettings | Mapping[str, Any]) -> Dtmf:
        """Key settings from a dict such as `{"maxDigits": 1}`, which is not changed. Unknown fields are kept.

        Raises:
            ValidationError: Lists every fault with its place.
        """
        settings: Dtmf = Dtmf.convert(dict)
        settings.validate()
        return settings

    @classmethod
    def create_speech_model(cls, dict: dicts.SpeechSettings | Mapping[str, Any]) -> Speech:
        """Speech settings from a dict such as `{"language": "en-GB"}`, which is not changed. Unknown fields are kept.

        Raises:
            ValidationError: Lists every fault with its place.
        """
        settings: Speech = Speech.convert(dict)
        settings.validate()
        return settings

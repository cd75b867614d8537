# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class StartTalk(Model):
    """A text to read.

    Attributes:
        text: What is read.
        language: The language of the voice as a BCP-47 tag.
        style: Which voice of the language.
        premium: Whether the better version of the voice is used where there is one.
        voice_name: The voice by name; `language` and `style` replace it.
        loop: How many times it is read; 0 repeats without end.
        level: How loud it plays, from -1 to 1 in steps of 0.1; officially a string.
    """

    text: str
    language: str | Unset = UNSET
    style: int | Unset = UNSET
    premium: bool | Unset = UNSET
    voice_name: (
        Literal[
            "Amy",
            "Cem",
            "Ewa",
            "Ivy",
            "Jan",
            "Lea",
            "Liv",
            "Mia",
            "Alva",
            "Dora",
            "Emma",
            "Eric",
            "Hans",
            "Ines",
            "Joey",
            "Karl",
            "Mads",
            "Maja",
            "Naja",
            "Nora",
            "Satu",
            "Sora",
            "Aditi",
            "Brian",
            "Carla",
            "Empar",
            "Filiz",
            "Ioana",
            "Iveta",
            "Jacek",
            "Joana",
            "Jordi",
            "Kanya",
            "Laila",
            "Laura",
            "Lekha",
            "Lotte",
            "Lucia",
            "Maged",
            "Maxim",
            "Miren",
            "Nikos",
            "Oskar",
            "Ruben",
            "Salli",
            "Tarik",
            "Tessa",
            "Vicki",
            "Yelda",
            "Zeina",
            "Zhiyu",
            "Astrid",
            "Bianca",
            "Carmen",
            "Carmit",
            "Celine",
            "Felipe",
            "Henrik",
            "Joanna",
            "Justin",
            "Kendra",
            "Melina",
            "Miguel",
            "Mizuki",
            "Nicole",
            "Sin-Ji",
            "Takumi",
            "Zuzana",
            "Chantal",
            "Enrique",
            "Geraint",
            "Giorgio",
            "Gwyneth",
            "Luciana",
            "Mariska",
            "Marlene",
            "Mathieu",
            "Matthew",
            "Mei-Jia",
            "Raveena",
            "Ricardo",
            "Russell",
            "Seoyeon",
            "Tatyana",
            "Vitoria",
            "Catarina",
            "Chipmunk",
            "Conchita",
            "Jennifer",
            "Kimberly",
            "Penelope",
            "Agnieszka",
            "Cristiano",
            "Damayanti",
            "Tian-Tian",
            "Montserrat",
        ]
        | str
        | Unset
    ) = UNSET
    loop: int | Unset = UNSET
    level: str | float | Unset = UNSET

"""Some countries as the sandbox knows them, for prices, networks and lookups. Real prefixes, made-up operators."""

from __future__ import annotations

from typing import NamedTuple


class Country(NamedTuple):
    """A country.

    Attributes:
        code, code3, name: ISO 3166-1 codes and the English name.
        prefix: The dialling prefix.
        network: The network that all its phones are in, as country and network code.
        sms, voice: The price of an SMS and of a minute, in euros.
    """

    code: str
    code3: str
    name: str
    prefix: str
    network: str
    sms: float
    voice: float

    @property
    def operator(self) -> str:
        """What its network is called."""
        return f"Sandbox Mobile {self.code}"


COUNTRIES = (
    Country("GB", "GBR", "United Kingdom", "44", "23410", 0.0333, 0.012),
    Country("US", "USA", "United States of America", "1", "310004", 0.0057, 0.0127),
    Country("DE", "DEU", "Germany", "49", "26201", 0.0755, 0.0238),
    Country("FR", "FRA", "France", "33", "20801", 0.0649, 0.0227),
    Country("ES", "ESP", "Spain", "34", "21401", 0.0568, 0.0195),
    Country("IT", "ITA", "Italy", "39", "22201", 0.0725, 0.0221),
    Country("NL", "NLD", "Netherlands", "31", "20404", 0.0775, 0.0281),
    Country("SE", "SWE", "Sweden", "46", "24001", 0.0496, 0.0206),
    Country("PL", "POL", "Poland", "48", "26001", 0.0306, 0.0189),
    Country("AU", "AUS", "Australia", "61", "50501", 0.0446, 0.0314),
    Country("IN", "IND", "India", "91", "40410", 0.0245, 0.0161),
    Country("JP", "JPN", "Japan", "81", "44010", 0.0671, 0.0742),
    Country("BR", "BRA", "Brazil", "55", "72405", 0.0264, 0.0452),
    Country("ZA", "ZAF", "South Africa", "27", "65501", 0.0207, 0.0318),
)

ELSEWHERE = Country("ZZ", "ZZZ", "Elsewhere", "", "99999", 0.05, 0.05)
"""For every other number."""


def of_number(number: str) -> Country:
    """The country of a number in E.164 form, with or without the plus sign."""
    digits = number.lstrip("+")
    fits = [country for country in COUNTRIES if digits.startswith(country.prefix)]
    return max(fits, key=lambda country: len(country.prefix), default=ELSEWHERE)


def by_code(code: str) -> Country | None:
    """The country of two letters, in capitals or not."""
    return next((country for country in COUNTRIES if country.code == code.upper()), None)


def money(amount: float) -> str:
    """An amount as the platform writes it, with eight places."""
    return f"{amount:.8f}"

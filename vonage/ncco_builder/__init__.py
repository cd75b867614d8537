"""The names that the NCCO builder had in 3.x; `vonage.ncco` is its home now."""

from vonage.ncco import ConnectEndpoints, InputTypes, Ncco, PayPrompts

__all__ = ["ConnectEndpoints", "InputTypes", "Ncco", "PayPrompts"]

"""How far a download, an upload or a wait is: told to a function of the caller's, or shown as a bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

from vonage_openapi import Problem

from vonage.errors import Error, ValidationError

if TYPE_CHECKING:
    from rich.progress import Progress as Bar


class Meter:
    """Tells a function how far something is, or shows a bar of it inside of `with`.

    With a member, that is what a bar shows of a job that is waited for; without, bytes are counted.
    """

    def __init__(self, progress: Callable[..., object] | bool | None, words: str, member: str | None = None) -> None:
        is_function = callable(progress) and not iscoroutinefunction(progress)
        if progress is not None and not isinstance(progress, bool) and not is_function:
            takes = "two numbers" if member is None else "one dict"
            reason = f"must be a plain function of {takes}, not async, or True for a bar"
            raise ValidationError([Problem("progress", reason)])
        self._function = progress if callable(progress) else None
        self._words, self._member = words, member
        self._bar = _bar(member is None) if progress is True else None
        if self._bar is not None:
            self._task = self._bar.add_task(words, total=None)

    def __enter__(self) -> None:
        if self._bar is not None:
            self._bar.start()

    def __exit__(self, *error: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def tell(self, done: int, total: int | None) -> None:
        """Tell of bytes."""
        if self._function is not None:
            self._function(done, total)
        if self._bar is not None:
            self._bar.update(self._task, completed=done, total=total)

    def show(self, job: Mapping[str, Any]) -> None:
        """Tell what is waited for."""
        if self._function is not None:
            self._function(job)
        if self._bar is not None:
            self._bar.update(self._task, description=f"{self._words}: {job.get(self._member or '')}")


def _bar(counts_bytes: bool) -> Bar:
    try:
        from rich import progress as bars
        from rich.console import Console
    except ImportError:
        raise Error("progress=True takes the package rich: pip install 'vonage[progress]'") from None
    words = bars.TextColumn("{task.description}", markup=False)
    columns: tuple[bars.ProgressColumn, ...] = (bars.SpinnerColumn(), words, bars.TimeElapsedColumn())
    if counts_bytes:
        columns = (words, bars.BarColumn(), bars.DownloadColumn(), bars.TimeRemainingColumn())
    return bars.Progress(*columns, console=Console(stderr=True))

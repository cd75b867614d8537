"""The compiler under the name that it has in the wheel, so that `vonage-codegen` runs from an editable install too."""

from pathlib import Path

__path__ = [str(Path(__file__).parent / "codegen")]

"""A clock that a test sets, for one process: libfaketime."""

from dataclasses import dataclass
from pathlib import Path


def library() -> Path:
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    assert found, "Debian's package faketime is not installed"
    return found[0]


def standing_still(day: str) -> dict[str, str]:
    """The environment of a process for which it is always the same day."""
    return {
        "LD_PRELOAD": str(library()),
        "FAKETIME": f"{day} 12:00:00",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


@dataclass
class Clock:
    file: Path
    seconds: int = 0
    """Ahead of the real time; negative for behind it."""

    def __post_init__(self) -> None:
        self.set(self.seconds)

    def set(self, seconds: int) -> None:
        """So far from the real time; timers go on as they were."""
        written = self.file.with_suffix(".next")
        written.write_text(f"{seconds:+}s\n", "utf-8")
        written.replace(self.file)
        self.seconds = seconds

    @property
    def env(self) -> dict[str, str]:
        return {
            "LD_PRELOAD": str(library()),
            "FAKETIME_TIMESTAMP_FILE": str(self.file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

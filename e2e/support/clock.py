"""Sets the clock of one process, with libfaketime."""

from dataclasses import dataclass
from pathlib import Path


def library() -> Path:
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    assert found, "Debian's package faketime is not installed"
    return found[0]


def fixed_day(day: str) -> dict[str, str]:
    """Returns the environment of a process whose clock always shows the same day."""
    return {
        "LD_PRELOAD": str(library()),
        "FAKETIME": f"{day} 12:00:00",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


@dataclass
class Clock:
    file: Path
    seconds: int = 0
    """How far the clock is ahead of the real time. Negative if it is behind."""

    def __post_init__(self) -> None:
        self.set(self.seconds)

    def set(self, seconds: int) -> None:
        """Sets how far the clock is ahead of the real time. Running timers do not change."""
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

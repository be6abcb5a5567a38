"""Prints figures as rows of a Markdown table: median, least, most and goal."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass, field

HEAD = ["", "median", "minimum", "maximum", "compared with ours", "goal"]


@dataclass
class Figure:
    label: str
    shown: Callable[[float], str]
    goal: float | None = None
    values: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def row(self, ours: Figure | None = None) -> list[str]:
        """Returns the row. `ours` is the figure that it is compared with."""
        compared = times(self.median / ours.median) if ours else ""
        spread = [self.shown(one) for one in (self.median, min(self.values), max(self.values))]
        return [self.label, *spread, compared, self.judged()]

    def judged(self) -> str:
        if self.goal is None:
            return ""
        return f"≤ {self.shown(self.goal)}: {'met' if self.median <= self.goal else 'missed'}"


def rows(figures: list[Figure]) -> list[list[str]]:
    """Returns the rows. The first figure is ours, and the others are compared with it."""
    return [one.row(figures[0]) for one in figures]


def microseconds(seconds: float) -> str:
    return f"{seconds * 1e6:,.1f} µs"


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1e3:,.1f} ms"


def times(ratio: float) -> str:
    return f"{ratio:,.1f} ×" if ratio >= 1 else f"{ratio:.2f} ×"


def megabytes(kilobytes: float) -> str:
    return f"{kilobytes * 1024 / 1e6:,.1f} MB"

"""Compares the findings of `infra check` with those of cfn-lint on the same files."""

import json
import os
import re
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from e2e.support.clock import fixed_day
from e2e.support.corpus import name
from e2e.support.paths import BIN, INFRA, ROOT

# The day that our facts about runtimes are for.
[DAY] = re.findall(
    r"^DAY=(\S+)$",
    (ROOT / "crates/cloudformation-codegen/generate").read_text("utf-8"),
    re.MULTILINE,
)
UNREADABLE = {"E0000", "syntax"}
# cfn-lint's exit code is a sum: 2 for errors, 4 for warnings, 8 for remarks.
# We report a cycle or a duplicate name once and name all its resources. cfn-lint reports it at each resource.
REPORTED_ONCE = {("cycle", "E3004"), ("duplicate", "E3019")}
SUMS_OF_SEVERITIES = range(0, 15, 2)
ENOUGH_OF_A_PATH = 3
BAD_ON_PURPOSE = ("/test/fixtures/templates/bad/", "/test/test-templates/invalid/")
CELL = 90


@dataclass(frozen=True)
class Claim:
    """One finding of either tool."""

    file: str
    rule: str
    is_error: bool
    line: int | None
    path: tuple[str, ...]
    message: str = field(compare=False)

    def same_place(self, other: "Claim") -> bool:
        """Reports whether both are about one line or one property. A file that cannot be read is one place."""
        if {self.rule, other.rule} & UNREADABLE or (
            self.line is not None and self.line == other.line
        ):
            return True
        length = min(len(self.path), len(other.path))
        deep = length >= ENOUGH_OF_A_PATH or self.path == other.path
        return deep and self.path[:length] == other.path[:length]

    def covers(self, other: "Claim") -> bool:
        """Reports whether this finding of ours covers a finding of cfn-lint."""
        return self.same_place(other) or (
            (self.rule, other.rule) in REPORTED_ONCE
            and other.path[1] in re.findall(r"\w+", self.message)
        )

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {'.'.join(self.path)}: {self.rule} {self.message}"


def our_findings(files: list[Path], named: Callable[[Path], str] = name) -> list[Claim]:
    done = subprocess.run(
        [INFRA, "check", "--report", "json", "--", *files],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode in (0, 2), done.stderr
    return [
        Claim(
            named(Path(one["file"])),
            one["rule"],
            one["severity"] == "error",
            one["range"] and one["range"]["line"],
            segments(one["path"]),
            one["message"],
        )
        for one in json.loads(done.stdout)["findings"]
    ]


def cfn_lint_findings(files: list[Path]) -> list[Claim]:
    """Runs cfn-lint in two processes, because one takes a minute, and on a fixed day, because runtimes expire."""
    command = [BIN / "cfn-lint", "--format", "json", "--regions", "us-east-1", "--"]
    started = [
        subprocess.Popen(
            [str(word) for word in (*command, *files[half::2])],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | fixed_day(DAY),
        )
        for half in range(2)
    ]
    outputs = [process.communicate(timeout=1_800)[0] for process in started]
    assert all(process.returncode in SUMS_OF_SEVERITIES for process in started)
    return [claim(match) for output in outputs for match in json.loads(output)]


def claim(match: dict) -> Claim:
    return Claim(
        name(Path(match["Filename"])),
        match["Rule"]["Id"],
        match["Level"] == "Error",
        match["Location"]["Start"]["LineNumber"],
        tuple(str(part) for part in match["Location"].get("Path") or ()),
        match["Message"],
    )


def segments(path: str) -> tuple[str, ...]:
    """Splits a path such as `Resources.A.Tags[0].Key`, as cfn-lint writes it."""
    if path == "the document":
        return ()
    return tuple(part for part in path.replace("[", ".").replace("]", "").split(".") if part)


@dataclass
class Agreement:
    """The findings of both tools, compared."""

    agreed: list[Claim]
    missed: list[Claim]
    unmatched: list[Claim]

    @classmethod
    def compare(cls, mine: list[Claim], other: list[Claim]) -> "Agreement":
        """Compares cfn-lint's errors with all of our findings, and our errors with all of cfn-lint's findings."""

        def elsewhere(claims: list[Claim]) -> dict[str, list[Claim]]:
            by_file: dict[str, list[Claim]] = {}
            for one in claims:
                by_file.setdefault(one.file, []).append(one)
            return by_file

        my_files, their_files = elsewhere(mine), elsewhere(other)
        agreed: list[Claim] = []
        missed: list[Claim] = []
        for one in other:
            if one.is_error:
                found = any(own.covers(one) for own in my_files.get(one.file, []))
                (agreed if found else missed).append(one)
        unmatched = [
            own
            for own in mine
            if own.is_error
            and not any(
                one.is_error and own.same_place(one) for one in their_files.get(own.file, [])
            )
        ]
        return cls(agreed, missed, unmatched)

    def unmatched_in_good_templates(self) -> list[Claim]:
        """Our errors in templates that are not bad on purpose. Each is wrong or has an explanation."""
        return [
            one
            for one in self.unmatched
            if not any(folder in f"/{one.file}" for folder in BAD_ON_PURPOSE)
        ]

    def table(self, argued: dict[str, str]) -> str:
        """The table of both tools by rule, as the repository has it."""
        agreed, missed = (
            Counter(one.rule for one in claims) for claims in (self.agreed, self.missed)
        )
        unmatched = Counter(one.rule for one in self.unmatched)
        good = Counter(one.rule for one in self.unmatched_in_good_templates())
        texts = {one.rule: one.message for one in reversed([*self.missed, *self.agreed])}
        lines = [
            f"| all | {len(self.agreed)} | {len(self.missed)} | |",
            *(
                f"| {rule} | {agreed[rule] or ''} | {missed[rule] or ''} | {cell(texts[rule])} |"
                for rule in sorted(agreed | missed)
            ),
            "",
            "| our rule | errors where cfn-lint has none | in templates meant to be good | reason |",
            "|---|---:|---:|---|",
            f"| all | {len(self.unmatched)} | {good.total()} | |",
            *(
                f"| {rule} | {count} | {good[rule] or ''} | {argued.get(rule, '')} |"
                for rule, count in sorted(unmatched.items())
            ),
        ]
        return "\n".join(
            [
                "| cfn-lint's rule | found | missed | for example |",
                "|---|---:|---:|---|",
                *lines,
                "",
            ]
        )


def cell(text: str) -> str:
    """Formats one line of a table, without paths of this machine."""
    text = " ".join(text.split()).replace("|", "\\|").replace(str(ROOT), "")
    text = text if len(text) <= CELL else f"{text[:CELL]}…"
    # A bracket would begin a link.
    return text.replace("[", "\\[")

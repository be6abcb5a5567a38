"""Reads the findings of `infra check`, cfn-lint and AWS's validator on the same files in one form."""

import json
import os
import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from e2e.support.clock import fixed_day
from e2e.support.corpus import name
from e2e.support.paths import BIN, INFRA, ROOT
from e2e.support.referees import AWS_VALIDATOR, SUMS_OF_SEVERITIES

# The day that our facts about runtimes are for.
[DAY] = re.findall(
    r"^DAY=(\S+)$",
    (ROOT / "crates/cloudformation-codegen/generate").read_text("utf-8"),
    re.MULTILINE,
)
UNREADABLE = {"E0000", "F0000", "syntax"}
# We report a cycle or a duplicate name once and name all its resources. The others report it at each resource.
REPORTED_ONCE = {
    ("cycle", "E3004"),
    ("cycle", "F3004"),
    ("duplicate", "E3019"),
    ("duplicate", "E3022"),
}
ENOUGH_OF_A_PATH = 3
LENGTH_OF_AN_ENTITY = 2
AWS_ERRORS = {"FATAL", "ERROR"}


@dataclass(frozen=True)
class Claim:
    """One finding of a tool."""

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
        """Reports whether this finding of ours covers a finding of another tool."""
        return self.same_place(other) or (
            (self.rule, other.rule) in REPORTED_ONCE
            and other.path[1] in re.findall(r"\w+", self.message)
        )

    def covers_resource(self, other: "Claim") -> bool:
        """Reports whether this finding of ours covers a finding of another tool, or is about the same resource."""
        entity = self.path[:LENGTH_OF_AN_ENTITY]
        return self.covers(other) or (
            len(entity) == LENGTH_OF_AN_ENTITY and entity == other.path[:LENGTH_OF_AN_ENTITY]
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
            named(Path(one["file"]).absolute()),
            one["rule"],
            one["severity"] == "error",
            one["range"] and one["range"]["line"],
            segments(one["path"]),
            one["message"],
        )
        for one in json.loads(done.stdout)["findings"]
    ]


def segments(path: str) -> tuple[str, ...]:
    """Splits a path such as `Resources.A.Tags[0].Key`, as cfn-lint writes it."""
    if path == "the document":
        return ()
    return tuple(part for part in path.replace("[", ".").replace("]", "").split(".") if part)


def cfn_lint_findings(files: list[Path], named: Callable[[Path], str] = name) -> list[Claim]:
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
    return [cfn_lint_claim(match, named) for output in outputs for match in json.loads(output)]


def cfn_lint_claim(match: dict, named: Callable[[Path], str] = name) -> Claim:
    return Claim(
        named(Path(match["Filename"])),
        match["Rule"]["Id"],
        match["Level"] == "Error",
        match["Location"]["Start"]["LineNumber"],
        tuple(str(part) for part in match["Location"].get("Path") or ()),
        match["Message"],
    )


def aws_validator_findings(files: list[Path]) -> list[Claim]:
    """Runs AWS's validator in one process, on the same day as cfn-lint."""
    done = subprocess.run(
        ["node", AWS_VALIDATOR, *files],
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
        env=os.environ | fixed_day(DAY),
    )
    assert done.returncode == 0, done.stderr
    return [aws_claim(one) for one in json.loads(done.stdout)]


def aws_claim(one: dict) -> Claim:
    # The path of a finding on a resource begins below the resource. Other paths begin at the document.
    path = tuple(part for part in re.split(r"[./]", one.get("propertyPath") or "") if part)
    entity = one.get("entity", {})
    if entity.get("entityType") == "Resource" and path[:1] != ("Resources",):
        path = ("Resources", entity["logicalId"], *path)
    return Claim(
        name(Path(one["file"])),
        one["ruleId"],
        one["severity"] in AWS_ERRORS,
        one.get("startLine"),
        path,
        one["message"],
    )

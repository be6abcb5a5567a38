"""The page of typical mistakes shows the messages of three linters side by side, and ours name each mistake."""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from e2e.support.claims import DAY
from e2e.support.clock import fixed_day
from e2e.support.paths import BIN, E2E, INFRA, ROOT
from e2e.support.process import run
from e2e.support.referees import AWS_VALIDATOR, SUMS_OF_SEVERITIES

TEMPLATES = E2E / "messages"
PAGE = ROOT / "docs/messages.md"
# A list of every allowed value would fill the page.
LONGEST = 220


@dataclass(frozen=True)
class Mistake:
    """A template with a mistake, and words that a helpful message has."""

    file: str
    title: str
    words: tuple[str, ...]

    @property
    def path(self) -> Path:
        return TEMPLATES / f"{self.file}.yaml"


MISTAKES = [
    Mistake("property-typo", "A misspelt property", ("did you mean `BucketEncryption`?",)),
    Mistake("wrong-ref", "A `Ref` to a name that does not exist", ("did you mean `Topic`?",)),
    Mistake("attribute", "An attribute that the resource lacks", ("did you mean `Arn`?",)),
    Mistake("enum", "A value that is not allowed", ("did you mean `Enabled`?",)),
    Mistake("unknown-type", "A misspelt resource type", ("did you mean `AWS::IAM::Role`?",)),
    Mistake("depends-on", "`DependsOn` a resource that does not exist", ("did you mean `Topic`?",)),
    Mistake("wrong-case", "A property in the wrong case", ("did you mean `QueueName`?",)),
    Mistake(
        "cycle", "Resources that depend on each other", ("First → Second → First", "move the rule")
    ),
    Mistake(
        "iam-policy",
        "A policy with several mistakes",
        ("one of Users, Groups, Roles", "did you mean `Allow`?", "Principal is not allowed here"),
    ),
    Mistake("tab", "A tab", ("a tab in the indentation",)),
    Mistake("forgotten-sub", "A forgotten `Fn::Sub`", ("put Fn::Sub around it",)),
    Mistake("missing-required", "A missing property", ("AssumeRolePolicyDocument is required",)),
    Mistake("output-without-value", "An output without a value", ("Value is required",)),
    Mistake("section-typo", "A misspelt section", ("did you mean `Parameters`?",)),
    Mistake(
        "indentation",
        "A key that is indented too deep",
        ("Tags is indented deeper than BucketName",),
    ),
    Mistake("object-for-list", "An object in place of a list", ("put a dash before it",)),
    Mistake(
        "number-as-text",
        "Numbers and versions",
        ("did you mean `nodejs22.x`?", "a number without a unit", "the nearest are 7 and 14"),
    ),
    Mistake("duplicate-key", "A key that is given twice", ("given in lines 2 and 8",)),
    Mistake(
        "function-in-a-wrong-place",
        "A function where CloudFormation reads a literal",
        ("write the logical ID without a function: Topic",),
    ),
    Mistake(
        "sam",
        "A function of SAM with several mistakes",
        ("did you mean `Handler`?", "BucketName is required", "a number without a unit"),
    ),
]


def shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


@pytest.fixture(scope="module")
def ours() -> dict[str, str]:
    return {
        one.file: run(INFRA, "check", "--", one.path.name, cwd=TEMPLATES, ok=(0, 2)).stdout.rstrip()
        for one in MISTAKES
    }


@pytest.fixture(scope="module")
def cfn_lint() -> dict[str, list[str]]:
    command = [BIN / "cfn-lint", "--format", "json", "--regions", "us-east-1", "--"]
    done = run(
        *command,
        *(one.path for one in MISTAKES),
        ok=SUMS_OF_SEVERITIES,
        # Some of its messages name an item of a set.
        env=os.environ | fixed_day(DAY) | {"PYTHONHASHSEED": "0"},
    )
    return in_files(
        (one["Filename"], one["Location"]["Start"]["LineNumber"], one["Rule"]["Id"], one["Message"])
        for one in json.loads(done.stdout)
    )


@pytest.fixture(scope="module")
def aws_validator() -> dict[str, list[str]]:
    """Without remarks, of which it has several about each template."""
    done = run(
        "node", AWS_VALIDATOR, *(one.path for one in MISTAKES), env=os.environ | fixed_day(DAY)
    )
    return in_files(
        (one["file"], one["startLine"], one["ruleId"], one["message"])
        for one in json.loads(done.stdout)
        if one["severity"] != "INFO"
    )


def in_files(findings: Iterable[tuple[str, int, str, str]]) -> dict[str, list[str]]:
    lines: dict[str, list[str]] = {one.file: [] for one in MISTAKES}
    for file, line, rule, message in sorted(findings):
        lines[Path(file).stem].append(f"{line}: {rule} {shortened(message)}")
    return lines


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.file)
def test_our_message_helps(mistake: Mistake, ours: dict[str, str]) -> None:
    for words in mistake.words:
        assert words in ours[mistake.file], ours[mistake.file]


def test_each_template_is_on_the_page() -> None:
    assert {path.stem for path in TEMPLATES.iterdir()} == {one.file for one in MISTAKES}


def test_the_page_of_messages_is_up_to_date(
    ours: dict[str, str], cfn_lint: dict[str, list[str]], aws_validator: dict[str, list[str]]
) -> None:
    """`UPDATE=1` writes the page again."""
    text = "\n".join(
        [
            HEAD,
            *(
                section(one, ours[one.file], cfn_lint[one.file], aws_validator[one.file])
                for one in MISTAKES
            ),
        ]
    )
    if os.environ.get("UPDATE"):
        PAGE.write_text(text, "utf-8")
    assert PAGE.read_text("utf-8") == text


def section(mistake: Mistake, ours: str, cfn_lint: list[str], aws_validator: list[str]) -> str:
    template = mistake.path.read_text("utf-8").rstrip().replace("\t", "⇥")
    parts = [f"## {mistake.title}\n", f"```yaml\n{template}\n```\n"]
    parts.append(f"`sitegate check`:\n\n```text\n{ours}\n```\n")
    for name, lines in (("cfn-lint", cfn_lint), ("AWS's validator", aws_validator)):
        shown = "\n".join(lines) or "(nothing)"
        parts.append(f"{name}:\n\n```text\n{shown}\n```\n")
    return "\n".join(parts)


HEAD = """# Messages of three linters

Twenty typical mistakes, and the messages of `sitegate check`, cfn-lint and AWS's own `cloudformation-validate` about them. The templates are in `e2e/messages`, and
`e2e/test_messages.py` writes this page and checks that our message names the mistake and its correction. Messages of the other two begin with the line
and the rule, and end after 220 characters. Remarks of AWS's validator are left out. [Rules](rules.md) explains the rules of `sitegate check`.
"""

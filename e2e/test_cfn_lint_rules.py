"""Each rule of cfn-lint has a corresponding rule or a reason for its absence, and templates that break it show so."""

import os
import re
from pathlib import Path

import pytest

from e2e.support.cfn_lint_page import PAGE, decisions, page, rules_of_cfn_lint
from e2e.support.claims import Claim, cfn_lint_findings, our_findings
from e2e.support.paths import ROOT

TEMPLATES = ROOT / "e2e/cfn_lint/templates.yaml"
Findings = tuple[list[Claim], list[Claim]]


def templates() -> dict[str, str]:
    """The templates by the rule that each breaks. A line `--- # RULE` is before each."""
    parts = re.split(r"^--- # (\w+)\n", TEMPLATES.read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> Findings:
    """Our findings and those of cfn-lint."""
    folder = tmp_path_factory.mktemp("rules")
    files = [folder / f"{rule}.yaml" for rule in templates()]
    for file in files:
        file.write_text(templates()[file.stem], "utf-8")
    return our_findings(files, stem), cfn_lint_findings(files, stem)


def stem(path: Path) -> str:
    return path.stem


def test_each_rule_is_decided() -> None:
    assert list(decisions()) == list(rules_of_cfn_lint())


def test_page_is_current() -> None:
    """`UPDATE=1` writes it again."""
    text = page()
    if os.environ.get("UPDATE"):
        PAGE.write_text(text, "utf-8")
    assert PAGE.read_text("utf-8") == text


@pytest.mark.parametrize("rule", templates())
def test_a_corresponding_rule_finds_the_same(rule: str, findings: Findings) -> None:
    ours, theirs = findings
    wanted = [one for one in theirs if (one.file, one.rule) == (rule, rule)]
    assert wanted, f"cfn-lint does not report {rule}"
    found = {one.rule for one in ours if one.file == rule and any(map(one.covers_resource, wanted))}
    assert found & set(decisions()[rule][0]), found

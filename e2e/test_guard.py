"""AWS's own Guard rules, Control Tower's, find nothing but what exceptions.toml argues for."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.support.broken import broken_copy
from e2e.support.findings import Finding, RefereeTests
from e2e.support.paths import GUARD_PACKAGE, ROOT, guard_engine, name, rendered_templates
from e2e.support.process import run

# The npm package has rules and a built engine. The packages on PyPI and crates.io have no rules.
RULES = GUARD_PACKAGE / "rules/control-tower/cfn-guard"
VIOLATED = (0, 19)


def validate(files: list[Path]) -> list[Finding]:
    engine = guard_engine()
    assert engine.is_file(), "the Guard engine is missing: npm ci in e2e/guard"
    switches = ("--structured", "--output-format", "json", "--show-summary", "none")
    command = (engine, "validate", "--rules", RULES, "--data", *files, *switches)
    reports = json.loads(run(*command, ok=VIOLATED, cwd=ROOT).stdout)
    assert {name(report["name"]) for report in reports} == {name(path) for path in files}
    assert all(report["compliant"] for report in reports), "no rule applied to some template"
    return [found for report in reports for found in violations(report)]


def violations(report: dict) -> Iterator[Finding]:
    for entry in report["not_compliant"]:
        text = json.dumps(entry)
        control, title = re.findall(r"\[(CT\.[A-Z0-9.]+)\]: (.*?)\\n", text)[0]
        resources = set(re.findall(r'"path": "/Resources/([^/"]+)', text))
        assert resources, f"{control} names no resource"
        for resource in sorted(resources):
            yield Finding(control, resource, name(report["name"]), title)


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    return validate(rendered_templates())


class TestFindings(RefereeTests):
    referee = "guard"


def test_finds_a_fault_in_a_broken_copy(tmp_path: Path) -> None:
    broken = broken_copy(tmp_path, lambda bucket: bucket.pop("PublicAccessBlockConfiguration"))
    assert "CT.S3.PR.1" in {finding.rule for finding in validate([broken])}

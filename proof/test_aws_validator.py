"""AWS's own validator for CloudFormation finds nothing but what exceptions.toml argues for."""

import json
from pathlib import Path

import pytest

from support.broken import broken_copy
from support.findings import Finding, assert_all_argued, assert_none_stale
from support.paths import PROOF, ROOT, name, rendered_templates
from support.process import run

REFEREE = "validate"
SCRIPT = PROOF / "cdk/validate.cjs"


def validate(files: list[Path]) -> list[Finding]:
    found = json.loads(run("node", SCRIPT, *files, cwd=ROOT).stdout)
    # INFO asks for a description of the architecture in every template's metadata, and no more.
    counted = [one for one in found if one["severity"] != "INFO"]
    return [
        Finding(
            one["ruleId"],
            one.get("entity", {}).get("logicalId", ""),
            name(one["file"]),
            one["message"],
        )
        for one in counted
    ]


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    return validate(rendered_templates())


def test_finds_nothing_without_a_reason(findings: list[Finding]) -> None:
    assert_all_argued(REFEREE, findings)


def test_every_exception_is_still_needed(findings: list[Finding]) -> None:
    assert_none_stale(REFEREE, findings)


def test_finds_a_fault_in_a_broken_copy(tmp_path: Path) -> None:
    broken = broken_copy(tmp_path, lambda bucket: bucket.update(BucketEncription={}))
    assert any("BucketEncription" in finding.message for finding in validate([broken]))

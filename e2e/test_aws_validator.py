"""AWS's own validator for CloudFormation finds nothing but what exceptions.toml argues for."""

import json
from pathlib import Path

import pytest

from e2e.support.broken import broken_copy
from e2e.support.findings import Finding, RefereeTests
from e2e.support.paths import E2E, ROOT, name, rendered_templates
from e2e.support.process import run

SCRIPT = E2E / "cdk/validate.cjs"


def validate(files: list[Path]) -> list[Finding]:
    found = json.loads(run("node", SCRIPT, *files, cwd=ROOT).stdout)
    # The only INFO finding asks for a description of the architecture in the metadata.
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


class TestFindings(RefereeTests):
    referee = "validate"


def test_finds_a_fault_in_a_broken_copy(tmp_path: Path) -> None:
    broken = broken_copy(tmp_path, lambda bucket: bucket.update(BucketEncription={}))
    assert any("BucketEncription" in finding.message for finding in validate([broken]))

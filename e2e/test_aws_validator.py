"""AWS's own validator for CloudFormation finds nothing but what exceptions.toml argues for."""

from pathlib import Path

import pytest

from e2e.support.broken import broken_copy
from e2e.support.findings import Finding, RefereeTests
from e2e.support.paths import rendered_templates
from e2e.support.referees import validate


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    return validate(rendered_templates())


class TestFindings(RefereeTests):
    referee = "validate"


def test_finds_a_fault_in_a_broken_copy(tmp_path: Path) -> None:
    broken = broken_copy(tmp_path, lambda bucket: bucket.update(BucketEncription={}))
    assert any("BucketEncription" in finding.message for finding in validate([broken]))

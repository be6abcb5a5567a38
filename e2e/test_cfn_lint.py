"""cfn-lint has nothing to say, down to its informational rules."""

from pathlib import Path

import pytest

from e2e.support.broken import broken_copy
from e2e.support.findings import Finding, RefereeTests
from e2e.support.paths import ROOT, rendered_templates
from e2e.support.referees import lint


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    """Only the template of the bucket is deployed in another Region."""
    files = [path.relative_to(ROOT) for path in rendered_templates()]
    elsewhere = [path for path in files if path.name.endswith(".bucket.json")]
    here = [path for path in files if path not in elsewhere]
    return lint(here, "us-east-1") + (lint(elsewhere, "eu-central-1") if elsewhere else [])


class TestFindings(RefereeTests):
    referee = "cfn-lint"


def test_finds_a_fault_in_a_broken_copy(tmp_path: Path) -> None:
    broken = broken_copy(tmp_path, lambda bucket: bucket.update(BucketEncription={}))
    assert "E3002" in {finding.rule for finding in lint([broken], "us-east-1")}

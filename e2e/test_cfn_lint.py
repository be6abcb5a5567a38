"""cfn-lint has nothing to say, down to its informational rules."""

import json
from pathlib import Path

import pytest

from e2e.support.broken import broken_copy
from e2e.support.findings import Finding, RefereeTests
from e2e.support.paths import BIN, ROOT, rendered_templates
from e2e.support.process import run

# The exit code is a sum: 2 for errors, 4 for warnings, 8 for remarks. Any other code is a crash.
SUMS_OF_SEVERITIES = tuple(range(0, 15, 2))


def lint(files: list[Path], region: str) -> list[Finding]:
    command = [BIN / "cfn-lint", "-c", "I", "-f", "json", "-r", region, "--", *files]
    done = run(*command, ok=SUMS_OF_SEVERITIES, cwd=ROOT)
    found = []
    for match in json.loads(done.stdout):
        path = [str(part) for part in match["Location"]["Path"]]
        resource = path[1] if path[:1] == ["Resources"] and len(path) > 1 else "/".join(path[:2])
        found.append(Finding(match["Rule"]["Id"], resource, match["Filename"], match["Message"]))
    return found


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

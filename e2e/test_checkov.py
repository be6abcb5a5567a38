"""checkov finds nothing but what exceptions.toml argues for."""

import json
from pathlib import Path

import pytest

from e2e.support.broken import broken_copy
from e2e.support.findings import Finding, RefereeTests
from e2e.support.paths import CHECKOV, ROOT, name, rendered_templates
from e2e.support.process import run


def scan(files: list[Path]) -> list[Finding]:
    assert CHECKOV.is_file(), f"{CHECKOV} is missing: it comes from requirements-checkov.txt"
    # Without --skip-download, checkov requests guidelines from its vendor's server.
    switches = ("--framework", "cloudformation", "--output", "json", "--compact")
    done = run(CHECKOV, *switches, "--skip-download", "--file", *files, ok=(0, 1), cwd=ROOT)
    results = json.loads(done.stdout)["results"]
    failed = results["failed_checks"]
    seen = {name(check["file_abs_path"]) for check in results["passed_checks"] + failed}
    assert results["parsing_errors"] == [] and seen == {name(path) for path in files}
    return [finding(check) for check in failed]


def finding(check: dict) -> Finding:
    logical_id = check["resource"].split(".", 1)[1]
    file = name(check["file_abs_path"])
    return Finding(check["check_id"], logical_id, file, check["check_name"])


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    return scan(rendered_templates())


class TestFindings(RefereeTests):
    referee = "checkov"


def test_finds_a_fault_in_a_broken_copy(tmp_path: Path) -> None:
    broken = broken_copy(tmp_path, lambda bucket: bucket.pop("PublicAccessBlockConfiguration"))
    assert "CKV_AWS_53" in {finding.rule for finding in scan([broken])}

"""checkov finds nothing but what exceptions.toml argues for."""

import json
from pathlib import Path

import pytest

from support.findings import Finding, assert_all_argued, assert_none_stale
from support.paths import CHECKOV, ROOT, json_templates, rendered_templates
from support.process import run

REFEREE = "checkov"


def scan(files: list[Path]) -> list[Finding]:
    assert CHECKOV.is_file(), f"{CHECKOV} is missing: it comes from requirements-checkov.txt"
    # --skip-download: without it checkov asks its maker's server for guidelines.
    switches = ("--framework", "cloudformation", "--output", "json", "--compact")
    done = run(CHECKOV, *switches, "--skip-download", "--file", *files, ok=(0, 1), cwd=ROOT)
    report = json.loads(done.stdout)
    seen = {Path(c["file_abs_path"]) for c in report["results"]["passed_checks"]}
    failed = report["results"]["failed_checks"]
    seen |= {Path(c["file_abs_path"]) for c in failed}
    assert report["results"]["parsing_errors"] == []
    assert {path.resolve() for path in files} <= {path.resolve() for path in seen}
    return [finding(check) for check in failed]


def finding(check: dict) -> Finding:
    logical_id = check["resource"].split(".", 1)[1]
    return Finding(check["check_id"], logical_id, check["file_path"].lstrip("/"), check["check_name"])


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    return scan(rendered_templates())


def test_finds_nothing_without_a_reason(findings: list[Finding]) -> None:
    assert_all_argued(REFEREE, findings)


def test_every_exception_is_still_needed(findings: list[Finding]) -> None:
    assert_none_stale(REFEREE, findings)


def test_finds_a_fault_in_a_broken_copy(tmp_path: Path) -> None:
    template = json.loads(json_templates()[0].read_text("utf-8"))
    del template["Resources"]["Bucket"]["Properties"]["PublicAccessBlockConfiguration"]
    broken = tmp_path / "broken.json"
    broken.write_text(json.dumps(template), "utf-8")
    assert "CKV_AWS_53" in {finding.rule for finding in scan([broken])}

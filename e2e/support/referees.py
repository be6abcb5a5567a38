"""Runs cfn-lint and AWS's validator as referees of our templates."""

import json
from pathlib import Path

from e2e.support.findings import Finding
from e2e.support.paths import BIN, E2E, ROOT, name
from e2e.support.process import run

AWS_VALIDATOR = E2E / "cdk/validate.cjs"

# The exit code of cfn-lint is a sum: 2 for errors, 4 for warnings, 8 for remarks. Any other code is a crash.
SUMS_OF_SEVERITIES = tuple(range(0, 15, 2))

# The code of functions is a folder until `aws cloudformation package` uploads it.
LOCAL_CODE = "W3002"
# Some ARNs name the partition `aws`.
PARTITION = "I3042"


def lint(files: list[Path], region: str) -> list[Finding]:
    """The findings of cfn-lint, down to its informational rules."""
    command = [BIN / "cfn-lint", "-c", "I", "-f", "json", "-r", region, "--", *files]
    done = run(*command, ok=SUMS_OF_SEVERITIES, cwd=ROOT)
    found = []
    for match in json.loads(done.stdout):
        path = [str(part) for part in match["Location"]["Path"]]
        resource = path[1] if path[:1] == ["Resources"] and len(path) > 1 else "/".join(path[:2])
        found.append(Finding(match["Rule"]["Id"], resource, match["Filename"], match["Message"]))
    return found


def validate(files: list[Path]) -> list[Finding]:
    """The findings of AWS's validator. Its only INFO finding asks for a description of the architecture in the metadata."""
    found = json.loads(run("node", AWS_VALIDATOR, *files, cwd=ROOT).stdout)
    return [
        Finding(
            one["ruleId"],
            one.get("entity", {}).get("logicalId", ""),
            name(one["file"]),
            one["message"],
        )
        for one in found
        if one["severity"] != "INFO"
    ]


def assert_cfn_lint_finds_nothing(file: Path) -> None:
    """Allows code in folders and ARNs with the partition `aws`."""
    findings = lint([file], "us-east-1")
    assert [one for one in findings if one.rule not in {LOCAL_CODE, PARTITION}] == []


def assert_validator_of_aws_finds_nothing(file: Path) -> None:
    """Allows code in folders."""
    assert [one for one in validate([file]) if one.rule != LOCAL_CODE] == []

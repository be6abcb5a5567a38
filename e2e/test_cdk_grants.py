"""The grants of every construct compared with the AWS CDK's, and the judgement of two linters."""

import json
import os
from pathlib import Path

import pytest

from e2e.cdk.compare import Template
from e2e.cdk.permissions import permissions, wider
from e2e.support.paths import EXAMPLES, ROOT
from e2e.support.process import run
from e2e.support.referees import (
    assert_cfn_lint_finds_nothing,
    assert_validator_of_aws_finds_nothing,
)

PROGRAM = EXAMPLES / "examples/every_construct"
CDK = "e2e/cdk/grants.mjs"
WHO = ("Api's role", "Caller's role", "Machine's role")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("grants") / "stack.json"
    done = run(PROGRAM)
    assert done.stderr == ""
    file.write_text(done.stdout, "utf-8")
    return file


@pytest.fixture(scope="module")
def ours(file: Path) -> Template:
    return json.loads(file.read_text("utf-8"))


@pytest.fixture(scope="module")
def cdk(tmp_path_factory: pytest.TempPathFactory) -> Template:
    folder = tmp_path_factory.mktemp("cdk")
    env = os.environ | {"CDK_VALIDATION": "false", "CDK_OUTDIR": str(folder)}
    run("node", CDK, cwd=ROOT, env=env)
    return json.loads((folder / "grants.template.json").read_text())


def test_no_grant_is_wider(ours: Template, cdk: Template) -> None:
    assert [one for one in wider(ours, cdk) if one.who in WHO] == []


@pytest.mark.parametrize(
    ("who", "ours_only", "cdk_only"),
    [
        # The CDK's policy for logs names no resource, and ours names the log group.
        ("Api's role", {"${ApiLog"}, {"*"}),
        ("Caller's role", {"${CallerLog"}, {"*"}),
        ("Machine's role", set(), set()),
    ],
)
def test_grants_reach_the_same_resources(
    ours: Template, cdk: Template, who: str, ours_only: set[str], cdk_only: set[str]
) -> None:
    reached = [
        {one.resource.split(".")[0].split("/")[0] for one in permissions(side) if one.who == who}
        for side in (ours, cdk)
    ]
    assert reached[0] - reached[1] == ours_only
    assert reached[1] - reached[0] == cdk_only


def test_no_action_of_ours_has_a_wildcard(ours: Template) -> None:
    assert not [one for one in permissions(ours) if "*" in one.action]


def test_cfn_lint_finds_nothing(file: Path) -> None:
    assert_cfn_lint_finds_nothing(file)


def test_validator_of_aws_finds_nothing(file: Path) -> None:
    assert_validator_of_aws_finds_nothing(file)

"""Whole stacks compared with the same stacks of the AWS CDK: permissions, resources, lines."""

import copy
import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from e2e.cdk.compare import Template
from e2e.cdk.permissions import Names, permissions, wider
from e2e.support.paths import E2E, EXAMPLES, ROOT
from e2e.support.process import run
from e2e.support.referees import (
    assert_cfn_lint_finds_nothing,
    assert_validator_of_aws_finds_nothing,
)

IMPORT = re.compile(r"^(?:use|import) [^;]*;\n", re.MULTILINE)
# The guide that an example compiles is not part of its stack.
GUIDE = re.compile(r"^#\[cfg\(doctest\)\]\n#\[doc = .*\nstruct \w+;\n", re.MULTILINE)


class Compared(NamedTuple):
    """A stack of an example and of the CDK."""

    # The package of the example, and the CDK's program.
    name: str
    arguments: list[str]
    # The CDK's name of the stack.
    stack: str
    # Our names of what has another name in the CDK's stack.
    same: Names
    # Each type of which the two stacks have a different number, with the reason.
    argued: dict[str, tuple[int, str]]
    # Actions that the CDK allows and ours does not.
    unneeded: set[str]


ORDERS = Compared(
    name="orders",
    arguments=["print", "prod-orders"],
    stack="orders-prod",
    same={},
    argued={
        "AWS::DynamoDB::Table": (1, "the CDK's TableV2 is a global table with one replica"),
        "AWS::DynamoDB::GlobalTable": (-1, "ours is a table, which needs no replica"),
        "AWS::IAM::Policy": (-1, "the only permission of the schedule is part of its role"),
        "AWS::Lambda::Permission": (-1, "the two routes of a path share a permission"),
        "AWS::Logs::LogGroup": (1, "our API has an access log"),
        "AWS::SNS::TopicPolicy": (1, "our topic denies requests without TLS"),
        "AWS::SQS::QueuePolicy": (2, "our queues deny requests without TLS"),
    },
    unneeded={"logs:CreateLogGroup", "dynamodb:DescribeTable", "sqs:GetQueueUrl"},
)
WEB = Compared(
    name="web",
    arguments=[],
    stack="web",
    same={
        "WebTaskDef": "WebTask",
        "WebTaskDefwebLogGroup": "WebLog",
        "DatabaseSecretAttachment": "DatabaseAttachment",
    },
    argued={
        "AWS::EC2::VPCEndpoint": (2, "our traffic to S3 and DynamoDB pays for no NAT gateway"),
        "AWS::IAM::Policy": (-1, "the permissions of ECS are part of its role"),
        "AWS::RDS::DBClusterParameterGroup": (1, "our database demands TLS"),
    },
    unneeded={"secretsmanager:DescribeSecret"},
)
STACKS = [ORDERS, WEB]


class Pair(NamedTuple):
    """The two templates of a stack."""

    compared: Compared
    ours: Template
    cdk: Template


@pytest.fixture(scope="module", params=STACKS, ids=lambda compared: compared.name)
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    compared: Compared = request.param
    ours = json.loads(run(EXAMPLES / compared.name, *compared.arguments).stdout)
    folder = tmp_path_factory.mktemp("cdk")
    env = os.environ | {"CDK_VALIDATION": "false", "CDK_OUTDIR": str(folder)}
    run("node", program(compared), cwd=ROOT, env=env)
    cdk = json.loads((folder / f"{compared.stack}.template.json").read_text())
    return Pair(compared, ours, cdk)


def test_no_permission_is_wider(pair: Pair) -> None:
    assert wider(pair.ours, pair.cdk, pair.compared.same) == []


def test_the_cdk_allows_more(pair: Pair) -> None:
    more = {one.action for one in wider(pair.cdk, pair.ours, pair.compared.same)}
    assert pair.compared.unneeded <= more


@pytest.mark.parametrize("pair", [ORDERS], indirect=True, ids=lambda compared: compared.name)
@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("Action", "dynamodb:DeleteTable"),
        ("Action", "dynamodb:*"),
        ("Resource", "*"),
        ("Resource", {"Fn::GetAtt": ["Table", "StreamArn"]}),
    ],
)
def test_wider_statement_is_found(pair: Pair, key: str, value: object) -> None:
    changed = copy.deepcopy(pair.ours)
    policy = changed["Resources"]["WorkerPolicy"]["Properties"]["PolicyDocument"]
    policy["Statement"][0][key] = value
    assert {one.who for one in wider(changed, pair.cdk)} == {"Worker's role"}


@pytest.mark.parametrize("pair", [ORDERS], indirect=True, ids=lambda compared: compared.name)
def test_missing_condition_is_found(pair: Pair) -> None:
    changed = copy.deepcopy(pair.ours)
    role = changed["Resources"]["NightlyRole"]["Properties"]["AssumeRolePolicyDocument"]
    del role["Statement"][0]["Condition"]["StringEquals"]["aws:SourceArn"]
    (found,) = wider(changed, pair.cdk)
    assert found.action == "sts:AssumeRole"


def test_every_role_of_the_cdk_has_its_counterpart(pair: Pair) -> None:
    ours, cdk = (permissions(side, pair.compared.same) for side in (pair.ours, pair.cdk))
    assert {one.who for one in ours} == {one.who for one in cdk}


def test_policies_of_resources_admit_only_this_account(pair: Pair) -> None:
    for resource in of_type(pair.ours, "AWS::SNS::TopicPolicy", "AWS::SQS::QueuePolicy"):
        for statement in resource["Properties"]["PolicyDocument"]["Statement"]:
            condition = {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}
            assert statement["Effect"] == "Deny" or statement["Condition"] == condition


def test_every_difference_in_resources_is_argued(pair: Pair) -> None:
    ours, cdk = (
        Counter(it["Type"] for it in side["Resources"].values()) for side in (pair.ours, pair.cdk)
    )
    found = {it: ours[it] - cdk[it] for it in ours | cdk}
    argued = {it: number for it, (number, _) in pair.compared.argued.items()}
    assert {it: number for it, number in found.items() if number} == argued


@pytest.fixture
def file(pair: Pair, tmp_path: Path) -> Path:
    file = tmp_path / "stack.json"
    file.write_text(json.dumps(pair.ours), "utf-8")
    return file


def test_cfn_lint_finds_nothing(file: Path) -> None:
    assert_cfn_lint_finds_nothing(file)


def test_validator_of_aws_finds_nothing(file: Path) -> None:
    assert_validator_of_aws_finds_nothing(file)


@pytest.mark.parametrize("compared", STACKS, ids=lambda compared: compared.name)
def test_example_has_no_more_lines_than_the_cdk(compared: Compared) -> None:
    ours = sum(lines(file) for file in (ROOT / "examples" / compared.name / "src").glob("*.rs"))
    assert ours <= lines(program(compared))


def program(compared: Compared) -> Path:
    return E2E / f"cdk/{compared.name}.mjs"


def of_type(template: Template, *types: str) -> Iterator[dict[str, Any]]:
    return (it for it in template["Resources"].values() if it["Type"] in types)


def lines(file: Path) -> int:
    """Counts lines of code, without imports."""
    text = GUIDE.sub("", IMPORT.sub("", file.read_text()))
    stripped = [line.strip() for line in text.splitlines()]
    return sum(1 for line in stripped if line and not line.startswith("//"))

"""The API for orders compared with the same stack of the AWS CDK: permissions, resources, lines."""

import copy
import json
import os
import re
from collections import Counter
from pathlib import Path

import pytest

from e2e.cdk.compare import Template
from e2e.cdk.permissions import permissions, wider
from e2e.support.paths import EXAMPLES, ROOT
from e2e.support.process import run

OURS = ["examples/orders/src/lib.rs", "examples/orders/src/main.rs"]
CDK = "e2e/cdk/orders.mjs"
IMPORT = re.compile(r"^(?:use|import) [^;]*;\n", re.MULTILINE)

# Each type of which the two stacks have a different number, with the reason.
ARGUED = {
    "AWS::DynamoDB::Table": (1, "the CDK's TableV2 is a global table with one replica"),
    "AWS::DynamoDB::GlobalTable": (-1, "ours is a table, which needs no replica"),
    "AWS::IAM::Policy": (-1, "the only permission of the schedule is part of its role"),
    "AWS::Lambda::Permission": (-1, "the two routes of a path share a permission"),
    "AWS::Logs::LogGroup": (1, "our API has an access log"),
    "AWS::SNS::TopicPolicy": (1, "our topic denies requests without TLS"),
    "AWS::SQS::QueuePolicy": (2, "our queues deny requests without TLS"),
}


@pytest.fixture(scope="module")
def ours() -> Template:
    return json.loads(run(EXAMPLES / "orders", "print", "prod-orders").stdout)


@pytest.fixture(scope="module")
def cdk(tmp_path_factory: pytest.TempPathFactory) -> Template:
    folder = tmp_path_factory.mktemp("cdk")
    env = os.environ | {"CDK_VALIDATION": "false", "CDK_OUTDIR": str(folder)}
    run("node", CDK, cwd=ROOT, env=env)
    return json.loads((folder / "orders-prod.template.json").read_text())


def test_no_permission_is_wider(ours: Template, cdk: Template) -> None:
    assert wider(ours, cdk) == []


def test_the_cdk_allows_more(ours: Template, cdk: Template) -> None:
    more = {one.action for one in wider(cdk, ours)}
    assert {"logs:CreateLogGroup", "dynamodb:DescribeTable", "sqs:GetQueueUrl"} <= more


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("Action", "dynamodb:DeleteTable"),
        ("Action", "dynamodb:*"),
        ("Resource", "*"),
        ("Resource", {"Fn::GetAtt": ["Table", "StreamArn"]}),
    ],
)
def test_wider_statement_is_found(ours: Template, cdk: Template, key: str, value: object) -> None:
    changed = copy.deepcopy(ours)
    policy = changed["Resources"]["WorkerPolicy"]["Properties"]["PolicyDocument"]
    policy["Statement"][0][key] = value
    assert {one.who for one in wider(changed, cdk)} == {"Worker's role"}


def test_missing_condition_is_found(ours: Template, cdk: Template) -> None:
    changed = copy.deepcopy(ours)
    role = changed["Resources"]["NightlyRole"]["Properties"]["AssumeRolePolicyDocument"]
    del role["Statement"][0]["Condition"]["StringEquals"]["aws:SourceArn"]
    (found,) = wider(changed, cdk)
    assert found.action == "sts:AssumeRole"


def test_every_role_of_the_cdk_has_its_counterpart(ours: Template, cdk: Template) -> None:
    assert {one.who for one in permissions(ours)} == {one.who for one in permissions(cdk)}


def test_policies_of_resources_admit_only_this_account(ours: Template) -> None:
    for resource in ours["Resources"].values():
        if resource["Type"] in ("AWS::SNS::TopicPolicy", "AWS::SQS::QueuePolicy"):
            for statement in resource["Properties"]["PolicyDocument"]["Statement"]:
                condition = {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}
                assert statement["Effect"] == "Deny" or statement["Condition"] == condition


def test_every_difference_in_resources_is_argued(ours: Template, cdk: Template) -> None:
    count = [Counter(it["Type"] for it in side["Resources"].values()) for side in (ours, cdk)]
    found = {it: count[0][it] - count[1][it] for it in count[0] | count[1]}
    argued = {it: number for it, (number, _) in ARGUED.items()}
    assert {it: number for it, number in found.items() if number} == argued


def test_example_has_no_more_lines_than_the_cdk() -> None:
    ours = sum(lines(ROOT / file) for file in OURS)
    assert ours <= lines(ROOT / CDK)


def lines(file: Path) -> int:
    """Counts lines of code, without imports."""
    text = IMPORT.sub("", file.read_text())
    stripped = [line.strip() for line in text.splitlines()]
    return sum(1 for line in stripped if line and not line.startswith("//"))

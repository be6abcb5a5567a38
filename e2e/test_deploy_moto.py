"""The real AWS CLI deploys the template to moto, deploys it again without a change, and updates the function."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.support.deployment import PARAMETERS, STACK, Account, History, ids_of, play, version_id
from e2e.support.fixtures import Infra
from e2e.support.moto import moto

GATE = f"{STACK}-gate"
ACCOUNT_ID = "123456789012"
LOGOUTS = tuple(f"logouts-{number}" for number in range(1, 7))
OWN_PARAMETERS = ("settings", "client-secret", "session-keys", "revocations", *LOGOUTS)


@pytest.fixture(scope="module")
def history(
    infra: Infra, package: Path, other_package: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[History]:
    folder = tmp_path_factory.mktemp("moto")
    with moto(folder) as endpoint:
        yield play(Account(endpoint, folder, infra), package, other_package)


def test_first_deployment_creates_the_stack(history: History) -> None:
    assert f"Successfully created/updated stack - {STACK}" in history.first.said
    assert {it.status for it in history.first.resources.values()} == {"CREATE_COMPLETE"}


def test_second_deployment_changes_nothing(history: History) -> None:
    assert "No updates are to be performed" in history.again.said
    assert history.again.template == history.first.template
    assert history.again.resources == history.first.resources


def test_another_function_brings_a_new_version_and_replaces_nothing(history: History) -> None:
    before, after = history.again, history.changed
    assert version_id(before) != version_id(after)
    assert ids_of(after, "AWS::Lambda::Version") == {version_id(after)}
    others = set(before.resources) - {version_id(before)}
    assert set(after.resources) - {version_id(after)} == others
    for one in others:
        assert after.resources[one].physical_id == before.resources[one].physical_id, one


def test_settings_are_json_with_the_issuer_given(history: History) -> None:
    found = history.account.client("ssm").get_parameter(Name=f"/sitegate/{GATE}/settings")
    provider = json.loads(found["Parameter"]["Value"])["provider"]
    assert provider["issuer"] == PARAMETERS["Issuer"]
    assert provider["client_id"] == PARAMETERS["ClientId"]
    assert found["Parameter"]["Type"] == "String"


def test_role_trusts_both_services(history: History) -> None:
    trust = role(history)["AssumeRolePolicyDocument"]["Statement"]
    assert [one["Action"] for one in trust] == ["sts:AssumeRole"]
    assert [one["Effect"] for one in trust] == ["Allow"]
    services = trust[0]["Principal"]["Service"]
    assert sorted(services) == ["edgelambda.amazonaws.com", "lambda.amazonaws.com"]
    assert list(trust[0]["Principal"]) == ["Service"]


def test_role_may_log_and_read_its_own_parameters_only(history: History) -> None:
    log_group = f"arn:aws:logs:*:{ACCOUNT_ID}:log-group:/aws/lambda/us-east-1.{function(history)}"
    parameters = f"arn:aws:ssm:us-east-1:{ACCOUNT_ID}:parameter/sitegate/{GATE}"
    writes = ("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents")
    expected = {(write, f"{log_group}{end}") for write in writes for end in ("", ":*")}
    expected |= {("ssm:GetParameters", f"{parameters}/{one}") for one in OWN_PARAMETERS}
    assert granted(history) == expected


def test_function_is_configured_for_the_edge(history: History) -> None:
    client = history.account.client("lambda")
    found = client.get_function_configuration(FunctionName=function(history))
    expected = {
        "Runtime": "python3.13",
        "Handler": "index.handler",
        "MemorySize": 128,
        "Timeout": 5,
        "Architectures": ["x86_64"],
        "PackageType": "Zip",
        "Role": role(history)["Arn"],
    }
    assert {name: found[name] for name in expected} == expected
    assert not found.get("Environment", {}).get("Variables")
    assert not found.get("Layers") and not found.get("VpcConfig", {}).get("SubnetIds")


def function(history: History) -> str:
    """Returns the function's name: the gate's name with eight digits of the stack's ID."""
    (name,) = (
        one["FunctionName"]
        for one in history.account.client("lambda").list_functions()["Functions"]
    )
    assert re.fullmatch(f"{GATE}-[0-9a-f]{{8}}", name), name
    return name


def role(history: History) -> dict:
    name = history.changed.resources["EdgeRole"].physical_id
    return history.account.client("iam").get_role(RoleName=name)["Role"]


def granted(history: History) -> set[tuple[str, str]]:
    """Returns each action with each resource, from every policy of the role."""
    client, name = history.account.client("iam"), role(history)["RoleName"]
    assert client.list_attached_role_policies(RoleName=name)["AttachedPolicies"] == []
    pairs = set()
    for policy in client.list_role_policies(RoleName=name)["PolicyNames"]:
        document = client.get_role_policy(RoleName=name, PolicyName=policy)["PolicyDocument"]
        # moto returns a template's policy in Python's syntax and not as JSON.
        document = ast.literal_eval(document) if isinstance(document, str) else document
        for statement in document["Statement"]:
            assert set(statement) <= {"Sid", "Effect", "Action", "Resource"}
            assert statement["Effect"] == "Allow"
            for action in listed(statement["Action"]):
                pairs |= {(action, resource) for resource in listed(statement["Resource"])}
    return pairs


def listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value

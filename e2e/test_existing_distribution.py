"""The gate goes in front of a distribution that exists already. The AWS CLI reads, changes and reads it again."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.support.deployment import STACK, Account
from e2e.support.fixtures import Infra
from e2e.support.ministack import ministack

SITE = """\
provider: { issuer: https://idp.example.com, client_id: abc }
rules:
  - { path: /public/*, allow: everyone }
bucket: { name: reports-of-docs }
distribution:
  existing: { id: %(id)s, domain_name: %(domain_name)s }
"""


def behavior(**more: object) -> dict:
    return {
        "TargetOriginId": "reports",
        "ViewerProtocolPolicy": "allow-all",
        "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6",
        **more,
    }


def config() -> dict:
    origin = {
        "Id": "reports",
        "DomainName": "reports-of-docs.s3.us-east-1.amazonaws.com",
        "S3OriginConfig": {"OriginAccessIdentity": "origin-access-identity/cloudfront/E2EXAMPLE"},
    }
    return {
        "CallerReference": "docs",
        "Comment": "Reports",
        "Enabled": True,
        "Origins": {"Quantity": 1, "Items": [origin]},
        "DefaultCacheBehavior": behavior(),
        "CacheBehaviors": {"Quantity": 1, "Items": [behavior(PathPattern="/data/*")]},
    }


@pytest.fixture(scope="module")
def account(infra: Infra, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Account]:
    folder = tmp_path_factory.mktemp("existing")
    with ministack(folder) as endpoint:
        yield Account(endpoint, folder, infra)


def test_gate_goes_in_front_of_every_behavior(account: Account, package: Path) -> None:
    assert account.infra
    created = account.client("cloudfront").create_distribution(DistributionConfig=config())[
        "Distribution"
    ]
    names = {"id": created["Id"], "domain_name": created["DomainName"]}
    (account.folder / "site.yaml").write_text(SITE % names, "utf-8")
    account.render(package)
    state = account.deploy(parameters={})
    types = {it.type for it in state.resources.values()}
    assert not {one for one in types if one.startswith(("AWS::CloudFront", "AWS::S3"))}
    stack = account.client("cloudformation").describe_stacks(StackName=STACK)["Stacks"][0]
    outputs = {one["OutputKey"]: one["OutputValue"] for one in stack["Outputs"]}
    assert outputs["RedirectUri"] == f"https://{created['DomainName']}/.sitegate/callback"
    version = outputs["FunctionVersionArn"]

    before = account.cli("cloudfront", "get-distribution-config", "--id", created["Id"])
    (account.folder / "before.json").write_text(before, "utf-8")
    printed = account.infra(
        "distribution", "before.json", "--function-version", version, cwd=account.folder
    )
    (account.folder / "after.json").write_text(printed.stdout, "utf-8")
    assert "*: runs the gate on viewer-request" in printed.stderr
    account.cli(
        *("cloudfront", "update-distribution", "--id", created["Id"]),
        *("--if-match", json.loads(before)["ETag"], "--distribution-config", "file://after.json"),
    )

    after = json.loads(account.cli("cloudfront", "get-distribution-config", "--id", created["Id"]))
    found = after["DistributionConfig"]
    for one in (found["DefaultCacheBehavior"], *found["CacheBehaviors"]["Items"]):
        functions = {
            (it["EventType"], it["LambdaFunctionARN"])
            for it in one["LambdaFunctionAssociations"]["Items"]
        }
        assert functions == {("viewer-request", version), ("origin-response", version)}
        assert one["ViewerProtocolPolicy"] == "redirect-to-https"
    assert found["Origins"] == json.loads(before)["DistributionConfig"]["Origins"]


def test_function_of_another_on_requests_prints_nothing(account: Account) -> None:
    assert account.infra
    other = {
        "FunctionARN": "arn:aws:cloudfront::123456789012:function/redirect",
        "EventType": "viewer-request",
    }
    functions = {"FunctionAssociations": {"Quantity": 1, "Items": [other]}}
    taken = config() | {"DefaultCacheBehavior": behavior(**functions)}
    (account.folder / "taken.json").write_text(json.dumps(taken), "utf-8")
    version = "arn:aws:lambda:us-east-1:123456789012:function:docs-gate:1"
    done = account.infra(
        "distribution", "taken.json", "--function-version", version, cwd=account.folder, ok=(2,)
    )
    assert (done.stdout, "edge-mixed" in done.stderr) == ("", True)

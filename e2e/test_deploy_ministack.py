"""The same deployment on MiniStack, which makes the CloudFront types and the bucket policy too."""

import json
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import pytest

from e2e.support.deployment import STACK, Account, History, play, version_id
from e2e.support.fixtures import Infra
from e2e.support.ministack import ministack

NUMBERED_VERSION = re.compile(r"arn:aws:lambda:us-east-1:\d{12}:function:[\w-]+:\d+")


@pytest.fixture(scope="module")
def history(
    infra: Infra, package: Path, other_package: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[History]:
    folder = tmp_path_factory.mktemp("ministack")
    with ministack(folder) as endpoint:
        yield play(Account(endpoint, folder, infra), package, other_package)


class Live:
    """Describes the stack with CloudFront and S3 after the last deployment."""

    def __init__(self, history: History) -> None:
        self.history = history

    def id_of(self, logical_id: str) -> str:
        return self.history.changed.resources[logical_id].physical_id

    @cached_property
    def distribution(self) -> dict:
        command = ("cloudfront", "get-distribution-config", "--id", self.id_of("Distribution"))
        return json.loads(self.history.account.cli(*command))["DistributionConfig"]

    @cached_property
    def behaviors(self) -> list[dict]:
        more = self.distribution.get("CacheBehaviors", {}).get("Items", [])
        return [self.distribution["DefaultCacheBehavior"], *more]

    @cached_property
    def outputs(self) -> dict[str, str]:
        client = self.history.account.client("cloudformation")
        (stack,) = client.describe_stacks(StackName=STACK)["Stacks"]
        return {one["OutputKey"]: one["OutputValue"] for one in stack["Outputs"]}

    @cached_property
    def bucket_policy(self) -> list[dict]:
        client = self.history.account.client("s3")
        found = client.get_bucket_policy(Bucket=self.id_of("Bucket"))
        return json.loads(found["Policy"])["Statement"]


@pytest.fixture(scope="module")
def live(history: History) -> Live:
    return Live(history)


def test_first_deployment_creates_every_resource(history: History) -> None:
    resources = history.first.template["Resources"]
    expected = {one for one, it in resources.items() if "Condition" not in it}
    assert set(history.first.resources) == expected
    assert {it.status for it in history.first.resources.values()} == {"CREATE_COMPLETE"}


def test_second_deployment_changes_nothing(history: History) -> None:
    assert f"No changes to deploy. Stack {STACK} is up to date" in history.again.said
    assert history.again.resources == history.first.resources


def test_another_function_brings_a_new_version_and_replaces_nothing(history: History) -> None:
    before, after = history.again, history.changed
    old, new = before.resources[version_id(before)], after.resources[version_id(after)]
    assert version_id(before) not in after.resources
    assert (old.physical_id[-2:], new.physical_id[-2:]) == (":1", ":2")
    others = set(before.resources) - {version_id(before)}
    assert set(after.resources) - {version_id(after)} == others
    for one in others:
        assert after.resources[one].physical_id == before.resources[one].physical_id, one


def test_old_version_is_retained(history: History) -> None:
    client = history.account.client("lambda")
    function = history.first.resources["EdgeFunction"].physical_id
    versions = client.list_versions_by_function(FunctionName=function)["Versions"]
    assert [one["Version"] for one in versions] == ["$LATEST", "1", "2"]


def test_every_behavior_runs_the_new_version_before_anything_else(live: Live) -> None:
    for behavior in live.behaviors:
        associations = behavior["LambdaFunctionAssociations"]["Items"]
        assert [one["EventType"] for one in associations] == ["viewer-request", "origin-response"]
        for one in associations:
            assert NUMBERED_VERSION.fullmatch(one["LambdaFunctionARN"])
            assert one["LambdaFunctionARN"].endswith(":2")


def test_every_behavior_wants_https(live: Live) -> None:
    for behavior in live.behaviors:
        assert behavior["ViewerProtocolPolicy"] in ("redirect-to-https", "https-only")


def test_every_behavior_sends_our_headers(live: Live) -> None:
    for behavior in live.behaviors:
        assert behavior["ResponseHeadersPolicyId"] == live.id_of("ResponseHeadersPolicy")


def test_no_error_page_is_served_past_the_function(live: Live) -> None:
    assert not live.distribution.get("CustomErrorResponses", {}).get("Items")


def test_origin_is_the_bucket_through_the_identity(live: Live) -> None:
    (origin,) = live.distribution["Origins"]["Items"]
    identity = f"origin-access-identity/cloudfront/{live.id_of('OriginAccessIdentity')}"
    assert origin["S3OriginConfig"]["OriginAccessIdentity"] == identity
    assert origin["DomainName"] == f"{live.id_of('Bucket')}.s3.us-east-1.amazonaws.com"
    assert {behavior["TargetOriginId"] for behavior in live.behaviors} == {origin["Id"]}


def test_bucket_lets_only_the_identity_read(live: Live) -> None:
    bucket = f"arn:aws:s3:::{live.id_of('Bucket')}"
    allowed = [one for one in live.bucket_policy if one["Effect"] == "Allow"]
    reader = {"CanonicalUser": live.outputs["OriginAccessCanonicalUser"]}
    assert all(one["Principal"] == reader for one in allowed)
    granted = {(one["Action"], one["Resource"]) for one in allowed}
    assert granted == {("s3:GetObject", f"{bucket}/*"), ("s3:ListBucket", bucket)}


def test_bucket_refuses_plain_http(live: Live) -> None:
    (denied,) = (one for one in live.bucket_policy if one["Effect"] == "Deny")
    assert denied["Principal"] in ("*", {"AWS": "*"})
    assert denied["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}


def test_bucket_is_closed_to_the_public(history: History, live: Live) -> None:
    client = history.account.client("s3")
    block = client.get_public_access_block(Bucket=live.id_of("Bucket"))
    assert set(block["PublicAccessBlockConfiguration"].values()) == {True}


def test_outputs_name_what_was_made(history: History, live: Live) -> None:
    outputs = live.outputs
    host = outputs["DistributionDomainName"]
    assert outputs["SiteUrl"] == f"https://{host}/"
    assert outputs["RedirectUri"].startswith(f"https://{host}/")
    assert outputs["BucketName"] == live.id_of("Bucket")
    assert outputs["DistributionId"] == live.id_of("Distribution")
    assert outputs["FunctionVersionArn"] == live.id_of(version_id(history.changed))
    assert outputs["SettingsParameter"] == f"/sitegate/{STACK}-gate/settings"


def test_stack_of_the_same_name_can_follow(history: History) -> None:
    """The function and the bucket that the first stack leaves are not in the way, and its secrets are used again."""
    account = history.account
    first = account.deploy(stack="follows")
    secret = {"Name": "/sitegate/follows-gate/client-secret", "Type": "SecureString"}
    account.client("ssm").put_parameter(**secret, Value="kept")
    account.cli("cloudformation", "delete-stack", "--stack-name", "follows")
    account.cli("cloudformation", "wait", "stack-delete-complete", "--stack-name", "follows")
    functions = account.client("lambda").list_functions()["Functions"]
    kept = {one["FunctionName"] for one in functions}
    assert first.resources["EdgeFunction"].physical_id in kept
    buckets = {one["Name"] for one in account.client("s3").list_buckets()["Buckets"]}
    assert first.resources["Bucket"].physical_id in buckets
    second = account.deploy(stack="follows")
    assert {it.status for it in second.resources.values()} == {"CREATE_COMPLETE"}
    for one in ("EdgeFunction", "Bucket"):
        assert second.resources[one].physical_id != first.resources[one].physical_id
    found = account.client("ssm").get_parameter(Name=secret["Name"], WithDecryption=True)
    assert found["Parameter"]["Value"] == "kept"

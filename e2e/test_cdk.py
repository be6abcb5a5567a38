"""The AWS CDK's own synthesis of the same site agrees with ours, but for the argued differences."""

from __future__ import annotations

import copy
import json
import os

import pytest

from e2e.cdk.compare import Difference, Found, Template, compare
from e2e.support.fixtures import Infra
from e2e.support.paths import ROOT
from e2e.support.process import run

CDK = ROOT / "e2e" / "cdk"


@pytest.fixture(scope="module")
def ours(infra: Infra) -> Template:
    return json.loads(infra("--config", CDK / "site.yaml", cwd=ROOT).stdout)


@pytest.fixture(scope="module")
def cdk() -> Template:
    # The CDK's validation is not part of this comparison and takes seconds.
    env = os.environ | {"CDK_VALIDATION": "false"}
    return json.loads(run("node", CDK / "site.mjs", cwd=ROOT, env=env).stdout)


@pytest.fixture(scope="module")
def argued() -> dict[Difference, str]:
    entries = json.loads((CDK / "differences.json").read_text())
    return {Difference(e["resource"], e["property"], e["sides"]): e["reason"] for e in entries}


def described(found: list[Found]) -> str:
    return "\n".join(f"{f.where}\n  ours: {f.ours!r}\n  cdk:  {f.cdk!r}" for f in found)


def test_every_difference_is_explained(
    ours: Template, cdk: Template, argued: dict[Difference, str]
) -> None:
    unargued = [found for found in compare(ours, cdk) if found.where not in argued]
    assert not unargued, f"differences without a reason:\n{described(unargued)}"


def test_every_explained_difference_still_exists(
    ours: Template, cdk: Template, argued: dict[Difference, str]
) -> None:
    stale = argued.keys() - {found.where for found in compare(ours, cdk)}
    assert not stale, f"reasons for differences that are gone: {sorted(stale)}"


def test_every_reason_has_four_words(argued: dict[Difference, str]) -> None:
    assert all(len(reason.split()) >= 4 for reason in argued.values())


def test_every_resource_has_its_counterpart(ours: Template, cdk: Template) -> None:
    types = [sorted(r["Type"] for r in side["Resources"].values()) for side in (ours, cdk)]
    assert types[0] == types[1]


def test_names_of_resources_do_not_matter(cdk: Template) -> None:
    text = json.dumps(cdk)
    for number, logical_id in enumerate(cdk["Resources"]):
        text = text.replace(f'"{logical_id}"', f'"Renamed{number}"')
    assert compare(json.loads(text), cdk) == []


def test_spelling_of_references_does_not_matter() -> None:
    def template(comment: object) -> Template:
        return {"Resources": {"Name": {"Type": "AWS::SSM::Parameter", "Properties": comment}}}

    spelled = [
        {"Fn::Sub": "a-${AWS::StackName}-${Name.Arn}-${!plain}"},
        {"Fn::Sub": ["a-${x}-${Name.Arn}-${!plain}", {"x": {"Ref": "AWS::StackName"}}]},
        {
            "Fn::Join": [
                "-",
                ["a", {"Ref": "AWS::StackName"}, {"Fn::GetAtt": ["Name", "Arn"]}, "${plain}"],
            ]
        },
    ]
    for one in spelled:
        assert compare(template(one), template(spelled[0])) == []
    assert compare(template("a-${AWS::StackName}-${Name.Arn}-${!plain}"), template(spelled[0]))


def set_at(template: Template, kind: str, path: list[str | int], value: object) -> Template:
    """Returns a copy in which one resource has another value at a path. None removes it."""
    changed = copy.deepcopy(template)
    here = next(r for r in changed["Resources"].values() if r["Type"] == kind)
    for step in path[:-1]:
        here = here[step]
    if value is None:
        del here[path[-1]]
    else:
        here[path[-1]] = value
    return changed


POLICY: list[str | int] = ["Properties", "PolicyDocument", "Statement", 1]


@pytest.mark.parametrize(
    ("kind", "path", "value", "sides"),
    [
        ("AWS::Lambda::Function", ["Properties", "Timeout"], 6, {"both"}),
        ("AWS::Lambda::Function", ["Properties", "Timeout"], None, {"cdk"}),
        ("AWS::Lambda::Function", ["Properties", "Layers"], [], {"ours"}),
        ("AWS::Lambda::Version", ["DeletionPolicy"], "Delete", {"both"}),
        ("AWS::Lambda::Version", ["Properties", "FunctionName"], {"Ref": "Other"}, {"both"}),
        ("AWS::SSM::Parameter", ["Properties", "Value"], '{"version":2}', {"cdk", "both"}),
        ("AWS::S3::BucketPolicy", [*POLICY, "Effect"], "Deny", {"ours", "cdk"}),
        ("AWS::S3::BucketPolicy", [*POLICY, "Action"], ["s3:ListBucket", "s3:Put*"], {"ours"}),
        ("AWS::S3::BucketPolicy", [*POLICY, "Condition"], {"Bool": {}}, {"ours", "cdk"}),
        ("AWS::S3::BucketPolicy", [*POLICY, "Principal"], {"AWS": "*"}, {"ours", "cdk"}),
    ],
)
def test_comparison_finds_a_change(
    cdk: Template, kind: str, path: list[str | int], value: object, sides: set[str]
) -> None:
    found = compare(set_at(cdk, kind, path, value), cdk)
    assert {one.where.sides for one in found} == sides
    assert {f"AWS::{one.where.resource}" for one in found} == {kind}


def test_comparison_finds_a_missing_resource_and_section(cdk: Template) -> None:
    fewer = copy.deepcopy(cdk)
    del fewer["Outputs"]
    fewer["Resources"] = {
        name: body
        for name, body in fewer["Resources"].items()
        if "BucketPolicy" not in body["Type"]
    }
    assert [found.where for found in compare(fewer, cdk)] == [
        Difference("Outputs", "*", "cdk"),
        Difference("S3::BucketPolicy", "*", "cdk"),
    ]

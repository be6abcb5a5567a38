"""botocore's own models accept what CloudFormation would send to the APIs for our resources."""

import copy
from collections.abc import Callable

import pytest
from awscli.customizations.cloudformation.yamlhelper import yaml_parse

from e2e.support.api_calls import calls
from e2e.support.api_shape import faults, operation
from e2e.support.paths import name, rendered_templates
from e2e.support.resolve import Stack

VALUES = {
    "Issuer": "https://idp.example.com",
    "ClientSecretValue": "secret",
    "ClientId": "abc",
    "BucketName": "reports-of-docs",
    "OriginAccessCanonicalUser": "0123456789abcdef" * 6,
    "DomainName": "docs.example.com",
    "CertificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/docs",
    "HostedZoneId": "Z0123456789ABCDEFGHIJ",
    "DistributionId": "E1ABCDEFGHIJKL",
    "DistributionDomainName": "d111111abcdef8.cloudfront.net",
    "WebAclArn": "arn:aws:wafv2:us-east-1:123456789012:global/webacl/docs/1",
}


@pytest.fixture(scope="module", params=rendered_templates(), ids=name)
def template(request: pytest.FixtureRequest) -> dict:
    return yaml_parse(request.param.read_text("utf-8"))


@pytest.mark.parametrize("optional", [False, True], ids=["bare", "full"])
def test_every_resource_is_valid_input(template: dict, optional: bool) -> None:
    declared = template.get("Parameters", {})
    parameters = {
        one: value
        for one, value in VALUES.items()
        if optional or "Default" not in declared.get(one, {})
    }
    for logical_id, resource in Stack(template, parameters).resources().items():
        for service, call, given in calls(resource["Type"], resource["Properties"]):
            found = faults(given, operation(service, call).input_shape)
            assert not found, f"{logical_id}, {call}:\n{found}"


@pytest.fixture(scope="module")
def config() -> dict:
    """Returns a valid distribution, which the tests below break."""
    for path in rendered_templates():
        for resource in Stack(yaml_parse(path.read_text("utf-8")), VALUES).resources().values():
            if resource["Type"] == "AWS::CloudFront::Distribution":
                return resource["Properties"]["DistributionConfig"]
    raise AssertionError("no template has a distribution")


def unknown_member(config: dict) -> None:
    config["DefaultCacheBehavior"]["ViewerProtocol"] = "https-only"


def missing_member(config: dict) -> None:
    del config["Origins"][0]["Id"]


def wrong_type(config: dict) -> None:
    config["Enabled"] = "perhaps"


def wrong_event(config: dict) -> None:
    config["DefaultCacheBehavior"]["LambdaFunctionAssociations"][0]["EventType"] = "viewer"


@pytest.mark.parametrize("fault", [unknown_member, missing_member, wrong_type, wrong_event])
def test_a_broken_distribution_is_rejected(config: dict, fault: Callable) -> None:
    shape = operation("cloudfront", "CreateDistribution").input_shape
    assert not faults({"DistributionConfig": config}, shape)
    broken = copy.deepcopy(config)
    fault(broken)
    assert faults({"DistributionConfig": broken}, shape)

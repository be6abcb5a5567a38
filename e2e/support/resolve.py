"""Resolves intrinsic functions offline as CloudFormation does, with plausible values."""

import re
from collections.abc import Mapping
from typing import Any

ACCOUNT_ID = "123456789012"
PSEUDO = {
    "AWS::AccountId": ACCOUNT_ID,
    "AWS::Partition": "aws",
    "AWS::Region": "us-east-1",
    "AWS::StackId": f"arn:aws:cloudformation:us-east-1:{ACCOUNT_ID}:stack/docs/"
    "0a1b2c3d-1111-2222-3333-444455556666",
    "AWS::StackName": "docs",
    "AWS::URLSuffix": "amazonaws.com",
}
NOTHING = object()
REFS = {
    "AWS::SNS::Topic": f"arn:aws:sns:us-east-1:{ACCOUNT_ID}:docs-gate",
    "AWS::CertificateManager::Certificate": (
        f"arn:aws:acm:us-east-1:{ACCOUNT_ID}:certificate/12345678-1234-1234-1234-123456789012"
    ),
    "AWS::CloudFront::CloudFrontOriginAccessIdentity": "E2QWRUHAPOMQZL",
    "AWS::CloudFront::Distribution": "EDFDVBD6EXAMPLE",
    "AWS::CloudFront::OriginAccessControl": "E1ABCDEFGHIJKL",
    "AWS::CloudFront::ResponseHeadersPolicy": "60669652-455b-4ae9-85a4-c4c02393f86c",
    "AWS::IAM::Role": "docs-EdgeRole-1ABCDEFGHIJKL",
    "AWS::Lambda::Function": "docs-gate",
    "AWS::Logs::DeliverySource": "docs-access",
    "AWS::Lambda::Version": f"arn:aws:lambda:us-east-1:{ACCOUNT_ID}:function:docs-gate:1",
    "AWS::Logs::LogGroup": "/aws/lambda/us-east-1.docs-gate",
    "AWS::S3::Bucket": "docs-bucket-1abcdefghijkl",
    "AWS::SecretsManager::Secret": (
        f"arn:aws:secretsmanager:us-east-1:{ACCOUNT_ID}:secret:sitegate/docs-gate-0a1b2c3d/secret-AbCdEf"
    ),
}
ATTRIBUTES = {
    "AWS::CloudFront::CloudFrontOriginAccessIdentity.S3CanonicalUserId": "0123456789abcdef" * 6,
    "AWS::CloudFront::Distribution.DomainName": "d111111abcdef8.cloudfront.net",
    "AWS::IAM::Role.Arn": f"arn:aws:iam::{ACCOUNT_ID}:role/docs-EdgeRole-1ABCDEFGHIJKL",
    "AWS::Logs::DeliveryDestination.Arn": (
        f"arn:aws:logs:us-east-1:{ACCOUNT_ID}:delivery-destination:docs-access"
    ),
    "AWS::Logs::LogGroup.Arn": (
        f"arn:aws:logs:us-east-1:{ACCOUNT_ID}:log-group:/aws/lambda/us-east-1.docs-gate:*"
    ),
    "AWS::S3::Bucket.Arn": "arn:aws:s3:::docs-bucket-1abcdefghijkl",
    "AWS::S3::Bucket.DomainName": "docs-bucket-1abcdefghijkl.s3.amazonaws.com",
    "AWS::S3::Bucket.RegionalDomainName": ("docs-bucket-1abcdefghijkl.s3.us-east-1.amazonaws.com"),
}


def home(template: Mapping) -> str:
    """Returns the only Region in which a template can be deployed. A mapping names it."""
    regions = [
        region
        for name, table in template.get("Mappings", {}).items()
        if name.endswith("NeedsRegion")
        for region in table
    ]
    assert len(regions) <= 1, regions
    return regions[0] if regions else "us-east-1"


class Stack:
    """A template with parameter values. Ignores values that the template does not declare."""

    def __init__(self, template: Mapping, parameters: Mapping[str, str]) -> None:
        self.template = template
        self.parameters = {}
        for name, declared in template.get("Parameters", {}).items():
            assert name in parameters or "Default" in declared, f"no value for {name}"
            self.parameters[name] = str(parameters.get(name, declared.get("Default")))
        self.pseudo = PSEUDO | {"AWS::Region": home(template)}

    def resources(self) -> dict[str, dict]:
        """Returns the type and the resolved properties of each resource whose condition is true."""
        return {
            logical_id: {"Type": it["Type"], "Properties": self.resolve(it.get("Properties", {}))}
            for logical_id, it in self.template["Resources"].items()
            if "Condition" not in it or self.condition(it["Condition"])
        }

    def resolve(self, value: Any) -> Any:
        if isinstance(value, list):
            return [it for it in map(self.resolve, value) if it is not NOTHING]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            ((name, argument),) = value.items()
            if name == "Ref" or name.startswith("Fn::"):
                return self.call(name, argument)
        pairs = ((key, self.resolve(it)) for key, it in value.items())
        return {key: it for key, it in pairs if it is not NOTHING}

    def call(self, name: str, argument: Any) -> Any:
        match name:
            case "Ref":
                return self.ref(argument)
            case "Fn::GetAtt":
                return self.attribute(
                    *(argument if isinstance(argument, list) else argument.split(".", 1))
                )
            case "Fn::Sub":
                return self.substitute(*([argument] if isinstance(argument, str) else argument))
            case "Fn::Join":
                return argument[0].join(map(str, self.resolve(argument[1])))
            case "Fn::Select":
                return self.resolve(argument[1])[int(argument[0])]
            case "Fn::Split":
                return self.resolve(argument[1]).split(argument[0])
            case "Fn::If":
                return self.resolve(argument[1 if self.condition(argument[0]) else 2])
            case "Fn::FindInMap":
                table, first, second = self.resolve(argument)
                return self.template["Mappings"][table][first][second]
        raise AssertionError(f"{name} is not known here")

    def ref(self, name: str) -> Any:
        if name == "AWS::NoValue":
            return NOTHING
        if name in self.pseudo:
            return self.pseudo[name]
        if name in self.parameters:
            return self.parameters[name]
        return REFS[self.template["Resources"][name]["Type"]]

    def attribute(self, logical_id: str, attribute: str) -> str:
        return ATTRIBUTES[f"{self.template['Resources'][logical_id]['Type']}.{attribute}"]

    def substitute(self, text: str, names: Mapping | None = None) -> str:
        given = self.resolve(names or {})

        def value(found: re.Match) -> str:
            name = found[1]
            if name.startswith("!"):
                return "${" + name[1:] + "}"
            if name in given:
                return str(given[name])
            return str(self.attribute(*name.split(".", 1)) if "." in name else self.ref(name))

        return re.sub(r"\$\{([^}]+)\}", value, text)

    def condition(self, condition: Any) -> bool:
        if isinstance(condition, str):
            return self.condition(self.template["Conditions"][condition])
        ((name, argument),) = condition.items()
        match name:
            case "Condition":
                return self.condition(argument)
            case "Fn::Equals":
                left, right = map(str, self.resolve(argument))
                return left == right
            case "Fn::Not":
                return not self.condition(argument[0])
            case "Fn::And":
                return all(map(self.condition, argument))
            case "Fn::Or":
                return any(map(self.condition, argument))
        raise AssertionError(f"{name} is not a condition")

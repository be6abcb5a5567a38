"""CloudFormation's properties as the input of an API call, led by botocore's own models."""

import json
from functools import cache
from typing import Any

import botocore.session
from botocore.model import OperationModel, ServiceModel
from botocore.validate import ParamValidator

# Where CloudFormation and the API differ by more than case, per shape of the API.
RENAMES = {
    "DistributionConfig": {"IPV6Enabled": "IsIPV6Enabled"},
    "Origin": {"OriginCustomHeaders": "CustomHeaders"},
    "GeoRestriction": {"Locations": "Items"},
}
# What the API insists on and CloudFormation fills in for its users.
DEFAULTS: dict[str, dict[str, Any]] = {
    "DistributionConfig": {"CallerReference": "made by CloudFormation", "Comment": ""},
    "CloudFrontOriginAccessIdentityConfig": {"CallerReference": "made by CloudFormation"},
    "LoggingConfig": {"Enabled": True, "IncludeCookies": False, "Prefix": ""},
    "AliasTarget": {"EvaluateTargetHealth": False},
    "S3OriginConfig": {"OriginAccessIdentity": ""},
}


@cache
def service(name: str) -> ServiceModel:
    return botocore.session.Session().get_service_model(name)


def operation(service_name: str, operation_name: str) -> OperationModel:
    return service(service_name).operation_model(operation_name)


def faults(properties: dict, shape: Any) -> str:
    """What the API would reject: unknown, missing, mistyped or short members, foreign values."""
    wrong: list[str] = []
    value = convert(properties, shape, shape.name, wrong)
    report = ParamValidator().validate(value, shape)
    if report.has_errors():
        wrong.append(report.generate_report())
    return "\n".join(wrong)


def convert(value: Any, shape: Any, path: str, wrong: list[str]) -> Any:
    match shape.type_name:
        case "structure":
            return structure(value, shape, path, wrong)
        case "list":
            return [
                convert(it, shape.member, f"{path}[{index}]", wrong)
                for index, it in enumerate(members_of(value))
            ]
        case "map":
            return tags(value)
        case "string":
            return text(value, shape, path, wrong)
        case "integer" | "long" | "double" | "float":
            return number(value)
        case "boolean":
            return {"true": True, "false": False}.get(value, value)
    return value


def structure(value: Any, shape: Any, path: str, wrong: list[str]) -> dict:
    if isinstance(value, list) and "Items" in shape.members:
        value = {"Items": value}  # the API wraps its lists, mostly to count them
    if not isinstance(value, dict):
        return value  # for the validator to reject
    if "CachedMethods" in value and "CachedMethods" not in shape.members:
        # A sibling in CloudFormation, a child in the API.
        methods = {"Items": value["AllowedMethods"], "CachedMethods": value["CachedMethods"]}
        value = {key: it for key, it in value.items() if key != "CachedMethods"}
        value |= {"AllowedMethods": methods}
    names = {name.lower(): name for name in shape.members}
    result = dict(DEFAULTS.get(shape.name, {}))
    for key, it in value.items():
        renamed = RENAMES.get(shape.name, {}).get(key, key)
        name = names.get(renamed.lower())
        if name is None:
            wrong.append(f"{path}.{key} is unknown to the API")
            continue
        result[name] = convert(it, shape.members[name], f"{path}.{name}", wrong)
    if "Quantity" in shape.members:
        result["Quantity"] = len(result.get("Items", []))
    return result


def members_of(value: Any) -> Any:
    """Tags are a map in some resource types and a list in the API."""
    if isinstance(value, dict):
        return [{"Key": key, "Value": it} for key, it in value.items()]
    return value


def tags(value: Any) -> Any:
    return {one["Key"]: one["Value"] for one in value} if isinstance(value, list) else value


def text(value: Any, shape: Any, path: str, wrong: list[str]) -> Any:
    if isinstance(value, dict):
        return json.dumps(value)  # a policy document, which the API takes as text
    enum = getattr(shape, "enum", None)
    if enum and value not in enum:
        wrong.append(f"{path}: {value!r} is none of {', '.join(enum)}")
    return value


def number(value: Any) -> Any:
    """Parameters of type Number reach the API as what they spell."""
    return int(value) if isinstance(value, str) and value.lstrip("-").isdigit() else value

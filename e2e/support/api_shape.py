"""Converts CloudFormation's properties into the input of an API call, with botocore's models."""

import json
from functools import cache
from typing import Any

import botocore.session
from botocore.model import OperationModel, ServiceModel
from botocore.validate import ParamValidator

# Names that differ between CloudFormation and the API by more than case. The keys are shapes of the API.
RENAMES = {
    "DistributionConfig": {"IPV6Enabled": "IsIPV6Enabled"},
    "Origin": {"OriginCustomHeaders": "CustomHeaders"},
    "GeoRestriction": {"Locations": "Items"},
}
# Members that the API requires and CloudFormation adds.
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
    """Lists what the API would reject: members that are unknown, missing or of a wrong type, and unknown values."""
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
        value = {"Items": value}  # the API wraps lists, mostly to add their length
    if not isinstance(value, dict):
        return value  # the validator rejects it
    if "CachedMethods" in value and "CachedMethods" not in shape.members:
        # The API has the cached methods inside the allowed methods. CloudFormation has both side by side.
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
    """Converts tags, which are a map in some resource types and a list in the API."""
    if isinstance(value, dict):
        return [{"Key": key, "Value": it} for key, it in value.items()]
    return value


def tags(value: Any) -> Any:
    return {one["Key"]: one["Value"] for one in value} if isinstance(value, list) else value


def text(value: Any, shape: Any, path: str, wrong: list[str]) -> Any:
    if isinstance(value, dict):
        return json.dumps(value)  # the API takes a policy document as a string
    enum = getattr(shape, "enum", None)
    if enum and value not in enum:
        wrong.append(f"{path}: {value!r} is none of {', '.join(enum)}")
    return value


def number(value: Any) -> Any:
    """Converts the value of a Number parameter, which CloudFormation passes as a number."""
    return int(value) if isinstance(value, str) and value.lstrip("-").isdigit() else value

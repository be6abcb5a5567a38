"""Reads who can do what from a template: the policies of its roles and the policies of its resources.

A permission is wider than another if it allows more. The order and the grouping of statements have no
meaning, nor do the names of resources.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any, NamedTuple

from e2e.cdk.compare import Template, canonical, many

# A logical ID of the CDK ends with eight digits of a hash.
HASH = re.compile(r"[0-9A-F]{8}$")
# The type of each resource that has roles, and for each role its name and the path to it.
WITH_ROLES = {
    "AWS::ECS::TaskDefinition": {
        "role": ["TaskRoleArn"],
        "execution role": ["ExecutionRoleArn"],
    },
    "AWS::Lambda::Function": {"role": ["Role"]},
    "AWS::Scheduler::Schedule": {"role": ["Target", "RoleArn"]},
    "AWS::StepFunctions::StateMachine": {"role": ["RoleArn"]},
}
MANAGED = {
    "${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole": [
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
    ]
}


Names = dict[str, str]


class Permission(NamedTuple):
    """One action on one resource. The conditions are `operator key value`; all must hold."""

    who: str
    action: str
    resource: str
    conditions: frozenset[str]

    def is_within(self, other: Permission) -> bool:
        return (
            self.who == other.who
            and fnmatchcase(self.action, other.action)
            and fnmatchcase(self.resource, other.resource)
            and self.conditions >= other.conditions
        )


def wider(ours: Template, cdk: Template, same: Names | None = None) -> list[Permission]:
    """Returns each of the first template's permissions that is within none of the second's."""
    known = permissions(cdk, same)
    return [one for one in permissions(ours, same) if not any(one.is_within(it) for it in known)]


def permissions(template: Template, same: Names | None = None) -> list[Permission]:
    """Lists the permissions. `same` has our names for those of the CDK that differ."""
    named = names(template, same or {})
    resources = template["Resources"]
    return [
        *of_roles(resources, named),
        *of_callers(resources, named),
    ]


def names(template: Template, same: Names) -> Names:
    """Returns the name of each resource without the CDK's hash. A role is named after its user."""
    plain = {one: HASH.sub("", one) for one in template["Resources"]}
    named = {one: same.get(name, name) for one, name in plain.items()}
    for one, resource in template["Resources"].items():
        for name, path in WITH_ROLES.get(resource["Type"], {}).items():
            role = resource["Properties"]
            for step in path:
                role = role[step]
            named[role["Fn::GetAtt"][0]] = f"{named[one]}'s {name}"
    return named


def of_roles(resources: dict[str, Any], named: dict[str, str]) -> Iterator[Permission]:
    for one, resource in resources.items():
        properties = resource.get("Properties", {})
        if resource["Type"] == "AWS::IAM::Role":
            yield from statements(
                f"for {named[one]}", properties["AssumeRolePolicyDocument"], named
            )
            for policy in properties.get("Policies", []):
                yield from statements(named[one], policy["PolicyDocument"], named)
            for arn in properties.get("ManagedPolicyArns", []):
                for action in MANAGED[canonical(arn, named).removeprefix("arn:")]:
                    yield Permission(named[one], action, "*", frozenset())
        if resource["Type"] == "AWS::IAM::Policy":
            for role in properties["Roles"]:
                yield from statements(named[role["Ref"]], properties["PolicyDocument"], named)


def of_callers(resources: dict[str, Any], named: dict[str, str]) -> Iterator[Permission]:
    """Returns which services can call which functions."""
    for resource in resources.values():
        if resource["Type"] == "AWS::Lambda::Permission":
            properties = resource["Properties"]
            function = next(iter(properties["FunctionName"].values()))
            function = function if isinstance(function, str) else function[0]
            caller = frozenset({f"source {spelled(properties['SourceArn'], named)}"})
            yield Permission(properties["Principal"], properties["Action"], named[function], caller)


def statements(who: str, policy: dict[str, Any], named: dict[str, str]) -> Iterator[Permission]:
    for statement in policy["Statement"]:
        assert statement["Effect"] == "Allow"
        principal = f" {json.dumps(it)}" if (it := statement.get("Principal")) else ""
        conditions = frozenset(
            f"{operator} {key} {spelled(value, named)}"
            for operator, keys in statement.get("Condition", {}).items()
            for key, value in keys.items()
        )
        for action in many(statement["Action"]):
            for resource in listed(statement.get("Resource", "*")):
                yield Permission(who + principal, action, spelled(resource, named), conditions)


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def spelled(value: Any, named: dict[str, str]) -> str:
    # The CDK's stack has a Region, ours can be deployed to any.
    return canonical(value, named).replace("${AWS::Region}", "eu-central-1")

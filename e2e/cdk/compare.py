"""Compares two CloudFormation templates of one stack, which name their resources differently.

References and text glued together are reduced to one spelling, so that `Fn::Sub`, `Fn::Join`,
`Ref` and `Fn::GetAtt` are equal where CloudFormation makes the same text of them. Policies are
compared by what they allow and deny. Nothing else is forgiven.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

Template = dict[str, Any]

REFERENCE = re.compile(r"\$\{([^!][^}]*)\}")


class Difference(NamedTuple):
    """A property that differs between the two sides. `sides` says which side has it."""

    resource: str
    property: str
    sides: str


class Found(NamedTuple):
    """A difference with both values, which a failure shows."""

    where: Difference
    ours: Any
    cdk: Any


ABSENT = object()


def compare(ours: Template, cdk: Template) -> list[Found]:
    """Returns every difference between the two templates, with our names of the resources."""
    left = flatten(ours, names(ours))
    right = flatten(cdk, names(cdk))
    found = []
    for resource in sorted(left.keys() | right.keys()):
        one, other = left.get(resource), right.get(resource)
        if one is None or other is None:
            sides = "cdk" if one is None else "ours"
            found.append(Found(Difference(resource, "*", sides), one, other))
            continue
        for path in sorted(one.keys() | other.keys()):
            a, b = one.get(path, ABSENT), other.get(path, ABSENT)
            if a == b and type(a) is type(b):
                continue
            sides = "cdk" if a is ABSENT else "ours" if b is ABSENT else "both"
            found.append(Found(Difference(resource, path, sides), a, b))
    return found


def names(template: Template) -> dict[str, str]:
    """Returns a name for each logical ID that is the same on both sides: the short type.

    If a stack has a type twice, the name also has the property that differs.
    """
    named: dict[str, str] = {}
    for logical_id, resource in template["Resources"].items():
        name = resource["Type"].removeprefix("AWS::")
        if name == "Route53::RecordSet":
            name += f" {resource['Properties']['Type']}"
        if name in named.values():
            raise ValueError(f"two resources are {name}: tell them apart in names()")
        named[logical_id] = name
    return named


def flatten(template: Template, named: dict[str, str]) -> dict[str, dict[str, Any]]:
    """Returns the leaves by path, of each resource and of each other section of the template."""
    flat = {}
    for section, body in template.items():
        if section != "Resources":
            flat[section] = dict(leaves(canonical(body, named), ""))
    for logical_id, resource in template["Resources"].items():
        body = canonical(resource, named)
        if after := body.pop("DependsOn", []):
            after = [after] if isinstance(after, str) else after
            body["DependsOn"] = {named[one]: True for one in after}
        flat[named[logical_id]] = dict(leaves(body, ""))
    return flat


def leaves(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Returns each scalar in a document with its path, in which brackets have list positions."""
    if isinstance(value, str) and value.startswith("{"):
        value = as_json(value) or value
    if isinstance(value, dict) and value:
        for key, item in value.items():
            inner = f"{path}.{key}".lstrip(".")
            if key == "Statement":
                yield from ((f"{inner}[{rule}]", True) for rule in rules(item))
            else:
                yield from leaves(item, inner)
    elif isinstance(value, list) and value:
        for index, item in enumerate(value):
            yield from leaves(item, f"{path}[{index}]")
    else:
        yield path, value


def rules(policy: list[dict[str, Any]]) -> Iterator[str]:
    """Returns a line for each action, resource and principal of a policy.

    That is how IAM reads it: neither the grouping into statements nor their order has a meaning.
    """
    for statement in policy:
        rest = {key: value for key, value in statement.items() if key not in ("Effect", "Sid")}
        if rest.get("Principal") == "*":
            rest["Principal"] = {"AWS": "*"}
        choices = [
            [f"{key} {one}" for one in many(rest.pop(key))]
            for key in ("Action", "Resource", "Principal")
            if key in rest
        ]
        condition = f" if {json.dumps(rest, sort_keys=True)}" if rest else ""
        for choice in itertools.product(*choices):
            yield f"{statement['Effect']} {' '.join(choice)}{condition}"


def many(value: Any) -> list[str]:
    """Returns a policy element as a list. A single value is a list of one."""
    if isinstance(value, dict):
        return [f"{kind} {one}" for kind, who in value.items() for one in many(who)]
    return value if isinstance(value, list) else [value]


def as_json(text: str) -> dict[str, Any] | None:
    """Parses a property whose value is JSON, such as the settings."""
    try:
        parsed = json.loads(text)
    except ValueError:
        return None
    return parsed if isinstance(parsed, dict) else None


def canonical(value: Any, named: dict[str, str]) -> Any:
    """Returns the value with every intrinsic function as text, such as `${Name.Attribute}`."""
    if isinstance(value, str):
        return value.replace("${", "${!")
    if isinstance(value, list):
        return [canonical(item, named) for item in value]
    if not isinstance(value, dict):
        return value
    spelled = {key: canonical(item, named) for key, item in value.items()}
    if len(value) == 1:
        key, argument = next(iter(value.items()))
        if (spell := SPELLINGS.get(key)) and (text := spell(argument, named)) is not None:
            return text
        if key.startswith("Fn::"):
            return f"${{{key} {json.dumps(spelled[key])}}}"
    return spelled


def reference(target: str, named: dict[str, str]) -> str:
    """Returns `${…}` with the common name of the resource before its attribute."""
    logical_id, dot, attribute = target.partition(".")
    return "${" + named.get(logical_id, logical_id) + dot + attribute + "}"


def of_ref(argument: str, named: dict[str, str]) -> str:
    return reference(argument, named)


def of_getatt(argument: str | list[str], named: dict[str, str]) -> str:
    return reference(argument if isinstance(argument, str) else ".".join(argument), named)


def of_sub(argument: str | list[Any], named: dict[str, str]) -> str:
    text, own = (argument, {}) if isinstance(argument, str) else argument
    own = {name: canonical(value, named) for name, value in own.items()}
    return REFERENCE.sub(lambda found: own.get(found[1]) or reference(found[1], named), text)


def of_join(argument: list[Any], named: dict[str, str]) -> str | None:
    separator, parts = argument
    if not isinstance(parts, list):
        return None
    texts = [canonical(part, named) for part in parts]
    return separator.join(texts) if all(isinstance(text, str) for text in texts) else None


SPELLINGS: dict[str, Callable[[Any, dict[str, str]], str | None]] = {
    "Ref": of_ref,
    "Fn::GetAtt": of_getatt,
    "Fn::Sub": of_sub,
    "Fn::Join": of_join,
}

"""Runs moto's server, with an empty shell for each of our resource types that its CloudFormation does not know.

A shell has an ID and attributes and does nothing. The tests with MiniStack cover these types.
Without shells, moto would refuse a template that refers to the distribution's domain.
"""

import sys
from collections.abc import Callable
from typing import Any

from moto.cloudformation import parsing
from moto.core.common_models import CloudFormationModel
from moto.server import main


class Shell:
    def __init__(self, physical_id: str) -> None:
        self.physical_resource_id = physical_id

    @staticmethod
    def cloudformation_name_type() -> str:
        return ""

    @classmethod
    def has_cfn_attr(cls, attr: str) -> bool:
        return True

    def get_cfn_attribute(self, attribute: str) -> str:
        return f"{self.physical_resource_id}-{attribute}".lower()

    @classmethod
    def create_from_cloudformation_json(cls, resource_name: str, *_: Any, **__: Any) -> "Shell":
        return cls(resource_name)

    @classmethod
    def update_from_cloudformation_json(cls, original_resource: "Shell", **_: Any) -> "Shell":
        return original_resource

    @classmethod
    def delete_from_cloudformation_json(cls, *_: Any) -> None:
        pass


SHELLS = (
    "AWS::CloudFront::CloudFrontOriginAccessIdentity",
    "AWS::CloudFront::Distribution",
    "AWS::CloudFront::Function",
    "AWS::CloudFront::OriginAccessControl",
    "AWS::CloudFront::ResponseHeadersPolicy",
    "AWS::CloudWatch::Alarm",
    "AWS::S3::BucketPolicy",
)


def shell_for(resource_type: str) -> type:
    """Makes a model that moto finds: it looks for the base class and needs a module name with a dot."""
    body = {
        "__module__": "e2e.support.moto_server",
        "cloudformation_type": staticmethod(lambda: resource_type),
    }
    return type(resource_type.replace("::", ""), (Shell, CloudFormationModel), body)


def mended(update: Callable) -> Callable:
    """Mends moto's update, which ignores conditions and loses resources of types that it cannot update."""

    def call(logical_id: str, resource: dict, stack: parsing.ResourceMap, **where: str) -> Any:
        condition = resource.get("Condition")
        if condition and not stack.lazy_condition_map[condition]:
            return None
        return update(logical_id, resource, stack, **where) or stack[logical_id]

    return call


if __name__ == "__main__":
    parsing.parse_and_update_resource = mended(parsing.parse_and_update_resource)
    kept = [shell_for(resource_type) for resource_type in SHELLS]
    main(sys.argv[1:])

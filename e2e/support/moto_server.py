"""Runs moto's server, with an empty shell for each of our resource types that its CloudFormation does not know.

A shell has an ID and attributes and does nothing. The tests with MiniStack cover these types.
Without shells, moto would refuse a template that refers to the distribution's domain. The distribution is more than a shell: it is
one of moto's CloudFront, which takes invalidations.
"""

import sys
import uuid
from collections.abc import Callable
from typing import Any

from moto.cloudformation import parsing
from moto.cloudformation.models import ChangeSet
from moto.cloudfront.models import cloudfront_backends
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


class Distribution(Shell, CloudFormationModel):  # type: ignore[misc]
    """A distribution of moto's CloudFront. Only its identity is that of the template."""

    __module__ = "e2e.support.moto_server"
    domain_name = ""

    @staticmethod
    def cloudformation_type() -> str:
        return "AWS::CloudFront::Distribution"

    def get_cfn_attribute(self, attribute: str) -> str:
        return self.domain_name if attribute == "DomainName" else self.physical_resource_id

    @classmethod
    def create_from_cloudformation_json(
        cls, resource_name: str, cloudformation_json: Any, account_id: str, *_: Any, **__: Any
    ) -> "Shell":
        behavior = {"TargetOriginId": "a", "ViewerProtocolPolicy": "https-only"}
        config = {
            "CallerReference": uuid.uuid4().hex,
            "Enabled": True,
            "Comment": "",
            "Origins": {"Items": [{"Id": "a", "DomainName": "a.s3.amazonaws.com"}]},
            "DefaultCacheBehavior": behavior,
        }
        backend = cloudfront_backends[account_id]["global"]
        made, _location, _etag = backend.create_distribution(config, [])
        shell = cls(made.distribution_id)
        shell.domain_name = made.domain_name
        return shell

    @classmethod
    def delete_from_cloudformation_json(
        cls, resource_name: str, cloudformation_json: Any, account_id: str, *_: Any
    ) -> None:
        cloudfront_backends[account_id]["global"].distributions.pop(resource_name, None)


SHELLS = (
    "AWS::CloudFront::CloudFrontOriginAccessIdentity",
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


def with_outputs(apply: Callable) -> Callable:
    """Mends moto's change sets, which leave the stack without outputs and with its earlier parameters."""

    def call(change_set: ChangeSet) -> None:
        apply(change_set)
        stack = change_set.stack
        stack.template, stack.parameters = change_set.template, change_set.parameters
        stack._parse_template()
        stack.output_map = stack._create_output_map()

    return call


if __name__ == "__main__":
    ChangeSet.apply = with_outputs(ChangeSet.apply)  # type: ignore[method-assign]
    parsing.parse_and_update_resource = mended(parsing.parse_and_update_resource)
    kept = [shell_for(resource_type) for resource_type in SHELLS]
    main(sys.argv[1:])

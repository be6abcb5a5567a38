"""Runs MiniStack, and mends how its S3 reads bucket policies when CloudFront fetches an object.

MiniStack takes these fetches for plain HTTP, and knows an origin access identity only by its ARN. CloudFront uses HTTPS, and a bucket
policy can name the identity by its canonical user ID, as ours does. Everything else of the policy is MiniStack's judgement.
"""

import dataclasses
import json
from collections.abc import Callable
from typing import Any

from ministack.app import main
from ministack.core import iam_evaluator
from ministack.services.cloudformation.provisioners import _cf_oai_attributes

IDENTITY = "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity "


def mended(evaluate: Callable) -> Callable:
    def call(document: Any, context: Any, *arguments: Any, **options: Any) -> Any:
        is_identity = context.principal_arn.startswith(IDENTITY)
        if not is_identity and options.get("service") != "cloudfront.amazonaws.com":
            return evaluate(document, context, *arguments, **options)
        policy = json.loads(document) if isinstance(document, str) else document
        if is_identity:
            policy = with_arn(policy, context.principal_arn)
        over_https = dataclasses.replace(context, secure_transport=True)
        return evaluate(policy, over_https, *arguments, **options)

    return call


def with_arn(policy: dict, arn: str) -> dict:
    """Writes an identity's ARN in place of its canonical user ID."""
    known = _cf_oai_attributes(arn.removeprefix(IDENTITY))["S3CanonicalUserId"]
    statements = [
        statement | {"Principal": {"AWS": arn}}
        if statement["Principal"] == {"CanonicalUser": known}
        else statement
        for statement in policy["Statement"]
    ]
    return policy | {"Statement": statements}


if __name__ == "__main__":
    iam_evaluator.evaluate_resource_policy = mended(iam_evaluator.evaluate_resource_policy)
    main()

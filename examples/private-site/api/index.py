"""Answers the requests that CloudFront sends after the gate has admitted their users."""

import functools
import hmac
import json
import os


@functools.cache
def secret():
    import boto3

    client = boto3.client("secretsmanager")
    return client.get_secret_value(SecretId=os.environ["SECRET"])["SecretString"]


def handler(event, _context):
    headers = event["headers"]
    # A request that does not come from CloudFront has not passed the gate.
    if not hmac.compare_digest(headers.get("x-origin-verify", "").encode(), secret().encode()):
        return answer(403, {"message": "not from CloudFront"})
    # A page of another host of the same domain could send a form in the name of the user.
    changes = event["requestContext"]["http"]["method"] not in ("GET", "HEAD")
    if changes and headers.get("sec-fetch-site") != "same-origin":
        return answer(403, {"message": "not from a page of this site"})
    return answer(200, {"path": event["rawPath"]})


def answer(status, body):
    return {
        "statusCode": status,
        "headers": {"content-type": "application/json"},
        "body": json.dumps(body),
    }

"""Prepares each order of a batch, and reports what is open once a night."""

import json
import os

import boto3


def handler(event, _context):
    table = boto3.resource("dynamodb").Table(os.environ["TABLE"])
    if "Records" not in event:
        print(f"{table.scan(Select='COUNT')['Count']} orders")
        return None
    failed = []
    for record in event["Records"]:
        try:
            key = {"pk": "order", "sk": json.loads(record["body"])["id"]}
            print(f"preparing {table.get_item(Key=key)['Item']['items']}")
        except Exception as error:
            print(f"{record['messageId']}: {error}")
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}

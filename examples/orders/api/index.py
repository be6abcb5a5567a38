"""Lists, shows and takes orders."""

import json
import os
import uuid

import boto3


def handler(event, _context):
    table = boto3.resource("dynamodb").Table(os.environ["TABLE"])
    route = event["routeKey"]
    if route == "POST /orders":
        order = {"pk": "order", "sk": str(uuid.uuid4()), "items": json.loads(event["body"])}
        table.put_item(Item=order)
        queue = boto3.client("sqs")
        queue.send_message(QueueUrl=os.environ["QUEUE"], MessageBody=json.dumps({"id": order["sk"]}))
        return answer(201, order)
    if route == "GET /orders/{id}":
        key = {"pk": "order", "sk": event["pathParameters"]["id"]}
        order = table.get_item(Key=key).get("Item")
        return answer(200, order) if order else answer(404, {"message": "unknown order"})
    found = table.query(
        KeyConditionExpression="pk = :pk", ExpressionAttributeValues={":pk": "order"}
    )
    return answer(200, found["Items"])


def answer(status, body):
    return {
        "statusCode": status,
        "headers": {"content-type": "application/json"},
        "body": json.dumps(body),
    }

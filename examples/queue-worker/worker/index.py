"""Works off what lies in the queue; what fails comes back, and the rest does not."""

import json


def handler(event, _context):
    failed = []
    for record in event["Records"]:
        try:
            work(json.loads(record["body"]))
        except Exception as error:
            print(f"{record['messageId']}: {error}")
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}


def work(job):
    print(f"working on {job['name']}")

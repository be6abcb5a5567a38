"""The real AWS CLI deploys the API for orders to MiniStack, and it takes, lists and shows orders."""

import json
import time
import urllib.request
from collections.abc import Iterator
from typing import Any
from urllib.error import HTTPError

import pytest

from e2e.support.deployment import Account, State
from e2e.support.ministack import ministack
from e2e.support.paths import EXAMPLES
from e2e.support.process import run

Deployed = tuple[Account, State]


@pytest.fixture(scope="module")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    folder = tmp_path_factory.mktemp("orders")
    with ministack(folder) as endpoint:
        account = Account(endpoint, folder)
        account.folder = folder / "app"
        run(EXAMPLES / "orders", "synth", "--out", account.folder)
        template = "dev-orders.eu-central-1.template.json"
        yield account, account.deploy(template, "dev-orders", parameters={})


def call(deployed: Deployed, method: str, path: str, body: object = None) -> tuple[int, Any]:
    account, state = deployed
    api = state.resources["Http"].physical_id
    url = f"{account.endpoint}/_aws/execute-api/{api}/$default{path}"
    data = json.dumps(body).encode() if body else None
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(url, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.load(answer)
    except HTTPError as error:
        return error.code, error.read()


def test_stack_is_deployed_completely(deployed: Deployed) -> None:
    _, state = deployed
    assert set(state.resources) == set(state.template["Resources"])
    assert {it.status for it in state.resources.values()} == {"CREATE_COMPLETE"}


def test_order_is_taken_and_shown(deployed: Deployed) -> None:
    status, order = call(deployed, "POST", "/orders", ["tea"])
    assert (status, order["items"]) == (201, ["tea"])
    assert call(deployed, "GET", f"/orders/{order['sk']}") == (200, order)
    assert call(deployed, "GET", "/orders") == (200, [order])
    assert call(deployed, "GET", "/orders/unknown")[0] == 404


def test_worker_processes_the_message(deployed: Deployed) -> None:
    account, state = deployed
    sqs = account.client("sqs")
    url = state.resources["Queue"].physical_id
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    deadline = time.monotonic() + 20
    counts = {"1"}
    while counts != {"0"} and time.monotonic() < deadline:
        time.sleep(0.2)
        found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
        counts = set(found.values())
    assert counts == {"0"}

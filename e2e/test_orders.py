"""The real AWS CLI deploys the API for orders to MiniStack, and it takes, lists and shows orders."""

import json
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError

import pytest

from e2e.support.deployment import Account, State
from e2e.support.ministack import ministack
from e2e.support.paths import BIN, E2E, EXAMPLES, ROOT
from e2e.support.process import run

Deployed = tuple[Account, State]


# The code is a folder until `aws cloudformation package` uploads it.
PACKAGE = "W3002"


@pytest.fixture
def rendered(tmp_path: Path) -> Path:
    file = tmp_path / "stack.json"
    file.write_text(run(EXAMPLES / "orders", "print", "prod-orders").stdout, "utf-8")
    return file


def test_cfn_lint_finds_nothing(rendered: Path) -> None:
    ignored = ("-i", PACKAGE, "I3042")
    done = run(BIN / "cfn-lint", "-c", "I", *ignored, "--", rendered, ok=tuple(range(0, 15, 2)))
    assert done.stdout == ""


def test_validator_of_aws_finds_nothing(rendered: Path) -> None:
    found = json.loads(run("node", E2E / "cdk/validate.cjs", rendered, cwd=ROOT).stdout)
    assert {it["ruleId"] for it in found if it["severity"] != "INFO"} <= {PACKAGE}


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

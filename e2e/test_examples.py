"""The real AWS CLI deploys the examples to moto, and they do what their descriptions say."""

import json
import runpy
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from e2e.support.deployment import Account, State, ids_of
from e2e.support.moto import moto
from e2e.support.paths import EXAMPLES, ROOT
from e2e.support.process import run
from e2e.support.referees import assert_cfn_lint_finds_nothing

PARAMETERS = {
    "queue-worker": {},
    "scheduled-job": {"AlarmEmail": "ops@example.com"},
    "static-site": {},
}
Deployed = tuple[Account, State]
Deploy = Callable[[str], Deployed]


def rendered(name: str, folder: Path = ROOT) -> dict:
    program = EXAMPLES / name
    assert program.is_file(), f"{name} is not built: cargo build -p {name}"
    done = run(program, cwd=folder)
    assert done.stderr == ""
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def deploy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deploy]:
    folder = tmp_path_factory.mktemp("moto")
    with moto(folder) as endpoint:
        account = Account(endpoint, folder)
        done: dict[str, Deployed] = {}

        def once(name: str) -> Deployed:
            if name not in done:
                account.folder = folder / name
                shutil.copytree(ROOT / "examples" / name, account.folder)
                text = json.dumps(rendered(name))
                (account.folder / "stack.json").write_text(text, "utf-8")
                done[name] = account, account.deploy(stack=name, parameters=PARAMETERS[name])
            return done[name]

        yield once


@pytest.mark.parametrize("name", PARAMETERS)
def test_example_is_deployed_completely(deploy: Deploy, name: str) -> None:
    _, state = deploy(name)
    assert f"Successfully created/updated stack - {name}" in state.said
    assert set(state.resources) == set(state.template["Resources"])
    assert {it.status for it in state.resources.values()} == {"CREATE_COMPLETE"}


@pytest.mark.parametrize("name", [*PARAMETERS, "private-site"])
def test_cfn_lint_finds_nothing(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    shutil.copytree(ROOT / "examples" / name, folder)
    (folder / "function.zip").write_bytes(b"the package of the gate")
    path = tmp_path / "stack.json"
    path.write_text(json.dumps(rendered(name, folder)), "utf-8")
    assert_cfn_lint_finds_nothing(path)


def test_function_processes_the_messages_of_the_queue(deploy: Deploy) -> None:
    account, state = deploy("queue-worker")
    (mapping,) = account.client("lambda").list_event_source_mappings()["EventSourceMappings"]
    queues = {state.resources[one].physical_id: one for one in ids_of(state, "AWS::SQS::Queue")}
    url = next(url for url, one in queues.items() if one == "JobsQueue")
    found = account.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])[
        "Attributes"
    ]
    assert mapping["EventSourceArn"] == found["QueueArn"]
    assert mapping["FunctionArn"].endswith(state.resources["JobsFunction"].physical_id)
    redrive = json.loads(found["RedrivePolicy"])
    assert str(redrive["maxReceiveCount"]) == "3"
    assert redrive["deadLetterTargetArn"].split(":")[-1] != found["QueueArn"].split(":")[-1]


def test_only_the_bad_message_is_retried() -> None:
    worker = runpy.run_path(str(ROOT / "examples/queue-worker/worker/index.py"))
    records = [{"messageId": "good", "body": '{"name": "x"}'}, {"messageId": "bad", "body": "{"}]
    assert worker["handler"]({"Records": records}, None) == {
        "batchItemFailures": [{"itemIdentifier": "bad"}]
    }


def test_the_job_has_its_rule_and_its_topic(deploy: Deploy) -> None:
    account, state = deploy("scheduled-job")
    (rule,) = account.client("events").list_rules()["Rules"]
    assert rule["ScheduleExpression"] == "rate(24 hours)"
    (target,) = account.client("events").list_targets_by_rule(Rule=rule["Name"])["Targets"]
    assert target["Arn"].endswith(state.resources["CleanupFunction"].physical_id)
    (subscription,) = account.client("sns").list_subscriptions()["Subscriptions"]
    assert (subscription["Protocol"], subscription["Endpoint"]) == ("email", "ops@example.com")


def test_api_of_the_private_site_answers_only_cloudfront_and_its_own_pages() -> None:
    api = runpy.run_path(str(ROOT / "examples/private-site/api/index.py"))
    handler = api["handler"]
    handler.__globals__["secret"] = lambda: "s3cret"

    def status(method: str, headers: dict[str, str]) -> int:
        context = {"http": {"method": method}}
        event = {"headers": headers, "requestContext": context, "rawPath": "/api/orders"}
        return handler(event, None)["statusCode"]

    cloudfront = {"x-origin-verify": "s3cret"}
    assert status("GET", {}) == 403
    assert status("GET", {"x-origin-verify": "\u00e4"}) == 403
    assert status("GET", cloudfront) == 200
    assert status("POST", cloudfront) == 403
    assert status("POST", cloudfront | {"sec-fetch-site": "same-site"}) == 403
    assert status("POST", cloudfront | {"sec-fetch-site": "same-origin"}) == 200


@pytest.mark.parametrize(
    ("uri", "expected"),
    [
        ("/old.html", {"statusCode": 301, "location": "/new.html"}),
        ("/blog", {"statusCode": 301, "location": "/news/"}),
        ("/news/", {"uri": "/news/index.html"}),
        ("/a.css", {"uri": "/a.css"}),
        ("/constructor", {"uri": "/constructor"}),
    ],
)
def test_site_redirects_moved_pages(uri: str, expected: dict) -> None:
    code = rendered("static-site")["Resources"]["SiteRedirect"]["Properties"]["FunctionCode"]
    call = f"console.log(JSON.stringify(handler({{request: {{uri: {json.dumps(uri)}}}}})))"
    said = json.loads(run("node", "-e", f"{code}\n{call}").stdout)
    found = {key: said[key] for key in ("statusCode", "uri") if key in said}
    if "headers" in said:
        found["location"] = said["headers"]["location"]["value"]
    assert found == expected

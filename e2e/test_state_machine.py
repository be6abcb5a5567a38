"""The definition of a state machine, as independent parties read it."""

import json
import re
from pathlib import Path

import botocore.session
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from e2e.cdk.compare import Template
from e2e.support.paths import BIN, EXAMPLES
from e2e.support.process import run

PROGRAM = EXAMPLES / "examples/every_construct"
REGION = "eu-central-1"
ROLE = "arn:aws:iam::123456789012:role/steps"


@pytest.fixture(scope="module")
def template() -> Template:
    return json.loads(run(PROGRAM).stdout)


@pytest.fixture(scope="module")
def definition(template: Template) -> str:
    text = template["Resources"]["Machine"]["Properties"]["DefinitionString"]["Fn::Sub"]
    text = text.replace("${AWS::Partition}", "aws")
    return re.sub(r"\$\{(\w+)(\.Arn)?\}", rf"arn:aws:lambda:{REGION}:123456789012:\1", text)


@pytest.mark.parametrize(
    ("old", "new", "accepted"), [("", "", True), ('"Wait"', '"Wat"', False)], ids=["ours", "broken"]
)
def test_moto_parses_the_definition(definition: str, old: str, new: str, accepted: bool) -> None:
    changed = definition.replace(old, new) if old else definition
    with mock_aws(config={"stepfunctions": {"execute_state_machine": True}}):
        client = botocore.session.get_session().create_client(
            "stepfunctions", REGION, aws_access_key_id="any", aws_secret_access_key="any"
        )
        try:
            client.create_state_machine(name="steps", definition=changed, roleArn=ROLE)
        except ClientError:
            assert not accepted
        else:
            assert accepted


@pytest.mark.parametrize(("next_state", "ok"), [("Publish", 0), (["Publish"], 2)])
def test_cfn_lint_checks_the_definition(
    definition: str, tmp_path: Path, next_state: object, ok: int
) -> None:
    document = json.loads(definition)
    document["States"]["Send"]["Next"] = next_state
    machine = {
        "Type": "AWS::StepFunctions::StateMachine",
        "Properties": {"RoleArn": ROLE, "Definition": document},
    }
    file = tmp_path / "machine.json"
    file.write_text(json.dumps({"Resources": {"Machine": machine}}))
    run(BIN / "cfn-lint", "-r", REGION, "--", file, ok=(ok,))

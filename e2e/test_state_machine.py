"""The definition of a state machine, as independent parties read it."""

import json
import re
from importlib.resources import files
from pathlib import Path

import botocore.session
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from e2e.cdk.compare import Template
from e2e.support.paths import BIN, EXAMPLES, INFRA, ROOT
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


@pytest.mark.parametrize(("next_state", "ok"), [("Publish", 0), ("Publsh", 2)])
def test_our_check_reads_the_definition(
    template: Template, tmp_path: Path, next_state: str, ok: int
) -> None:
    sub = template["Resources"]["Machine"]["Properties"]["DefinitionString"]["Fn::Sub"]
    changed = sub.replace('"Next":"Publish"', f'"Next":"{next_state}"')
    properties = {
        "RoleArn": ROLE,
        "DefinitionString": {"Fn::Sub": re.sub(r"\$\{\w+(\.Arn)?\}", "x", changed)},
    }
    file = tmp_path / "machine.json"
    machine = {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}
    file.write_text(json.dumps({"Resources": {"Machine": machine}}))
    done = run(INFRA, "check", file, ok=(ok,))
    assert ("States.Send.Next: no state has the name `Publsh`" in done.stdout) == (ok != 0)


# cfn-lint is less strict: a Choice has no Next and no End, a Fail has neither input nor output, and only Task and Parallel have Arguments.
ONLY_CFN_LINT = {
    "Choice": {"Arguments", "End", "Next"},
    "Fail": {"Arguments", "InputPath", "Output", "OutputPath"},
    "Map": {"Arguments"},
    "Pass": {"Arguments"},
    "Wait": {"Arguments"},
}


def test_fields_of_states_are_those_that_cfn_lint_knows() -> None:
    schemas = files("cfnlint.data.schemas.other.step_functions")
    theirs = json.loads((schemas / "statemachine.json").read_text("utf-8"))["definitions"]
    text = ROOT / "crates/cloudformation/supplements/states_language.json"
    ours = json.loads(text.read_text("utf-8"))
    del ours["properties"]["Machine"]
    missing = {
        kind: theirs[kind.lower()]["properties"].keys() - schema["properties"].keys()
        for kind, schema in ours["properties"].items()
    }
    assert {kind: fields for kind, fields in missing.items() if fields} == ONLY_CFN_LINT
    rule = theirs["choice"]["definitions"]["Operator"]["properties"]
    assert rule.keys() <= ours["definitions"]["ChoiceRule"]["properties"].keys()

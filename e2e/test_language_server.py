"""An editor works on a template with `sitegate lsp`. The client is the library of Visual Studio Code."""

import json
import subprocess
from typing import Any

from e2e.support.paths import E2E, SITEGATE

SESSION = E2E / "editor/session.mjs"
TEMPLATE = """Resources:
  Jobs: # the only queue
    Type: AWS::SQS::Queue
    Properties:
      FifoQueeu: true
Outputs:
  Url: { Value: !Ref Jobs }
  Text: { Value: !Sub "Jobs: ${Jobs.Arn}" }
"""


def session(
    text: str, steps: list[dict[str, Any]], file: str = "stacks/jobs.yaml"
) -> list[dict[str, Any]]:
    """Opens a text, does the steps, and returns their results. The first result has the findings after opening."""
    given = json.dumps({"uri": f"file:///{file}", "text": text, "steps": steps})
    done = subprocess.run(
        ["node", SESSION, SITEGATE, "lsp"],
        input=given,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    report = json.loads(done.stdout)
    assert report["code"] == 0
    return report["results"]


def at(line: int, character: int) -> dict[str, Any]:
    return {"position": {"line": line, "character": character}}


EVERYWHERE = {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}}


def actions(*only: str) -> dict[str, Any]:
    """Asks for the code actions of these kinds."""
    context = {"diagnostics": [], **({"only": only} if only else {})}
    params = {"range": EVERYWHERE, "context": context}
    return {"method": "textDocument/codeAction", "params": params}


def test_findings_quick_fix_and_rename() -> None:
    opened, _, fixed, _, renamed = session(
        TEMPLATE,
        [
            actions(),
            {"apply": "quickfix"},
            {"method": "textDocument/rename", "params": {**at(6, 22), "newName": "Orders"}},
            {"apply": "rename"},
        ],
    )
    (finding,) = opened["answer"]
    assert finding["code"] == "unknown-property"
    assert finding["range"]["start"] == {"line": 4, "character": 6}
    assert fixed["answer"] == []
    mended = TEMPLATE.replace("FifoQueeu", "FifoQueue")
    assert fixed["text"] == mended
    expected = mended.replace("  Jobs:", "  Orders:").replace("Ref Jobs", "Ref Orders")
    assert renamed["text"] == expected.replace("${Jobs.", "${Orders.")
    assert renamed["answer"] == []


def test_finding_is_ignored_in_yaml_and_json() -> None:
    title = "Ignore unknown-property in Jobs"
    json_template = json.dumps(
        {"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"A": 1}}}}, indent=2
    )
    for file, text in [("jobs.yaml", TEMPLATE), ("jobs.json", json_template)]:
        opened, _, ignored, *_, closed = session(
            text, [actions(), {"apply": title}, actions(), {"text": ""}], file=file
        )
        assert [finding["code"] for finding in opened["answer"]] == ["unknown-property"]
        (left,) = ignored["answer"]
        assert left["message"].startswith("the reason is still `TODO`")
        mended = ignored["text"].replace("TODO", "The service has it already")
        assert session(mended, [], file=file)[0]["answer"] == []
        assert closed["answer"] == []


def test_all_certain_fixes_are_made_at_once() -> None:
    text = TEMPLATE.replace("Ref Jobs", "Ref jobs")
    opened, _, fixed = session(
        text, [actions("source.fixAll"), {"apply": "source.fixAll.sitegate"}]
    )
    assert len(opened["answer"]) == 2
    assert fixed["answer"] == []
    assert fixed["text"] == TEMPLATE.replace("FifoQueeu", "FifoQueue")


def test_completions_hover_definition_references_and_outline() -> None:
    unfinished = TEMPLATE.replace("FifoQueeu: true", "Fi")
    _, completion, hover, definition, references, outline = session(
        unfinished,
        [
            {"method": "textDocument/completion", "params": at(4, 8)},
            {"method": "textDocument/hover", "params": at(2, 12)},
            {"method": "textDocument/definition", "params": at(6, 22)},
            {
                "method": "textDocument/references",
                "params": {**at(1, 3), "context": {"includeDeclaration": True}},
            },
            {"method": "textDocument/documentSymbol", "params": {}},
        ],
    )
    labels = {item["label"] for item in completion["answer"]["items"]}
    assert {"FifoQueue", "QueueName", "VisibilityTimeout"} <= labels
    assert "`Fn::GetAtt` returns `Arn`" in hover["answer"]["contents"]["value"]
    assert definition["answer"]["range"]["start"] == {"line": 1, "character": 2}
    assert len(references["answer"]) == 3
    assert [section["name"] for section in outline["answer"]] == ["Resources", "Outputs"]
    assert [entry["name"] for entry in outline["answer"][1]["children"]] == ["Url", "Text"]


def test_sections_and_attributes_are_described() -> None:
    text = TEMPLATE.replace("    Properties:", "    DeletionPolicy: Retain\n    Properties:")
    _, section, attribute, completion = session(
        text,
        [
            {"method": "textDocument/hover", "params": at(0, 3)},
            {"method": "textDocument/hover", "params": at(3, 8)},
            {"method": "textDocument/completion", "params": at(4, 4)},
        ],
    )
    assert section["answer"]["contents"]["value"].startswith(
        "**Resources**\n\nCloudFormation creates"
    )
    described = attribute["answer"]["contents"]["value"]
    assert "One of Delete, Retain, RetainExceptOnCreate, Snapshot." in described
    assert "aws-attribute-deletionpolicy.html" in described
    items = {item["label"]: item for item in completion["answer"]["items"]}
    assert "aws-attribute-dependson.html" in items["DependsOn"]["documentation"]["value"]


def test_required_properties_and_links() -> None:
    text = "Resources:\n  Data:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: data.yaml }\n  Policy:\n    Type: AWS::S3::BucketP"
    _, links, completion = session(
        text,
        [
            {"method": "textDocument/documentLink", "params": {}},
            {"method": "textDocument/completion", "params": at(5, 26)},
        ],
    )
    (link,) = links["answer"]
    assert link["target"] == "file:///stacks/data.yaml"
    items = {item["label"]: item for item in completion["answer"]["items"]}
    policy = items["AWS::S3::BucketPolicy"]
    assert policy["insertTextFormat"] == 2
    assert policy["textEdit"]["newText"].endswith("Bucket: $1\n  PolicyDocument: $2")


def test_required_properties_in_json_and_in_braces() -> None:
    braces = "Resources:\n  Data: { Type: AWS::S3::BucketP }\n"
    json_template = (
        '{\n  "Resources": {\n    "Data": {\n      "Type": "AWS::S3::BucketP"\n    }\n  }\n}\n'
    )
    for file, text, place, expected in [
        ("data.yaml", braces, at(1, 32), ", Properties: { Bucket: $1, PolicyDocument: $2 }"),
        (
            "data.json",
            json_template,
            at(3, 31),
            '",\n"Properties": {\n  "Bucket": $1,\n  "PolicyDocument": $2\n}',
        ),
    ]:
        step = {"method": "textDocument/completion", "params": place}
        _, completion = session(text, [step], file=file)
        items = {item["label"]: item for item in completion["answer"]["items"]}
        policy = items["AWS::S3::BucketPolicy"]
        assert policy["insertTextFormat"] == 2
        assert policy["textEdit"]["newText"] == f"AWS::S3::BucketPolicy{expected}"


def test_text_that_is_being_written_has_one_finding_and_recovers() -> None:
    broken, recovered, closed = session(
        "Resources: [\n", [{"text": TEMPLATE}, {"text": TEMPLATE.replace("FifoQueeu", "FifoQueue")}]
    )
    assert [finding["code"] for finding in broken["answer"]] == ["syntax"]
    assert [finding["code"] for finding in recovered["answer"]] == ["unknown-property"]
    assert closed["answer"] == []


def test_half_written_lines_elsewhere_do_not_stop_completions() -> None:
    broken = TEMPLATE.replace("FifoQueeu: true", "Tags: [").replace("Ref Jobs", "Ref J")
    _, unreadable, name, hover = session(
        TEMPLATE,
        [
            {"text": broken},
            {"method": "textDocument/completion", "params": at(6, 21)},
            {"method": "textDocument/hover", "params": at(2, 12)},
        ],
    )
    assert [finding["code"] for finding in unreadable["answer"]] == ["syntax"]
    assert "Jobs" in {item["label"] for item in name["answer"]["items"]}
    assert "AWS::SQS::Queue" in hover["answer"]["contents"]["value"]


def test_site_yaml_has_completions_and_descriptions() -> None:
    text = "provider:\n  issuer: https://id.example.com\n  cli\nsession:\n  lifetime_seconds: 3600\nrules:\n  - path: /a/*\n    allow: s\n"
    _, key, value, hover = session(
        text,
        [
            {"method": "textDocument/completion", "params": at(2, 5)},
            {"method": "textDocument/completion", "params": at(7, 12)},
            {"method": "textDocument/hover", "params": at(4, 6)},
        ],
        file="site.yaml",
    )
    labels = {item["label"] for item in key["answer"]["items"]}
    assert {"client_id", "client_authentication"} <= labels
    assert "issuer" not in labels
    assert {"everyone", "signed-in"} <= {item["label"] for item in value["answer"]["items"]}
    described = hover["answer"]["contents"]["value"]
    assert described.startswith("**lifetime_seconds**: an Integer, optional")
    assert "Default: `28800`." in described

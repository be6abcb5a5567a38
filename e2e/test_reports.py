"""The reports of `check` for programs are what their readers expect, also with hostile templates and file names.

JUnit's XML is held to the schema of Jenkins' xUnit plugin, SARIF to its own schema, and GitHub's commands to the runner's way of reading them.
"""

import json
import re
import urllib.parse
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
import xmlschema

from e2e.support.corpus import junit_schema, sarif_schema
from e2e.support.paths import INFRA
from e2e.support.process import run

# A key and a reference with what XML, the log of a workflow, or a terminal would interpret.
HOSTILE = r"""Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      "]]> <b> & 'x' \"y\" \U0001F600 \u0001 \u001b[31m \uFFFF": 1
      QueueName: !Ref "50%0A, a: b\r\n::stop-commands::x"
"""
MISTAKE = "Resources:\n  Topic:\n    Type: AWS::SNS::Topik\n"
GOOD = "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n"
UNREADABLE = "Resources: [\n"
UNUSED = "Parameters:\n  Stage: { Type: String }\n" + GOOD
HOSTILE_NAME = "50%0A, a: b=c\r\n::error::<&>\"' ]]> \U0001f600.yaml"

CASES: dict[str, dict[str, str]] = {
    "no-findings": {"a.yaml": GOOD},
    "hostile-template": {"a.yaml": HOSTILE},
    "hostile-name": {HOSTILE_NAME: MISTAKE},
    "several-files": {"a.yaml": HOSTILE, "b.yaml": GOOD, "c/d.yaml": UNUSED, "e.yaml": UNREADABLE},
    "standard-input": {"-": MISTAKE},
}


@dataclass
class Templates:
    folder: Path
    files: dict[str, str]

    def report(self, form: str) -> str:
        stdin = self.files.get("-")
        command = (INFRA, "check", "--report", form, "--", *self.files)
        # A text would have other line ends than the command wrote.
        options = {"text": False, "input": stdin.encode() if stdin else None}
        return run(*command, ok=(0, 2), cwd=self.folder, **options).stdout.decode()

    def findings(self) -> list[dict]:
        return json.loads(self.report("json"))["findings"]


def written(folder: Path, files: dict[str, str]) -> Templates:
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        if name != "-":
            file.write_bytes(text.encode())
    return Templates(folder, files)


@pytest.fixture(params=CASES)
def templates(request: pytest.FixtureRequest, tmp_path: Path) -> Templates:
    return written(tmp_path, CASES[request.param])


def test_several_files_have_errors_and_warnings(tmp_path: Path) -> None:
    """Without both, the other tests would show little."""
    findings = written(tmp_path, CASES["several-files"]).findings()
    assert {found["severity"] for found in findings} == {"error", "warning"}


def test_junit_follows_the_schema_of_jenkins(templates: Templates) -> None:
    report = templates.report("junit")
    xmlschema.XMLSchema(junit_schema()).validate(report)
    suites = ElementTree.fromstring(report).findall("testsuite")
    assert len(suites) == len(templates.files)
    findings = templates.findings()
    errors = [found for found in findings if found["severity"] == "error"]
    assert sum(int(suite.attrib["failures"]) for suite in suites) == len(errors)
    shown = [failure.attrib["message"] for suite in suites for failure in suite.iter("failure")]
    assert shown == [in_xml(found["message"]) for found in errors]
    assert {suite.attrib["name"] for suite in suites} >= {found["file"] for found in findings}


def in_xml(text: str) -> str:
    """Replaces the characters that XML 1.0 has no form for."""
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


def test_sarif_follows_its_schema_and_names_the_files(templates: Templates) -> None:
    log = json.loads(templates.report("sarif"))
    jsonschema.validate(log, json.loads(sarif_schema().read_text("utf-8")))
    results = log["runs"][0]["results"]
    places = [result["locations"][0]["physicalLocation"] for result in results]
    files = [urllib.parse.unquote(place["artifactLocation"]["uri"]) for place in places]
    assert files == [found["file"] for found in templates.findings()]


# The escapes of a message in the order in which the runner undoes them.
OF_MESSAGE = {"%0D": "\r", "%0A": "\n", "%25": "%"}
OF_PROPERTY = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


def unescaped(text: str, escapes: dict[str, str]) -> str:
    for escape, letter in escapes.items():
        text = text.replace(escape, letter)
    return text


def read_command(line: str) -> tuple[str, dict[str, str], str]:
    """Returns the name, the properties and the message of a command, as `ActionCommand` of the runner reads them."""
    assert line.startswith("::"), line
    head, _, message = line[2:].partition("::")
    name, _, listed = head.partition(" ")
    pairs = (pair.partition("=") for pair in listed.strip().split(","))
    properties = {key: unescaped(value, OF_PROPERTY) for key, _, value in pairs}
    return name, properties, unescaped(message, OF_MESSAGE)


def test_runner_reads_each_finding_of_github_as_a_command(templates: Templates) -> None:
    report = templates.report("github")
    lines = commands_in(report)
    assert report.count("\n") == len(lines)
    for line, found in zip(lines, templates.findings(), strict=True):
        name, properties, message = read_command(line)
        place = found["range"]
        assert name == found["severity"]
        assert properties["file"] == found["file"]
        assert properties["line"] == properties["endLine"] == str(place["line"])
        assert properties["col"] == str(place["column"])
        assert properties["title"] == found["rule"]
        expected = f"{found['file']}:{place['line']}:{place['column']}: {found['message']}"
        assert message.startswith(expected)


def commands_in(text: str) -> list[str]:
    """Lists the lines that the runner reads as commands. .NET also ends a line at a carriage return."""
    lines = re.split(r"\r\n|\r|\n", text)
    return [line for line in lines if line.lstrip().startswith(("::", "##["))]


def test_no_line_of_the_text_report_is_a_command(templates: Templates) -> None:
    """A template of a stranger could otherwise give commands to the runner."""
    assert not commands_in(templates.report("text"))


@pytest.mark.parametrize("command", ["check", "fmt"])
@pytest.mark.parametrize("text", [None, MISTAKE, UNREADABLE, "version: 0.0\nos: linux\n"])
def test_no_message_with_the_name_of_a_file_is_a_command(
    command: str, text: str | None, tmp_path: Path
) -> None:
    if text is not None:
        (tmp_path / HOSTILE_NAME).write_bytes(text.encode())
    done = run(INFRA, command, HOSTILE_NAME, ok=(0, 2, 3), cwd=tmp_path, text=False)
    assert not commands_in(done.stderr.decode())

"""SAM's own translator makes the resources that `infra check` expects of templates of SAM."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from awscli.customizations.cloudformation.yamlhelper import yaml_parse
from samtranslator.internal.managed_policies import get_bundled_managed_policy_map
from samtranslator.model.exceptions import InvalidDocumentException
from samtranslator.translator.transform import transform

from e2e.support.claims import our_findings
from e2e.support.corpus import everything, name

TRANSFORM = "AWS::Serverless-2016-10-31"


class ManagedPolicies:
    """Gives the translator the managed policies that it ships, in place of those that IAM lists."""

    def load(self) -> dict[str, str] | None:
        return get_bundled_managed_policy_map("aws")


def translated(template: dict[str, Any]) -> dict[str, Any] | None:
    try:
        copy = json.loads(json.dumps(template, default=str))
        return transform(copy, {}, ManagedPolicies())
    except (InvalidDocumentException, AttributeError, KeyError, TypeError):
        return None


def templates() -> Iterator[tuple[Path, dict[str, Any]]]:
    for path in everything():
        text = path.read_text("utf-8", errors="replace")
        # The translator asks a service of AWS for an application.
        if TRANSFORM not in text or "/bad/" in str(path) or "AWS::Serverless::Application" in text:
            continue
        template = yaml_parse(text)
        if isinstance(template, dict) and template.get("Transform") in (TRANSFORM, [TRANSFORM]):
            yield path, template


@pytest.fixture(scope="module")
def translations() -> list[tuple[Path, dict[str, Any], dict[str, Any]]]:
    os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
    results = ((path, template, translated(template)) for path, template in templates())
    return [(path, template, result) for path, template, result in results if result is not None]


def write_with_references(file: Path, template: dict[str, Any], names: list[str]) -> None:
    """Writes a copy of the template in which an output refers to each of these names, and no other output exists."""
    outputs = {f"Added{position}": {"Value": {"Ref": one}} for position, one in enumerate(names)}
    file.write_text(json.dumps(template | {"Outputs": outputs}, default=str), "utf-8")


def test_every_resource_that_the_translator_makes_can_be_named(
    translations: list[tuple[Path, dict[str, Any], dict[str, Any]]], tmp_path: Path
) -> None:
    """An output refers to each resource that the translator adds. None of the references may dangle."""
    files, made = [], 0
    for number, (_, template, result) in enumerate(translations):
        added = [one for one in result["Resources"] if one not in template["Resources"]]
        made += len(added)
        files.append(tmp_path / f"{number}.json")
        write_with_references(files[-1], template, added)
    dangling = [
        f"{name(translations[int(Path(one.file).stem)][0])}: {one.message}"
        for one in our_findings(files, named=lambda file: file.name)
        if one.rule == "dangling-reference" and one.path[:1] == ("Outputs",)
    ]
    assert not dangling, "\n".join(dangling)
    print(f"the translator added {made} resources to {len(translations)} templates")
    assert made >= ENOUGH_RESOURCES


def test_no_resource_is_expected_that_the_translator_does_not_make(
    translations: list[tuple[Path, dict[str, Any], dict[str, Any]]], tmp_path: Path
) -> None:
    """An output refers to a name that is almost that of an added resource. Each of the references dangles."""
    files, expected = [], 0
    for number, (_, template, result) in enumerate(translations):
        added = [one for one in result["Resources"] if one not in template["Resources"]]
        misspelt = [f"{one}s" for one in added if one.endswith("Role")]
        expected += len(misspelt)
        files.append(tmp_path / f"{number}.json")
        write_with_references(files[-1], template, misspelt)
    dangling = [
        one
        for one in our_findings(files, named=lambda file: file.name)
        if one.rule == "dangling-reference" and one.path[:1] == ("Outputs",)
    ]
    assert len(dangling) == expected > 0


# The templates of the corpus make this many resources.
ENOUGH_RESOURCES = 80

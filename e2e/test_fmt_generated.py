"""`infra fmt` keeps the values and is stable for random YAML that is hard to format."""

import json
from pathlib import Path

import pytest
from awscli.customizations.cloudformation.yamlhelper import yaml_parse
from yaml import YAMLError

from e2e.support.fixtures import Infra
from e2e.support.random_yaml import Writer

DOCUMENTS = 1_000


def value(text: str) -> str | None:
    try:
        # Dates have no form in JSON.
        return json.dumps(yaml_parse(text), default=str)
    except (YAMLError, ValueError):
        return None


def test_random_documents_keep_their_values_and_are_stable(infra: Infra, tmp_path: Path) -> None:
    texts = {f"{seed}.yaml": Writer(seed).document() for seed in range(DOCUMENTS)}
    values = {name: read for name, text in texts.items() if (read := value(text)) is not None}
    assert len(values) > DOCUMENTS * 0.8
    for name in values:
        (tmp_path / name).write_text(texts[name], "utf-8", newline="")
    infra("fmt", *values, cwd=tmp_path)
    formatted = {name: (tmp_path / name).read_text("utf-8") for name in values}
    different = {
        name: (texts[name], formatted[name])
        for name in values
        if value(formatted[name]) != values[name]
    }
    assert not different
    again = infra("fmt", "--check", *values, cwd=tmp_path)
    assert not again.stdout


@pytest.mark.parametrize(
    "text",
    ["", "\n", "# a\n", "\ufeff", "# a", "---\n", "--- # a\n...\n", "{}", "[]\n", "a", "'a'  # b"],
)
def test_texts_without_a_template_are_stable(infra: Infra, tmp_path: Path, text: str) -> None:
    once = infra("fmt", "-", input=text, cwd=tmp_path).stdout
    assert infra("fmt", "-", input=once, cwd=tmp_path).stdout == once
    assert value(once) == value(text)


@pytest.mark.parametrize(
    "text", ["a: 1\n---\nb: 2\n", "a: b\u2028c\n", "a:\n\tb: 1\n", "a: [\n", "a: 1\na: 2\n"]
)
def test_text_that_is_not_one_document_is_refused(infra: Infra, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.yaml").write_text(text, "utf-8")
    run = infra("fmt", "a.yaml", cwd=tmp_path, ok=(2,))
    assert "error[syntax]" in run.stderr + run.stdout
    assert (tmp_path / "a.yaml").read_text("utf-8") == text


def test_check_prints_names_and_exits_with_one(infra: Infra, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("a:   1\n")
    (tmp_path / "b.yaml").write_text("a: 1\n")
    run = infra("fmt", "--check", "a.yaml", "b.yaml", cwd=tmp_path, ok=(1,))
    assert run.stdout == "a.yaml\n"
    assert (tmp_path / "a.yaml").read_text() == "a:   1\n"
    run = infra("fmt", "--check", "-", input="a:   1\n", cwd=tmp_path, ok=(1,))
    assert run.stdout == "-\n"

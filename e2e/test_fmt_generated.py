"""`infra fmt` keeps the values and the comments and is stable for random YAML that is hard to format."""

import json
import os
import random
from pathlib import Path

import pytest
import yaml
from awscli.customizations.cloudformation.yamlhelper import SafeLoaderWrapper, yaml_parse
from yaml import YAMLError

from e2e.support.fixtures import Infra
from e2e.support.random_yaml import COMMENT, Writer

DOCUMENTS = int(os.environ.get("FMT_DOCUMENTS", "1000"))
FIRST_SEED = int(os.environ.get("FMT_FIRST_SEED", "0"))
SEEDS = range(FIRST_SEED, FIRST_SEED + DOCUMENTS)


def value(text: str) -> str | None:
    try:
        # Dates have no form in JSON.
        return json.dumps(yaml_parse(text), default=str)
    except (YAMLError, ValueError):
        return None


def formatted(infra: Infra, folder: Path, texts: dict[str, str]) -> dict[str, str]:
    """Writes texts to files, formats the files, and reads them."""
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8", newline="")
    infra("fmt", *texts, cwd=folder, ok=(0, 2))
    return {name: (folder / name).read_bytes().decode() for name in texts}


def test_random_documents_keep_values_and_comments_and_are_stable(
    infra: Infra, tmp_path: Path
) -> None:
    texts = {f"{seed}.yaml": Writer(seed).document() for seed in SEEDS}
    values = {name: read for name, text in texts.items() if (read := value(text)) is not None}
    assert len(values) > DOCUMENTS * 0.8
    after = formatted(infra, tmp_path, {name: texts[name] for name in values})
    different = {
        name: (texts[name], after[name])
        for name in values
        if value(after[name]) != values[name]
        or COMMENT.findall(after[name]) != COMMENT.findall(texts[name])
    }
    assert not different
    again = infra("fmt", "--check", *values, cwd=tmp_path)
    assert not again.stdout


class PlainTabs(SafeLoaderWrapper):
    """Reads tabs within and after plain scalars as CloudFormation does. The AWS CLI refuses them."""

    def scan_plain_spaces(self, indent: int, start_mark: yaml.Mark) -> list[str] | None:
        length = 0
        while self.peek(length) in " \t":
            length += 1
        spaces = self.prefix(length)
        self.forward(length)
        if self.peek() == "\n":
            return super().scan_plain_spaces(indent, start_mark)
        return [spaces] if spaces else []


def value_with_tabs(text: str) -> str | None:
    try:
        return json.dumps(yaml.load(text, PlainTabs), default=str)
    except (YAMLError, ValueError):
        return None


def test_tab_that_the_aws_cli_refuses_stays_or_is_replaced_or_refused(
    infra: Infra, tmp_path: Path
) -> None:
    values, texts = {}, {}
    for seed in SEEDS:
        text = Writer(seed).document()
        places = [at for at, letter in enumerate(text) if letter in " \n"]
        place = random.Random(seed).choice(places or [0])
        with_tab = f"{text[:place]}\t{text[place:]}"
        if value(text) is not None and value(with_tab) is None:
            values[f"{seed}.yaml"], texts[f"{seed}.yaml"] = value(text), with_tab
    assert len(texts) > DOCUMENTS * 0.3
    after = formatted(infra, tmp_path, texts)
    replaced = [name for name in texts if after[name] != texts[name]]
    assert len(replaced) > len(texts) * 0.25
    read = {name: value_with_tabs(text) for name, text in texts.items()}
    assert len([name for name in read if read[name]]) > len(texts) * 0.1
    assert not [
        name for name in replaced if value_with_tabs(after[name]) != (read[name] or values[name])
    ]
    assert not [name for name in read if read[name] and value_with_tabs(after[name]) != read[name]]
    refused = infra("fmt", "--check", *(name for name in read if read[name]), cwd=tmp_path)
    assert not refused.stdout


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

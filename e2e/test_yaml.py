"""The AWS CLI reads the same template from YAML and from JSON."""

import json
from pathlib import Path

import pytest
import yaml
from awscli.customizations.cloudformation.yamlhelper import yaml_parse

from e2e.support.fixtures import Infra
from e2e.support.paths import ROOT, name, site_configs

CONFIGS = site_configs()


@pytest.mark.parametrize("config", CONFIGS, ids=name)
def test_both_formats_agree(infra: Infra, config: Path, tmp_path: Path) -> None:
    as_json = infra("--config", config, cwd=tmp_path).stdout
    as_yaml = infra("--config", config, "--format", "yaml", cwd=tmp_path).stdout
    assert not as_yaml.startswith("{")
    assert ordered(yaml_parse(as_yaml)) == ordered(json.loads(as_json))


@pytest.mark.parametrize("path", sorted(ROOT.glob("templates/*.yaml")), ids=name)
def test_rendered_pairs_agree(path: Path) -> None:
    twin = path.with_suffix(".json").read_text("utf-8")
    assert ordered(yaml_parse(path.read_text("utf-8"))) == ordered(json.loads(twin))


CHARACTERS = [
    chr(code)
    for code in [
        *range(0x20),
        0x7F,
        0x80,
        0x85,
        0xA0,
        0x2028,
        0x2029,
        0xFEFF,
        0xFFFD,
        0xFFFE,
        0x1F600,
    ]
]
WORDS = [
    "=",
    "<<",
    "~",
    "yes",
    "y",
    "On",
    "0x1F",
    "1e3",
    "1_0",
    "22:22",
    "+.5",
    ".inf",
    "0o7",
    "!Ref",
    "&a",
    "*a",
    "%a",
    "@a",
    "`a",
    "[a",
    "{a",
    "a]}",
    "a,b",
    "a:",
    "-",
    "--",
    "---",
    "...",
    "?",
    ":",
    "#",
    "|",
    ">",
    "|-",
    "1.50",
]
LINES = [
    "a: b",
    "a #b",
    " a",
    "a ",
    "a\nb",
    "a\nb\n",
    "a\n\n",
    "\na",
    " a\nb\n",
    "a\n b",
    "a  \nb\n",
    "\ta\n",
    "a\r\nb",
    "a b " * 300,
    "a" * 3000,
]
TEXTS = [
    *CHARACTERS,
    *(f"a{character}b" for character in CHARACTERS),
    *(f"a\nb{character}c\n" for character in CHARACTERS),
]
NUMBERS = [
    "1.0",
    "1e300",
    "1.5E-7",
    "-0.0",
    "0.1",
    "1e22",
    "123456789.125",
    "5e-324",
    "12345678901234567890",
    "-9223372036854775808",
]
DIGITS = ["123456789012345678901234567890", "3.14159265358979323846"]


def test_conversion_loses_nothing(infra: Infra, tmp_path: Path) -> None:
    texts = [*TEXTS, *WORDS, *LINES]
    values = [
        {text: text, "k": [text, {"Fn::Sub": text}, {"z": 1, "a": {text: [[text]]}}]}
        for text in texts
    ]
    numbers = f"[{', '.join(NUMBERS)}, {', '.join(DIGITS)}]"
    source = tmp_path / "a.json"
    source.write_text(
        f'{{"Values": {json.dumps(values)}, "Numbers": {numbers}, "Pair": "\\ud83d\\ude00"}}'
    )
    expected = {
        "Values": values,
        "Numbers": [*json.loads(f"[{', '.join(NUMBERS)}]"), *DIGITS],
        "Pair": "\U0001f600",
    }
    as_yaml = infra("convert", source, "--format", "yaml", cwd=tmp_path).stdout
    (tmp_path / "b.yaml").write_text(as_yaml, "utf-8", newline="")
    as_json = infra("convert", "b.yaml", cwd=tmp_path).stdout
    assert ordered(yaml_parse(as_yaml)) == ordered(expected)
    assert ordered(json.loads(as_json)) == ordered(expected)
    assert infra("convert", source, cwd=tmp_path).stdout == as_json


@pytest.mark.parametrize(
    "text",
    [
        '{"a": "\\ud83d"}',
        '{"a": "\\ude00"}',
        '{"a": 1, "a": 2}',
        '{"a": 1, "\\u0061": 2}',
        '{"a": 1e400}',
        '{"a": [-1.5E+999]}',
    ],
)
def test_json_without_one_meaning_is_refused(infra: Infra, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text)
    assert "error[syntax]" in infra("convert", "a.json", cwd=tmp_path, ok=(2,)).stderr


REFUSED_BY_BOTH = {
    "quoted key of two lines in braces": 'a: {"b\n c": 1}\n',
    "plain key of two lines in braces": "a: {b\n c: 1}\n",
    "colon in the next line": "a: {b\n : 1}\n",
    "colon at the start of an item": "a: [:b]\n",
    "colon at the start of a value": "a: {b: :c}\n",
    "bracket behind a tag": "a: [!Sub]\n",
    "brace behind a tag": "a: {b: !Sub}\n",
    "comma behind a tag": "a: [!Ref,b]\n",
    "block scalar with its text at the indentation of its key": "a:\n  b: |\n  text\n",
}


@pytest.mark.parametrize("text", REFUSED_BY_BOTH.values(), ids=REFUSED_BY_BOTH)
def test_forms_that_the_aws_cli_refuses_are_refused(
    infra: Infra, tmp_path: Path, text: str
) -> None:
    with pytest.raises(yaml.YAMLError):
        yaml_parse(text)
    (tmp_path / "a.yaml").write_text(text)
    assert "error[syntax]" in infra("convert", "a.yaml", cwd=tmp_path, ok=(2,)).stderr


REFUSED_BY_US = {
    'a: "b"#c\n': "write a space before the #",
    "a: [#b\n c]\n": "write a space before the #",
    "a: {b:[1]}\n": "write a space after the colon",
    "a:\n|\n text\n": "a key without a colon",
    "a: [!Ref, b]\n": "write a space after the tag",
}


@pytest.mark.parametrize("text", REFUSED_BY_US)
def test_forms_that_only_the_aws_cli_accepts_have_advice(
    infra: Infra, tmp_path: Path, text: str
) -> None:
    assert yaml_parse(text)
    (tmp_path / "a.yaml").write_text(text)
    assert REFUSED_BY_US[text] in infra("convert", "a.yaml", cwd=tmp_path, ok=(2,)).stderr


def ordered(template: dict) -> str:
    """Compares with the order of keys, which matters to readers of a diff."""
    return json.dumps(template, indent=1)

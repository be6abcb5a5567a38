"""`infra convert` gives a scalar the value that the AWS CLI reads.

The cases are generated. Scalars for which the AWS CLI has no value, or one that JSON does not have, are refused with a message.
"""

import itertools
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from awscli.customizations.cloudformation.yamlhelper import yaml_parse

from e2e.support.fixtures import Infra

LINES = [
    "0 -0 5 +5 007 08 0123 -012 0o7 0x1F 0b11 1_000 1__0 9223372036854775807 054676820928 18446744073709551615",
    "1.5 -1.5 .5 5. 1e3 7e10 7E10 1.5e3 1.5e+3 1.5E-3 1_0.5 1.2.3 1e+3 +.5 -.5 ._5 .5_ 1.e+3 1._ 0_1 +0x_f 0X1F 0B1",
    "22:22 -1:00:01 +1:30 1:30.5 02:30 12:60 12:34:ab 1:2:3:4 0:1 190:20:30 02:30.5 1_0:30 1:3_0 1:1:1:1:1:1.25_",
    "yes Yes YES yEs no No NO nO on On ON oN off Off OFF oFF y Y n N true True TRUE tRUE false False FALSE",
    "null Null NULL nUll ~ << a:b a-b 10.0.0.0/16 arn:aws:iam::111122223333:role/a 2012/10/17 1.2.3.4 .a",
    "2010-9-9 inf nan Inf .infinity -0.0 -00",
]
WORDS = [word for line in LINES for word in line.split()]
# Every short text of the letters of numbers.
SHORT = [
    "".join(text)
    for letters, sizes in [("018_+-.:exb", (1, 2, 3)), ("01_.:-e", (4,))]
    for size in sizes
    for text in itertools.product(letters, repeat=size)
]
TYPES = ["str", "int", "float", "bool", "null"]
VALUES = {
    "block value": "- k: {}",
    "block item": "- - {}",
    "flow value": "- {{ k: {} }}",
    "flow item": "- [ {} ]",
}
KEYS = {"block key": "- {}: 1", "flow key": "- {{ {}: 1 }}"}


@cache
def scalars() -> list[str]:
    plain = [word for word in WORDS + SHORT if is_plain(word)]
    tagged = [
        f"!!{name} {word}" for name in TYPES for word in plain if len(word) < 4 or word in WORDS
    ]
    tags = ["", *(f"!!{name} " for name in TYPES)]
    tags.append("! ")
    quoted = [f"{tag}{quote}{word}{quote}" for quote in "'\"" for tag in tags for word in WORDS]
    return [*plain, *tagged, *quoted]


def is_plain(text: str) -> bool:
    """Returns whether a text is one plain scalar in each form."""
    lines = [
        *(form.format(text) for form in VALUES.values()),
        *(form.format(text) for form in KEYS.values()),
    ]
    try:
        items = [yaml.compose(line, yaml.BaseLoader).value[0].value for line in lines]
        values = [item[0][1] if isinstance(item[0], tuple) else item[0] for item in items[:4]]
        keys = [item[0][0] for item in items[4:]]
    except (yaml.YAMLError, IndexError, TypeError):
        return False
    return all(isinstance(node, yaml.ScalarNode) and node.value == text for node in values + keys)


def theirs(text: str) -> list[Any] | None:
    """What the AWS CLI reads; `None` if it reads nothing, or a value that JSON does not have."""
    try:
        value = yaml_parse(text)
        return json.loads(json.dumps(value, allow_nan=False))
    except (
        yaml.YAMLError,
        ValueError,
        KeyError,
        IndexError,
        TypeError,
        OverflowError,
        AttributeError,
    ):
        return None


def is_exception(text: str) -> bool:
    """Returns whether we differ: we refuse keys that are null and tags before texts of other types, and lose no digits."""
    unusual = re.search(r"!!null|!!(int|float) ['\"]?([_+-]{2}|0o|\d{16})", text)
    return bool(unusual) or any(
        list(item) == ["null"] for item in theirs(text) or [] if isinstance(item, dict)
    )


@pytest.mark.parametrize("form", [*VALUES, *KEYS])
def test_scalars_mean_what_the_aws_cli_reads(infra: Infra, tmp_path: Path, form: str) -> None:
    lines = [(VALUES | KEYS)[form].format(scalar) for scalar in scalars()]
    expected = {
        line: value[0] for line in lines if (value := theirs(line)) and not is_exception(line)
    }
    assert len(expected) > 2_500
    (tmp_path / "a.yaml").write_text("\n".join(expected) + "\n")
    run = infra("convert", "a.yaml", cwd=tmp_path)
    ours = json.loads(run.stdout)
    wrong = [
        (line, item, value)
        for (line, value), item in zip(expected.items(), ours, strict=True)
        if json.dumps(item) != json.dumps(value)
    ]
    assert not wrong, f"(text, ours, theirs): {wrong}"


REFUSED = {
    "!!int 0o7": "`0o7` is not a value of the tag !!int",
    "!!int +-5": "`+-5` is not a value of the tag !!int",
    "!!int 08": "`08` is not a value of the tag !!int",
    "!!float abc": "`abc` is not a value of the tag !!float",
    "!!bool maybe": "`maybe` is not a value of the tag !!bool",
    "!!null a": "`a` is not a value of the tag !!null",
    "!!int": "the tag !!int has no value",
    "!!binary YQ==": "the tag !!binary has no meaning in a template",
    "!!set {a, b}": "the tag !!set has no meaning in a template",
    "!!omap [a: 1]": "the tag !!omap has no meaning in a template",
    "!!pairs [a: 1]": "the tag !!pairs has no meaning in a template",
    "!!python/name:os.system a": "the tag !!python/name:os.system has no meaning in a template",
    "!!map []": "the tag !!map is before a List or an object of another type",
    "!!str {}": "the tag !!str is before a List or an object of another type",
    "!Rref a": "CloudFormation has no tag !Rref",
    "=": "an unquoted = has a special meaning in YAML 1.1",
    "0b_": "0b_ is not a finite number",
    ".inf": ".inf is not a finite number",
    "-.INF": "-.INF is not a finite number",
    ".NaN": ".NaN is not a finite number",
    "1.0e+999": "1.0e+999 is not a finite number",
    "{<<: a}": "the value of << is neither an object nor a List of objects",
    "{~: a}": "a key is null",
}


@pytest.mark.parametrize("text", REFUSED)
def test_scalar_without_a_value_in_json_is_exception(
    infra: Infra, tmp_path: Path, text: str
) -> None:
    (tmp_path / "a.yaml").write_text(f"Metadata:\n  k: {text}\n")
    run = infra("convert", "a.yaml", cwd=tmp_path, ok=(2,))
    assert REFUSED[text] in run.stderr + run.stdout
    assert "a.yaml:2:" in run.stderr + run.stdout


KEPT = {
    "2010-09-09": "2010-09-09",
    "!!timestamp 2010-09-09": "2010-09-09",
    "2001-12-14t21:59:43.10-05:00": "2001-12-14t21:59:43.10-05:00",
    "12345678901234567890123": "12345678901234567890123",
    "0xfffffffffffffffff": "0xfffffffffffffffff",
    "3.14159265358979323846": "3.14159265358979323846",
    "1.0e-400": "1.0e-400",
}


@pytest.mark.parametrize("text", KEPT)
def test_value_without_a_type_in_json_keeps_its_text(
    infra: Infra, tmp_path: Path, text: str
) -> None:
    (tmp_path / "a.yaml").write_text(f"k: {text}\n'{text}1': {{ {text}: 1 }}\n")
    ours = json.loads(infra("convert", "a.yaml", cwd=tmp_path).stdout)
    assert ours == {"k": KEPT[text], f"{text}1": {KEPT[text]: 1}}


MERGES = [
    "a: &a {x: 1, y: 2}\nb: {y: 3, <<: *a, z: 4}\n",
    "a: &a {x: 1, y: 2}\nb: &b {y: 5, w: 6}\nc: {<<: [*a, *b], v: 1}\n",
    "a: &a {x: 1}\nb: &b {x: 2, y: 3}\nc:\n  <<: *a\n  <<: *b\n  z: 1\n",
    "a: &a {x: 1}\nb: &b {<<: *a, y: 3}\nc: {x: 7, <<: *b}\n",
    "a: {'<<': {x: 1}}\nb: !Transform {<<: {Name: a}}\nc: {<<: {}}\n",
    "a: &a 'x'\n? *a\n: *a\n&c d: *a\ne: *c\n",
    "a: &a !Sub '${b}'\nc: [*a, *a]\nd: &d yes\n*d : 1\n",
]


@pytest.mark.parametrize("text", MERGES)
def test_merge_keys_and_aliases_mean_what_the_aws_cli_reads(
    infra: Infra, tmp_path: Path, text: str
) -> None:
    (tmp_path / "a.yaml").write_text(text)
    ours = json.loads(infra("convert", "a.yaml", cwd=tmp_path).stdout)
    assert json.dumps(ours) == json.dumps(yaml_parse(text))


@pytest.mark.parametrize("end", ["\n", ""])
def test_last_line_of_a_block_scalar_means_what_the_aws_cli_reads(
    infra: Infra, tmp_path: Path, end: str
) -> None:
    text = "a:\n  last: |\n    x" + end
    (tmp_path / "a.yaml").write_text(text)
    assert json.loads(infra("convert", "a.yaml", cwd=tmp_path).stdout) == json.loads(
        json.dumps(yaml_parse(text))
    )

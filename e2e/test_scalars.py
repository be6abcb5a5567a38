"""`infra convert` gives a plain scalar the value that the AWS CLI reads."""

import json
from pathlib import Path

import pytest
from awscli.customizations.cloudformation.yamlhelper import yaml_parse

from e2e.support.fixtures import Infra

LINES = [
    "0 -0 5 +5 007 08 0123 -012 0o7 0x1F 0b11 1_000 1__0 9223372036854775807 054676820928",
    "1.5 -1.5 .5 5. 1e3 7e10 7E10 1.5e3 1.5e+3 1.5E-3 1_0.5 1.2.3 1e+3",
    "22:22 -1:00:01 +1:30 1:30.5 02:30 12:60 12:34:ab 1:2:3:4 0:1 190:20:30 02:30.5",
    "yes Yes YES no on Off y n Y true True null ~ Null nUll",
    "a:b a-b 10.0.0.0/16 arn:aws:iam::111122223333:role/a 2012/10/17 1.2.3.4 .a - +",
]
SCALARS = [scalar for line in LINES for scalar in line.split()]


def quoted_indicator(scalar: str) -> str:
    """A single hyphen starts a list."""
    return f'"{scalar}"' if scalar == "-" else scalar


@pytest.mark.parametrize("end", ["\n", ""])
def test_scalars_mean_what_the_aws_cli_reads(infra: Infra, tmp_path: Path, end: str) -> None:
    lines = [f"  k{number}: {quoted_indicator(scalar)}" for number, scalar in enumerate(SCALARS)]
    text = "\n".join(["Metadata:", "  On: 1", "  'Yes': 2", *lines, "  last: |", "    x"]) + end
    (tmp_path / "a.yaml").write_text(text)
    ours = json.loads(infra("convert", "a.yaml", cwd=tmp_path).stdout)["Metadata"]
    theirs = json.loads(json.dumps(yaml_parse(text)))["Metadata"]
    wrong = {
        SCALARS[int(key[1:])] if key[1:].isdigit() else key: (ours.get(key), value)
        for key, value in theirs.items()
        if json.dumps(ours.get(key)) != json.dumps(value)
    }
    assert not wrong, f"scalar: (ours, theirs): {wrong}"
    assert list(ours) == list(theirs)

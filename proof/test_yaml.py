"""YAML, read the way AWS's own CLI reads it, says what JSON says."""

import json
from pathlib import Path

import pytest
from awscli.customizations.cloudformation.yamlhelper import yaml_parse

from support.paths import ROOT

CONFIGS = sorted((ROOT / "snapshots").glob("*.site.yaml"))


@pytest.mark.parametrize("config", CONFIGS, ids=lambda path: path.name)
def test_both_formats_agree(infra, config: Path, tmp_path: Path) -> None:
    as_json = infra("--config", config, cwd=tmp_path).stdout
    as_yaml = infra("--config", config, "--format", "yaml", cwd=tmp_path).stdout
    assert not as_yaml.startswith("{")
    assert ordered(yaml_parse(as_yaml)) == ordered(json.loads(as_json))


def ordered(template: dict) -> str:
    """With the order of keys, which people rely on when they compare."""
    return json.dumps(template, indent=1)

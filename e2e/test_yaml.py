"""The AWS CLI reads the same template from YAML and from JSON."""

import json
from pathlib import Path

import pytest
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


def ordered(template: dict) -> str:
    """Compares with the order of keys, which matters to readers of a diff."""
    return json.dumps(template, indent=1)

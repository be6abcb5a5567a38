"""`infra fmt` changes no value in the templates of other projects."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from awscli.customizations.cloudformation.yamlhelper import yaml_parse
from yaml import YAMLError

from e2e.support import corpus
from e2e.support.fixtures import Infra
from e2e.support.paths import ROOT, name


@pytest.fixture(scope="module")
def pairs(infra: Infra, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Path]]:
    """Formats a copy of each template. Returns the templates with their copies."""
    folder = tmp_path_factory.mktemp("corpus")
    pairs = []
    for number, template in enumerate(corpus.everything()):
        copy = folder / f"{number}{template.suffix}"
        copy.write_bytes(template.read_bytes())
        pairs.append((template, copy))
    infra("fmt", *(copy.name for _, copy in pairs), cwd=folder, ok=(2,))
    return pairs


def changed(pairs: list[tuple[Path, Path]]) -> list[tuple[Path, Path]]:
    found = [pair for pair in pairs if pair[0].read_bytes() != pair[1].read_bytes()]
    assert len(found) > 500, "most templates have another indentation"
    return found


def test_every_readable_template_is_formatted(infra: Infra, pairs: list[tuple[Path, Path]]) -> None:
    folder = pairs[0][1].parent
    again = infra("fmt", "--check", *(copy.name for _, copy in pairs), cwd=folder, ok=(2,))
    assert not again.stdout, "a formatted template would change again"
    unreadable = again.stderr.count("error[syntax]")
    assert again.stderr.count("error") == unreadable
    assert f"No changes: {len(pairs) - unreadable} files." in again.stderr
    assert 0 < unreadable < 20


def test_our_reader_reads_the_same_values(infra: Infra, pairs: list[tuple[Path, Path]]) -> None:
    def converted(template: Path) -> str:
        return infra("convert", template, cwd=template.parent).stdout

    def is_equal(pair: tuple[Path, Path]) -> bool:
        return converted(pair[0]) == converted(pair[1])

    found = changed(pairs)
    with ThreadPoolExecutor(4) as pool:
        equal = list(pool.map(is_equal, found))
    different = [corpus.name(pair[0]) for pair, same in zip(found, equal, strict=True) if not same]
    assert not different


def test_the_aws_cli_reads_the_same_values(pairs: list[tuple[Path, Path]]) -> None:
    def read(template: Path) -> str:
        try:
            # Dates have no form in JSON.
            return json.dumps(yaml_parse(template.read_text("utf-8-sig")), default=str)
        except (YAMLError, ValueError) as error:
            return type(error).__name__

    different = [
        corpus.name(template) for template, copy in changed(pairs) if read(template) != read(copy)
    ]
    assert not different


def test_yaml_that_we_write_is_formatted(
    infra: Infra, pairs: list[tuple[Path, Path]], tmp_path: Path
) -> None:
    def write(pair: tuple[int, Path]) -> None:
        number, template = pair
        # Templates that cannot be read have no YAML.
        done = infra("convert", "--format", "yaml", template, cwd=tmp_path, ok=(0, 2))
        (tmp_path / f"{number}.yaml").write_text(done.stdout, "utf-8")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, enumerate(template for template, _ in pairs)))
    infra("fmt", "--check", tmp_path, cwd=tmp_path)


OUR_TEMPLATES = [*ROOT.glob("templates/*.json"), *ROOT.glob("templates/*.yaml")]


@pytest.mark.parametrize("path", sorted(OUR_TEMPLATES), ids=name)
def test_text_of_our_stacks_is_formatted(infra: Infra, path: Path) -> None:
    infra("fmt", "--check", path, cwd=path.parent)

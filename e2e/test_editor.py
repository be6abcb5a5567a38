"""An editor completes site.yaml by its schema. The server is the one of the YAML extension for editors."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.support.fixtures import Infra
from e2e.support.language_server import LanguageServer

MODELINE = "# yaml-language-server: $schema=site.schema.json\n"


@pytest.fixture(scope="module")
def schema(infra: Infra, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Writes the schema as the documentation says."""
    folder = tmp_path_factory.mktemp("editor")
    (folder / "site.schema.json").write_text(infra("schema", cwd=folder).stdout)
    return folder / "site.schema.json"


@pytest.fixture(scope="module")
def server(schema: Path) -> Iterator[LanguageServer]:
    started = LanguageServer(schema.parent)
    yield started
    started.close()


def keys(schema: Path, kind: str | None = None) -> set[str]:
    document = json.loads(schema.read_text())
    return set((document["$defs"][kind] if kind else document)["properties"])


def test_all_keys_of_the_document_are_completed(server: LanguageServer, schema: Path) -> None:
    uri = server.open("top.yaml", MODELINE)
    assert keys(schema) <= server.labels(uri, 1, 0).keys()
    assert not server.errors


@pytest.mark.parametrize(
    ("section", "kind"),
    [
        ("provider", "Provider"),
        ("session", "Session"),
        ("paths", "Paths"),
        ("bucket", "Bucket"),
        ("content", "Content"),
        ("distribution", "Distribution"),
        ("security_headers", "SecurityHeaders"),
        ("function", "Function"),
        ("monitoring", "Monitoring"),
        ("theme", "Theme"),
    ],
)
def test_all_keys_of_a_section_are_completed(
    server: LanguageServer, schema: Path, section: str, kind: str
) -> None:
    uri = server.open(f"{section}.yaml", f"{MODELINE}{section}:\n  \n")
    completed = server.labels(uri, 2, 2)
    assert keys(schema, kind) <= completed.keys()
    nothing = {name: text for name, text in completed.items() if "null" in text}
    assert not nothing, "a completion inserts null"
    assert not server.errors


def test_keys_of_a_rule_are_completed(server: LanguageServer) -> None:
    uri = server.open("rule.yaml", f"{MODELINE}rules:\n  - \n")
    assert {"path", "allow"} <= server.labels(uri, 2, 4).keys()


@pytest.mark.parametrize(
    ("section", "key", "values"),
    [
        ("session", "lifetime_seconds", {"28800", "3600"}),
        ("provider", "issuer", {"https://example.okta.com/oauth2/default"}),
        ("distribution", "price_class", {"PriceClass_100", "PriceClass_All"}),
        ("content", "single_page", {"/index.html"}),
    ],
)
def test_values_are_completed(
    server: LanguageServer, section: str, key: str, values: set[str]
) -> None:
    line = f"  {key}: "
    uri = server.open(f"value-of-{key}.yaml", f"{MODELINE}{section}:\n{line}\n")
    assert values <= server.labels(uri, 2, len(line)).keys()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("provider: { issuer: http://id.example.com }", "does not match the pattern"),
        ("bucket: { name: Reports }", "does not match the pattern"),
        ("distribution: { access_logs: { bucket_arn: logs } }", "does not match the pattern"),
        ("session: { lifetime_seconds: 8h }", "Incorrect type"),
        ("titel: x", "not allowed"),
        ("content: { single_page: /app }", "does not match the pattern"),
        ("content: { single_page: { /app: /app.html } }", "does not match"),
    ],
)
def test_mistake_is_shown_while_typing(server: LanguageServer, line: str, words: str) -> None:
    name = "".join(letter for letter in line if letter.isalnum())
    uri = server.open(f"{name}.yaml", f"{MODELINE}{line}\n")
    assert any(words in message for _, message in server.messages(uri)), server.messages(uri)


def test_sound_file_has_no_message(server: LanguageServer) -> None:
    text = (
        "provider: { issuer: https://id.example.com, client_id: abc }\n"
        "content: { single_page: { /app/*: /app/index.html } }\n"
    )
    uri = server.open("sound.yaml", MODELINE + text)
    assert server.messages(uri) == []

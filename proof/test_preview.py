"""The preview's command line, and what it answers to requests that no browser makes."""

import http.client
import socket
from pathlib import Path

import pytest

from support.paths import PREVIEW
from support.preview import DEMO, Preview, eventually, free_ports, previewing
from support.process import run
from support.server import HOST


@pytest.fixture
def preview(tmp_path: Path):
    with previewing(tmp_path) as preview:
        yield preview


def ask(preview: Preview, path: str, method: str = "GET", port: int | None = None, **headers: str):
    connection = http.client.HTTPConnection(HOST, port or preview.port, timeout=10)
    host = {"Host": f"localhost:{port or preview.port}"}
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers=host | names)
    answer = connection.getresponse()
    answer.text = answer.read().decode()
    connection.close()
    return answer


def refused(folder: Path, *arguments: object, code: int) -> str:
    done = run(PREVIEW, *arguments, cwd=folder, ok=(code,))
    assert not done.stdout
    return done.stderr


def test_taken_port(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = refused(tmp_path, DEMO, "--port", port, code=3)
        assert f"port {port} of 127.0.0.1" in said
        assert "--port" in said


def test_missing_folder(tmp_path: Path) -> None:
    said = refused(tmp_path, "public", "--port", free_ports(), code=3)
    assert "public: No such file or directory" in said


def test_missing_configuration(tmp_path: Path) -> None:
    said = refused(tmp_path, DEMO, "--config", "none.yaml", "--port", free_ports(), code=3)
    assert "none.yaml: No such file or directory" in said


def test_faulty_configuration_is_told_whole(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(
        "rules:\n  - { path: finance, allow: everyone }\nsurprise: 1\n"
    )
    said = refused(tmp_path, DEMO, "--port", free_ports(), code=2)
    assert "site.yaml:2:" in said
    assert "site.yaml:3:1: " in said


def test_says_where_it_is_and_by_what(preview: Preview) -> None:
    where, by = preview.logged()[:2]
    assert f"{preview.site}/" in where
    assert f"{preview.provider}/" in where
    assert by == f"note: by {preview.config}"


def test_listens_on_loopback_alone(preview: Preview) -> None:
    listening = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    wanted = {f"{preview.port:04X}", f"{preview.port + 1:04X}"}
    addresses = {
        parts[1].split(":")[0]
        for parts in listening
        if parts[3] == "0A" and parts[1].split(":")[1] in wanted
    }
    assert addresses == {"0100007F"}


def test_methods_that_the_distribution_does_not_allow(preview: Preview) -> None:
    assert ask(preview, "/", "POST").status == 403


def test_origin_has_no_folders_and_tells_what_is_missing(preview: Preview) -> None:
    assert ask(preview, "/public/index.html").status == 200
    missing = ask(preview, "/public/missing.html")
    assert (missing.status, "NoSuchKey" in missing.text) == (404, True)
    assert ask(preview, "/public/%2e%2e/index.html").status == 400


def test_object_that_did_not_change_is_not_sent_again(preview: Preview) -> None:
    first = ask(preview, "/public/style.css")
    assert first.getheader("Content-Type") == "text/css"
    again = ask(preview, "/public/style.css", If_None_Match=first.getheader("ETag"))
    assert (again.status, again.text) == (304, "")


def test_another_name_for_the_address_is_refused(preview: Preview) -> None:
    """A page elsewhere could give its own name to 127.0.0.1, and read what is there."""
    assert ask(preview, "/public/index.html", Host="evil.example").status == 421
    assert ask(preview, "/", port=preview.port + 1, Host="evil.example").status == 421


def test_provider_takes_the_previewed_site_alone(preview: Preview) -> None:
    started = ask(preview, "/", Accept="text/html").getheader("Location")
    path = started.removeprefix(preview.provider)
    assert ask(preview, path, port=preview.port + 1).status == 200
    for right, wrong in [
        ("client_id=preview", "client_id=other"),
        ("callback", "elsewhere"),
        ("S256", "plain"),
        ("response_type=code", "response_type=token"),
        ("scope=openid", "scope=email"),
        ("nonce=", "n="),
    ]:
        assert right in path
        answer = ask(preview, path.replace(right, wrong), port=preview.port + 1)
        assert (answer.status, answer.getheader("Location")) == (400, None), wrong


def test_changed_configuration_counts_from_the_next_request(preview: Preview) -> None:
    assert ask(preview, "/reports/summary.json").status == 401
    text = preview.config.read_text("utf-8")
    preview.config.write_text(text.replace("path: /public/*", "path: /*"), "utf-8")
    assert eventually(lambda: ask(preview, "/reports/summary.json").status == 200)
    preview.config.write_text("rules: 5\n", "utf-8")
    assert ask(preview, "/reports/summary.json").status == 200
    assert any("the site goes on as it was" in line for line in preview.logged())


def test_log_names_the_decision_and_no_query(preview: Preview) -> None:
    ask(preview, "/reports/summary.json?token=secret")
    assert any(
        line.startswith("401 GET /reports/summary.json respond no-session - ")
        for line in preview.logged()
    )
    assert "secret" not in "\n".join(preview.logged())

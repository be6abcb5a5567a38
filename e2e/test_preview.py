"""The preview's command line, and what it answers to requests that no browser makes."""

import gzip
import http.client
import json
import re
import socket
import ssl
import subprocess
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPMessage
from pathlib import Path
from typing import NamedTuple

import pytest

from e2e.support.paths import PREVIEW
from e2e.support.preview import CONFIG, DEMO, Preview, eventually, free_ports, previewing
from e2e.support.process import run
from e2e.support.server import HOST


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    with previewing(tmp_path) as preview:
        yield preview


class Answer(NamedTuple):
    status: int
    headers: HTTPMessage
    text: str


def ask(
    preview: Preview, path: str, method: str = "GET", port: int | None = None, **headers: str
) -> Answer:
    connection = http.client.HTTPConnection(HOST, port or preview.port, timeout=10)
    host = {"Host": f"localhost:{port or preview.port}"}
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers=host | names)
    answer = connection.getresponse()
    body = answer.read()
    coded = answer.headers["Content-Encoding"] == "gzip"
    connection.close()
    text = (gzip.decompress(body) if coded else body).decode()
    return Answer(answer.status, answer.headers, text)


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
        assert f"port {port} is in use" in said
        assert said == f"error: port {port} is in use\n  = help: leave out --port\n"


def test_first_free_port_is_taken_without_port(tmp_path: Path) -> None:
    with socket.socket() as taken:
        with suppress(OSError):
            taken.bind((HOST, 8000))
            taken.listen()
        process = subprocess.Popen([PREVIEW, DEMO], cwd=tmp_path, stderr=subprocess.PIPE, text=True)
        assert process.stderr
        greeting = process.stderr.readline()
        process.terminate()
        process.communicate(timeout=10)
    port = re.search(r"http://localhost:(\d+)/$", greeting.strip())
    assert port, greeting
    assert 8000 < int(port[1]) < 8100


def test_package_needs_python(tmp_path: Path) -> None:
    (tmp_path / "function.zip").write_bytes(b"")
    command = (PREVIEW, DEMO, "--port", free_ports(), "--package", "function.zip")
    done = run(*command, cwd=tmp_path, env={"PATH": str(tmp_path)}, ok=(3,))
    assert "--package needs python3" in done.stderr
    assert "install python3, or leave out --package" in done.stderr


def test_folder_is_checked_before_the_port(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        said = refused(tmp_path, "public", "--port", taken.getsockname()[1], code=3)
        assert "public: No such file or directory" in said


def test_missing_folder(tmp_path: Path) -> None:
    said = refused(tmp_path, "public", "--port", free_ports(), code=3)
    assert "public: No such file or directory" in said


def test_missing_configuration(tmp_path: Path) -> None:
    said = refused(tmp_path, DEMO, "--config", "none.yaml", "--port", free_ports(), code=3)
    assert "none.yaml: No such file or directory" in said


def test_all_errors_in_the_configuration_are_reported(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(
        "rules:\n  - { path: finance, allow: everyone }\nsurprise: 1\n"
    )
    said = refused(tmp_path, DEMO, "--port", free_ports(), code=2)
    assert "site.yaml:2:" in said
    assert "site.yaml:3:1: " in said


def test_prints_its_addresses_and_its_configuration(preview: Preview) -> None:
    where, accounts, provider, end = preview.logged()[:4]
    assert where.endswith(f" with the rules of {preview.config}: {preview.site}/")
    assert accounts == "Accounts: Ada (no groups), Ben (finance)"
    assert provider == f"Development provider: {preview.provider}/"
    assert end == "Changes apply at once. Ctrl-C stops."


def test_listens_only_on_loopback(preview: Preview) -> None:
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


def test_origin_has_no_folders_and_answers_404_for_missing_objects(preview: Preview) -> None:
    assert ask(preview, "/public/index.html").status == 200
    missing = ask(preview, "/public/missing.html")
    assert (missing.status, "Page not found" in missing.text) == (404, True)
    assert ask(preview, "/public/%2e%2e/index.html").status == 400


def test_object_that_did_not_change_is_not_sent_again(preview: Preview) -> None:
    first = ask(preview, "/public/style.css")
    assert first.headers["Content-Type"] == "text/css"
    again = ask(preview, "/public/style.css", If_None_Match=first.headers["ETag"])
    assert (again.status, again.text) == (304, "")


def test_another_name_for_the_address_is_refused(preview: Preview) -> None:
    """A page of another site could point its name to 127.0.0.1 and read the preview."""
    assert ask(preview, "/public/index.html", Host="evil.example").status == 421
    assert ask(preview, "/", port=preview.port + 1, Host="evil.example").status == 421


def test_provider_accepts_only_the_previewed_site(preview: Preview) -> None:
    started = ask(preview, "/", Accept="text/html").headers["Location"]
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
        assert (answer.status, answer.headers["Location"]) == (400, None), wrong


def test_changed_configuration_applies_to_the_next_request(preview: Preview) -> None:
    assert ask(preview, "/reports/summary.json").status == 401
    text = preview.config.read_text("utf-8")
    preview.config.write_text(text.replace("path: /public/*", "path: /*"), "utf-8")
    assert eventually(lambda: ask(preview, "/reports/summary.json").status == 200)
    preview.config.write_text("rules: 5\n", "utf-8")
    assert ask(preview, "/reports/summary.json").status == 200
    assert any("the previous rules stay" in line for line in preview.logged())
    assert "expected a List, found 5" in ask(preview, "/", port=preview.port + 1).text
    preview.config.write_text(CONFIG.read_text("utf-8"), "utf-8")
    assert eventually(lambda: ask(preview, "/reports/summary.json").status == 401)
    assert "has errors" not in ask(preview, "/", port=preview.port + 1).text


def test_log_names_the_decision_and_no_query(preview: Preview) -> None:
    ask(preview, "/reports/summary.json?token=secret")
    assert any(
        line.startswith("401 GET /reports/summary.json respond no-session - ")
        for line in preview.logged()
    )
    assert "secret" not in "\n".join(preview.logged())


def test_objects_come_as_the_distribution_delivers_them(preview: Preview) -> None:
    first = ask(preview, "/public/style.css")
    again = ask(preview, "/public/style.css", Accept_Encoding="gzip")
    assert (first.headers["X-Cache"], first.headers["Content-Encoding"]) == (
        "Miss from cloudfront",
        None,
    )
    assert again.headers["Content-Encoding"] == "gzip"
    assert again.text == first.text
    assert ask(preview, "/public/style.css").headers["X-Cache"] == "Hit from cloudfront"
    assert ask(preview, "/public/style.css", Range="bytes=0-9").text == first.text[:10]
    assert first.headers["Cache-Control"] == "private, no-cache"
    assert first.headers["X-Content-Type-Options"] == "nosniff"
    assert first.headers["Strict-Transport-Security"] is None
    generated = ask(preview, "/reports/summary.json")
    assert generated.headers["X-Cache"] == "LambdaGeneratedResponse from cloudfront"


def test_both_ports_accept_tls(preview: Preview) -> None:
    trust = ssl.create_default_context()
    trust.check_hostname, trust.verify_mode = False, ssl.CERT_NONE
    for port, path in [(preview.port, "/public/index.html"), (preview.port + 1, "/keys")]:
        connection = http.client.HTTPSConnection(HOST, port, timeout=10, context=trust)
        connection.request("GET", path, headers={"Host": f"localhost:{port}"})
        assert connection.getresponse().status == 200
        connection.close()


def test_provider_signs_with_a_new_key(preview: Preview) -> None:
    provider = preview.port + 1

    def key_ids() -> list[str]:
        return [key["kid"] for key in json.loads(ask(preview, "/keys", port=provider).text)["keys"]]

    (old,) = key_ids()
    assert ask(preview, "/rotate", "POST", port=provider).status == 303
    new, still_known = key_ids()
    assert still_known == old != new


def test_missing_and_invalid_packages_are_errors(tmp_path: Path) -> None:
    said = refused(tmp_path, DEMO, "--package", "none.zip", "--port", free_ports(), code=3)
    assert "none.zip: No such file" in said
    assert "infra -- package" in said
    (tmp_path / "text.zip").write_text("no zip")
    said = refused(tmp_path, DEMO, "--package", "text.zip", "--port", free_ports(), code=3)
    assert "text.zip: the package is not a zip" in said


def test_real_provider_needs_a_client(tmp_path: Path) -> None:
    given = (DEMO, "--issuer", "https://idp.example.com", "--port", free_ports())
    said = refused(tmp_path, *given, code=2)
    assert "--client-id" in said
    assert "--client-secret" in said
    said = refused(tmp_path, *given, "--client-id", "a", "--client-secret", "none", code=3)
    assert "none: No such file" in said
    (tmp_path / "secret").write_text("secret\n")
    plain = ("--issuer", "http://idp.example.com", "--client-id", "a", "--client-secret", "secret")
    said = refused(tmp_path, DEMO, *plain, "--port", free_ports(), code=2)
    assert "https" in said


def test_preview_has_secrets_for_a_stack_with_its_own(tmp_path: Path, package: Path) -> None:
    config = CONFIG.read_text("utf-8") + "secrets: stack\n"
    with previewing(tmp_path, "--package", package, config=config) as preview:
        assert ask(preview, "/", Accept="text/html").status == 302


FUNCTION = """
import json, os, time, urllib.request
base = f"http://{os.environ['AWS_LAMBDA_RUNTIME_API']}/2018-06-01/runtime/invocation"
while True:
    with urllib.request.urlopen(f"{base}/next") as event:
        request_id = event.headers["Lambda-Runtime-Aws-Request-Id"]
        request = json.load(event)["Records"][0]["cf"]["request"]
    answer, kind = {"status": "200", "body": "fine"}, "response"
    match request["uri"]:
        case "/header":
            answer["headers"] = {"connection": [{"value": "close"}]}
        case "/size":
            answer["body"] = "a" * 50_000
        case "/error":
            answer, kind = {"errorMessage": "out of luck"}, "error"
        case "/exit":
            raise SystemExit(1)
        case "/slow":
            time.sleep(60)
    urllib.request.urlopen(f"{base}/{request_id}/{kind}", json.dumps(answer).encode()).close()
"""


def test_answers_that_cloudfront_would_refuse_are_logged(tmp_path: Path) -> None:
    """Replaces the package with a function that makes mistakes."""
    with zipfile.ZipFile(tmp_path / "other.zip", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("index.py", FUNCTION)
    with previewing(tmp_path, "--package", tmp_path / "other.zip") as preview:
        for path, status, reason in [
            ("/header", 502, "a function may not add the header connection"),
            ("/size", 502, "the response has 500"),
            ("/error", 503, "the function failed: out of luck"),
            ("/exit", 503, "the process of the function ended"),
            ("/slow", 503, "the function gave no answer within 5 s"),
        ]:
            answer = ask(preview, path)
            assert (answer.status, reason in answer.text) == (status, True), (path, answer.text)
            logged = re.compile(rf"{status} GET {path} .*{reason}")
            assert any(logged.match(line) for line in preview.logged()), path
            assert ask(preview, "/").text == "fine", "the next request has a function again"

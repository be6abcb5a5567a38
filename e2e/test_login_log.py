"""The gate's log has each decision, and nothing with which one could log in."""

from pathlib import Path

from e2e.support.fixtures import Configure, NewVisitor
from e2e.support.login import SIGN_OUT
from e2e.support.provider import Provider
from e2e.support.stage import Stage
from e2e.support.visitor import ATTEMPT, SESSION

ALWAYS = {"level", "request_id", "decision", "reason", "method", "path"}


def test_log_has_one_line_for_each_decision(
    stage: Stage, provider: Provider, configure: Configure, visitor: NewVisitor
) -> None:
    with stage.gate(configure("docs-log", provider.issuer)) as gate:
        alice = visitor(at=gate)
        alice.open("/a.html?token=secret-of-the-page")
        alice.fetch("/b.json")
        alice.navigate(SIGN_OUT)
        lines = [one for one in gate.lines() if "decision" in one]
        assert len(lines) == alice.requests
    for line in lines:
        assert line.keys() >= ALWAYS, line
    assert [one["path"] for one in lines][:2] == ["/a.html", "/.sitegate/callback"]
    assert "secret-of-the-page" not in str(lines)
    assert "alice" not in str(lines), "the subject is hashed"


def test_secrets_of_a_login_are_known_and_found(
    stage: Stage, visitor: NewVisitor, tmp_path: Path
) -> None:
    """Shows that the search for secrets in each gate's log can find them."""
    before = set(stage.secrets)
    alice = visitor()
    callback = alice.reach(alice.begin("/"))
    (attempt,) = (it.value for name, it in alice.cookies.items() if name.startswith(ATTEMPT))
    alice.follow(alice.navigate(callback))
    code = callback.partition("code=")[2].partition("&")[0]
    tokens = [one for more in stage.more_secrets for one in more()]
    assert {attempt, code, alice.cookies[SESSION].value} <= stage.secrets - before
    for secret in [attempt, code, alice.cookies[SESSION].value, tokens[-1]]:
        log = tmp_path / "log"
        log.write_text(f'{{"path":"/{secret}"}}\n', "utf-8")
        assert secret in stage.leaks(log)

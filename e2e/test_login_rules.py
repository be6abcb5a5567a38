"""Rules admit users after a real login by groups, email addresses and domains from the ID token."""

import pytest

from e2e.support.fixtures import NewVisitor
from e2e.support.login import ACCOUNTS

# Mallory claims Alice's address, which is not verified.
ALLOWED = {
    "/groups/": {"alice", "grace"},
    "/emails/": {"alice"},
    "/domains/": {"alice", "bob", "grace"},
    "/either/": {"carol"},
    "/anything-else/": set(ACCOUNTS),
}


@pytest.mark.parametrize("name", ACCOUNTS)
def test_rules_allow_and_deny(name: str, visitor: NewVisitor) -> None:
    one = visitor(name)
    one.open("/")
    seen = {path for path in ALLOWED if one.navigate(f"{path}page.html").forwarded}
    assert seen == {path for path, allowed in ALLOWED.items() if name in allowed}


def test_denied_is_a_page_without_a_loop(visitor: NewVisitor) -> None:
    bob = visitor("bob")
    answer = bob.open("/groups/page.html")
    assert answer.status == 403
    assert answer.body
    assert bob.fetch("/groups/data.json").status == 403


def test_denied_stays_signed_in(visitor: NewVisitor) -> None:
    bob = visitor("bob")
    bob.open("/groups/page.html")
    assert bob.navigate("/domains/page.html").forwarded


@pytest.mark.parametrize(
    "path",
    [
        "/groups/../public/a",
        "/public/../groups/a",
        "/public/%2e%2e/groups/a",
        "/public/%252e%252e/groups/a",
        "/public%2f..%2fgroups/a",
        "/public/..\\groups/a",
        "/public//../groups/a",
        "/public/%00",
    ],
)
def test_no_spelling_of_a_path_avoids_a_rule(path: str, visitor: NewVisitor) -> None:
    """A visitor without a session gets a login, a refusal, or a page that is really public."""
    answer = visitor().navigate(path)
    assert not answer.forwarded or answer.page.startswith("/public/"), answer.message
    if answer.forwarded:
        assert ".." not in answer.page
        assert "%" not in answer.page

"""Compares a referee's findings in our templates with the exceptions that we explain."""

import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase

from e2e.support.paths import E2E


@dataclass(frozen=True, order=True)
class Finding:
    rule: str
    resource: str
    file: str
    message: str = ""

    def __str__(self) -> str:
        return f"{self.file}: {self.resource}: {self.rule} {self.message}".rstrip()


@dataclass(frozen=True, order=True)
class Exemption:
    """A rule that we break on purpose in resources whose logical ID matches."""

    rule: str
    resource: str

    def covers(self, finding: Finding) -> bool:
        return finding.rule == self.rule and fnmatchcase(finding.resource, self.resource)


def exemptions(referee: str) -> list[Exemption]:
    table = tomllib.loads((E2E / "exceptions.toml").read_text("utf-8"))[referee]
    for rule, entry in table.items():
        assert set(entry) == {"on", "reason"}, f"{referee} {rule} needs `on` and `reason`"
        assert len(entry["reason"].split()) > 4, f"{referee} {rule} is not argued"
    return [Exemption(rule, name) for rule, entry in table.items() for name in entry["on"]]


def assert_all_argued(referee: str, findings: list[Finding]) -> None:
    known = exemptions(referee)
    open_ones = {str(f) for f in findings if not any(e.covers(f) for e in known)}
    assert not open_ones, f"{referee}:\n" + "\n".join(sorted(open_ones))


def assert_none_stale(referee: str, findings: list[Finding]) -> None:
    stale = [e for e in exemptions(referee) if not any(e.covers(f) for f in findings)]
    assert not stale, f"{referee}: no template needs these any more: {stale}"


class RefereeTests:
    """The tests of every referee. The subclass in a module names the referee and has its `findings`."""

    referee: str

    def test_finds_nothing_without_a_reason(self, findings: list[Finding]) -> None:
        assert_all_argued(self.referee, findings)

    def test_every_exception_is_still_needed(self, findings: list[Finding]) -> None:
        assert_none_stale(self.referee, findings)

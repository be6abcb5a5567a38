"""An exception excuses what it names and nothing else, and does not outlive its need."""

import pytest

from e2e.support.findings import Finding, assert_all_argued, assert_none_stale, exemptions

REFEREES = ("cfn-lint", "checkov", "guard")


@pytest.mark.parametrize("referee", REFEREES)
def test_another_rule_is_not_excused(referee: str) -> None:
    with pytest.raises(AssertionError, match="Bucket: X1"):
        assert_all_argued(referee, [Finding("X1", "Bucket", "templates/site.json")])


@pytest.mark.parametrize("referee", REFEREES)
def test_another_resource_is_not_excused(referee: str) -> None:
    rule = exemptions(referee)[0].rule
    with pytest.raises(AssertionError, match=rule):
        assert_all_argued(referee, [Finding(rule, "Stranger", "templates/site.json")])


@pytest.mark.parametrize("referee", REFEREES)
def test_an_exception_without_a_finding_is_stale(referee: str) -> None:
    with pytest.raises(AssertionError, match="any more"):
        assert_none_stale(referee, [])

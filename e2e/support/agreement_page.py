"""The page that compares `infra check` with cfn-lint and AWS's validator on the templates of the corpus."""

from e2e.support.agreement import Court
from e2e.support.corpus import corpora, everything, name

HEAD = """# `infra check` compared with cfn-lint and AWS's validator

Two judges, cfn-lint and AWS's own `cloudformation-validate`, check the same {count} templates as `infra check`. The templates are
cfn-lint's own fixtures (most of them broken on purpose), troposphere's examples, the expected output in the tests of the AWS Solutions
Constructs and of the CDK's packages, and the test data of crates. The source distribution of the SAM translator has no templates, so those of
SAM come from the same sources. Times and memory are in [the benchmarks](../../docs/benchmarks.md#check-of-templates). `e2e/test_corpus.py` keeps this page up to date. It fails if `infra check`
reports an error in a good template that no judge has and that has no argument here. No false error is known.

An error of cfn-lint is found if `infra check` reports a finding at the same place. One finding that names all members of a cycle, or all
resources of one name, counts for each of them. An error of AWS's validator is also found if `infra check` reports a finding about the same
resource, because the two name different places inside it. `false` counts errors of the judge that are wrong, and `argued` counts true errors
that we leave. Both have their reason below. Both judges run with the clock set to the day of our facts about runtimes. cfn-lint looks
at us-east-1.
"""

OURS = """## Our errors that no judge has
"""

ARGUMENTS = """## The judges' errors that we do not report
"""


def agreement_page(court: Court, reasons: dict[str, str]) -> str:
    """Returns the page. The reasons explain our errors that no judge has, by rule."""
    sources = {source: {name(path) for path in paths} for source, paths in corpora().items()}
    return "\n".join(
        [
            HEAD.format(count=len(everything())),
            court.table_of_corpora(sources),
            OURS,
            court.table_of_ours(reasons),
            ARGUMENTS,
            court.table_of_arguments(),
            *(f"## {judge.name}'s errors\n\n{judge.table()}" for judge in court.judges),
        ]
    )

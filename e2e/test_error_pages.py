"""The package puts a page in place of the bucket's errors, and leaves every other response as it is."""

import json
from collections.abc import Iterator

import pytest

from e2e.support.fixtures import Configure
from e2e.support.gate import Gate
from e2e.support.provider import Provider
from e2e.support.ssm_proxy import ssm_proxy
from e2e.support.stage import Stage
from e2e.support.viewer_request import origin_response, response_of, values

# S3 sends its errors in chunks, and CloudFront adds Via. A function can remove neither.
S3_ERROR = [
    ("Content-Type", "application/xml"),
    ("Transfer-Encoding", "chunked"),
    ("Via", "1.1 abc.cloudfront.net (CloudFront)"),
    ("x-amz-request-id", "EXAMPLE"),
]


@pytest.fixture(scope="module")
def gate(stage: Stage, provider: Provider, configure: Configure, settings: dict) -> Iterator[Gate]:
    function = configure("docs-error-pages", provider.issuer)
    stage.put(function, "settings", json.dumps(settings | {"theme": {"name": "Harbour"}}))
    with stage.gate(function) as gate:
        yield gate


@pytest.mark.parametrize(
    ("status", "answer", "title"),
    [
        (400, "404", "Page not found"),
        (403, "404", "Page not found"),
        (404, "404", "Page not found"),
        (500, "503", "This page isn’t available right now"),
        (503, "503", "This page isn’t available right now"),
    ],
)
def test_error_of_the_bucket_becomes_a_page(
    gate: Gate, status: int, answer: str, title: str
) -> None:
    page = gate.answer(origin_response("/finance/missing.html", status, S3_ERROR))
    assert page["status"] == answer
    assert title in page["body"]
    assert "Harbour" in page["body"], "the page has the theme of the site"
    assert values(page, "set-cookie") == []
    assert values(page, "x-amz-request-id") == []


@pytest.mark.parametrize("status", [200, 206, 304, 412, 416])
def test_other_responses_stay_as_they_are(gate: Gate, status: int) -> None:
    event = origin_response(
        "/report.html", status, [("Content-Type", "text/html"), ("ETag", '"1"')]
    )
    assert gate.answer(event) == response_of(event)


def test_page_depends_on_the_path_alone(gate: Gate) -> None:
    """CloudFront caches the page for all visitors of a path."""
    german = [("Accept-Language", "de"), ("Cookie", "a=b")]
    first = origin_response("/finance/missing.html", 404, S3_ERROR)
    second = origin_response("/finance/missing.html?q=secret", 404, S3_ERROR, german)
    assert gate.answer(first)["body"] == gate.answer(second)["body"]


def test_missing_page_is_in_the_log(gate: Gate) -> None:
    gate.answer(origin_response("/old/report.html", 404, S3_ERROR))
    line = gate.lines()[-1]
    assert (line["reason"], line["status"], line["path"]) == ("not-found", 404, "/old/report.html")


def test_gate_without_settings_answers_with_a_page(
    stage: Stage, provider: Provider, configure: Configure
) -> None:
    """An object is served without settings: the gate had decided about it before. An error gets the default theme."""
    function = configure("docs-error-pages-cold", provider.issuer)
    with ssm_proxy(stage.ssm) as proxy:
        proxy.fault = "down"
        with stage.gate(function, ssm=proxy.address) as gate:
            found = origin_response("/report.html", 200, [("Content-Type", "text/html")])
            assert gate.answer(found) == response_of(found)
            [line] = gate.lines()
            assert line["what"] == "settings", "only the start has tried to read them"
            page = gate.answer(origin_response("/missing.html", 404, S3_ERROR))
            assert (page["status"], "Page not found" in page["body"]) == ("404", True)

"""A public front page and single-page applications in folders, played through the preview."""

import http.client
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.support.preview import Preview, previewing
from e2e.support.server import HOST

SITE = """
provider: { issuer: https://id.example.com, client_id: abc }
content: { clean_urls: CLEAN_URLS, single_page: PAGES }
rules:
  - { path: /, allow: everyone }
  - { path: /app/*, allow: everyone }
  - { path: /app/admin.html, allow: { groups: [admins] } }
  - { path: /help/*, allow: everyone }
  - { path: /vault/*, allow: everyone }
  - { path: /staff.html, allow: { groups: [staff] } }
"""
PAGES = """{ /app/*: /app/index.html, /app/admin/*: /app/admin.html,
    /vault/*: /staff.html, /tools/*: /staff.html }"""
FILES = [
    "index.html",
    "staff.html",
    "app/index.html",
    "app/admin.html",
    "app/main.js",
    "app/help/index.html",
    "help/index.html",
    "vault/data.json",
]


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns a folder whose files contain their own names."""
    folder = tmp_path_factory.mktemp("content")
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


def serving(folder: Path, content: Path, *, clean_urls: bool) -> Iterator[Preview]:
    config = SITE.replace("CLEAN_URLS", str(clean_urls).lower()).replace("PAGES", PAGES)
    with previewing(folder, config=config, content=content) as preview:
        yield preview


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory, content: Path) -> Iterator[Preview]:
    yield from serving(tmp_path_factory.mktemp("plain"), content, clean_urls=False)


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory, content: Path) -> Iterator[Preview]:
    yield from serving(tmp_path_factory.mktemp("clean"), content, clean_urls=True)


def answer(preview: Preview, path: str) -> str | int:
    """Returns the name of the file that answers a visitor who has not signed in, or the status."""
    connection = http.client.HTTPConnection(HOST, preview.port, timeout=10)
    connection.request("GET", path, headers={"Host": f"localhost:{preview.port}"})
    response = connection.getresponse()
    text = response.read().decode()
    connection.close()
    return text if response.status == 200 else response.status


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/", "index.html"),
        ("/app/", "app/index.html"),
        ("/app/orders/7", "app/index.html"),
        ("/app/help/", "app/index.html"),
        ("/app/help/index.html", "app/help/index.html"),
        ("/app/main.js", "app/main.js"),
        ("/app/missing.js", 404),
        ("/help/", "help/index.html"),
    ],
)
def test_application_in_a_folder_leaves_the_rest_of_the_site_alone(
    plain: Preview, clean: Preview, path: str, expected: str | int
) -> None:
    assert (answer(plain, path), answer(clean, path)) == (expected, expected)


@pytest.mark.parametrize(
    ("path", "without", "expected"),
    [("/app", 401, "app/index.html"), ("/help", 401, "help/index.html")],
)
def test_folder_without_its_slash_means_the_folder_with_clean_urls(
    plain: Preview, clean: Preview, path: str, without: int, expected: str
) -> None:
    assert (answer(plain, path), answer(clean, path)) == (without, expected)


@pytest.mark.parametrize(
    "path",
    [
        "/app/admin/",
        "/app/admin/users",
        "/app/admin.html",
        "/vault/",
        "/vault/data",
        "/tools/",
        "/staff.html",
    ],
)
def test_closed_page_is_closed_for_every_path_of_its_applications(
    plain: Preview, clean: Preview, path: str
) -> None:
    assert (answer(plain, path), answer(clean, path)) == (401, 401)


def test_longest_folder_decides(plain: Preview, clean: Preview) -> None:
    assert answer(plain, "/app/admin") == "app/index.html"
    assert answer(clean, "/app/admin") == 401
    assert answer(plain, "/vault/data.json") == "vault/data.json"


def test_exact_rule_for_one_path_closes_the_whole_application(
    tmp_path: Path, content: Path
) -> None:
    config = """
provider: { issuer: https://id.example.com, client_id: abc }
content: { single_page: { /app/*: /app/index.html } }
rules: [{ path: /app/*, allow: everyone }, { path: /app/secret, allow: { groups: [board] } }]
"""
    with previewing(tmp_path, config=config, content=content) as preview:
        for path in ["/app/", "/app/secret", "/app/other", "/app/index.html"]:
            assert answer(preview, path) == 401, path
        assert answer(preview, "/app/main.js") == "app/main.js"

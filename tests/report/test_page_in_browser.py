"""The page in a real browser. Skipped where there is none, unless RECONCILE_BROWSER=required."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reconcile.report import Report

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def missing(what: str) -> None:
    if os.environ.get("RECONCILE_BROWSER") == "required":
        pytest.fail(f"{what} is missing, and RECONCILE_BROWSER=required")
    pytest.skip(f"{what} is missing")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("playwright")
    executable = shutil.which("chromium")
    if executable is None:
        missing("chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def address(report: Report, tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("page") / "index.html"
    report.write("html", path)
    return path.as_uri()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    opened.goto(address)
    yield opened
    context.close()


def test_the_page_asks_for_nothing_and_complains_of_nothing(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    requests, complaints = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    context.close()
    assert [url for url in requests if not url.startswith("data:")] == [address]
    assert complaints == []


def shown(page: Page) -> list[str]:
    return [
        element.get_attribute("id") or ""
        for element in page.query_selector_all("[data-item]:not([hidden])")
    ]


def test_a_filter_by_words_hides_the_rest(page: Page) -> None:
    page.fill("[name=q]", "haushalte ohne")
    assert shown(page) == ["fact-f-power"]
    assert page.inner_text("output") == "1 von 9 gezeigt"


def test_a_filter_is_kept_in_the_address(page: Page, address: str) -> None:
    page.select_option("[name=severity]", "critical")
    assert page.url == f"{address}#severity=critical"
    page.goto("about:blank")
    page.goto(f"{address}#severity=critical&kind=date")
    assert shown(page) == ["fact-f-broken"]
    assert page.input_value("[name=kind]") == "date"


def test_a_filter_can_be_taken_back(page: Page) -> None:
    page.select_option("[name=kind]", "money")
    page.click("button[type=reset]")
    page.wait_for_function("document.querySelectorAll('[data-item][hidden]').length === 0")
    assert len(shown(page)) == 9


def test_a_link_to_a_folded_part_unfolds_it(page: Page) -> None:
    page.click("nav a[href='#single']")
    page.wait_for_selector("#single[open]")
    assert len(shown(page)) == 9


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_no_width_scrolls_sideways(width: int, page: Page) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_the_first_tab_stop_skips_to_the_differences(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#differences"


def test_print_unfolds_everything(page: Page) -> None:
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.query_selector("details:not([open])") is None
    assert not page.is_visible("#filter")


def test_the_page_is_complete_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.locator("article").count() == 5
    assert page.locator("article").first.is_visible()
    assert not page.locator("#filter").is_visible()
    context.close()

"""The page in a real browser. Skipped where there is none, unless RECONCILE_BROWSER=required."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl
import pytest

from reconcile.report import Options, Report

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
AXE = Path(__file__).parent / "axe" / "axe.min.js"
# The standard, and what goes beyond it.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


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


@pytest.mark.parametrize("language", ["de-AT", "en"])
def test_the_page_asks_for_nothing_and_complains_of_nothing(
    language: str, report: Report, browser: Browser, tmp_path: Path
) -> None:
    path = tmp_path / "index.html"
    report.write("html", path, Options(language))
    context = browser.new_context()
    page = context.new_page()
    requests, complaints = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.goto(path.as_uri())
    page.wait_for_load_state("networkidle")
    context.close()
    assert [url for url in requests if not url.startswith("data:")] == [path.as_uri()]
    assert complaints == []


# Accessibility


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(scheme: str, width: int, browser: Browser, address: str) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page = context.new_page()
    page.goto(address)
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("(tags) => axe.run({ runOnly: tags })", RULES)
    context.close()
    assert found["passes"]
    assert [
        (each["id"], node["html"][:200]) for each in found["violations"] for node in each["nodes"]
    ] == []


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_no_width_scrolls_sideways(width: int, page: Page) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_the_first_tab_stop_skips_to_what_the_page_is_for(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)], ids=["laptop", "small laptop"])
def test_what_matters_most_is_seen_without_scrolling(size: tuple[int, int], page: Page) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    first = page.locator(".matters li").first.bounding_box()
    assert first is not None
    assert first["y"] + first["height"] < size[1]


# Filters


def shown(page: Page) -> list[str]:
    return [
        element.get_attribute("id") or ""
        for element in page.query_selector_all("[data-item]:not([hidden])")
    ]


FILTERS = [
    ("severity", "critical", ["fact-f-broken", "fact-f-damage"]),
    ("kind", "money", ["fact-f-damage"]),
    ("rule", "figures-update", ["fact-f-evacuated"]),
    ("source", "fremd.jsonl#1", ["fact-f-boats"]),
]


@pytest.mark.parametrize(("name", "value", "facts"), FILTERS, ids=[f[0] for f in FILTERS])
def test_a_filter_hides_the_rest(name: str, value: str, facts: list[str], page: Page) -> None:
    page.select_option(f"select[name={name}]", value)
    assert shown(page) == facts
    assert page.inner_text("output") == f"{len(facts)} von 9 gezeigt"


def test_a_filter_by_words_hides_the_rest(page: Page) -> None:
    page.fill("[name=q]", "haushalte ohne")
    assert shown(page) == ["fact-f-power"]
    page.fill("[name=q]", "davon steht nirgends etwas")
    assert page.is_visible(".empty")


def test_a_filter_is_kept_in_the_address(page: Page, address: str) -> None:
    page.select_option("[name=severity]", "critical")
    assert page.url == f"{address}#severity=critical"
    page.goto("about:blank")
    page.goto(f"{address}#severity=critical&kind=date")
    assert shown(page) == ["fact-f-broken"]
    assert page.input_value("[name=kind]") == "date"


def test_a_count_of_the_summary_is_a_filter(page: Page) -> None:
    page.click(".counts [data-severity=critical] a")
    assert shown(page) == ["fact-f-broken", "fact-f-damage"]


def test_a_filter_can_be_taken_back(page: Page) -> None:
    page.select_option("[name=kind]", "money")
    page.click("button[type=reset]")
    page.wait_for_function("document.querySelectorAll('[data-item][hidden]').length === 0")
    assert len(shown(page)) == 9


# Links


def target(page: Page) -> str:
    """The card that the address leads into."""
    page.wait_for_selector("article :target", state="attached")
    return str(page.evaluate("document.querySelector(':target').closest('article').id"))


def test_a_link_to_a_folded_part_unfolds_it(page: Page) -> None:
    page.click(".counts a[href='#single']")
    page.wait_for_selector("#single[open]")
    assert len(shown(page)) == 9


def test_a_permalink_shows_what_a_filter_hid(page: Page) -> None:
    anchor = page.get_attribute("#fact-f-broken .permalink", "href") or ""
    page.select_option("[name=kind]", "money")
    page.evaluate("(hash) => { location.hash = hash; }", anchor)
    page.wait_for_function("document.querySelectorAll('[data-item][hidden]').length === 0")
    assert page.locator(f"#fact-f-broken {anchor}").is_visible()


def test_a_permalink_outlives_a_source_that_joins(
    report: Report, browser: Browser, tmp_path: Path
) -> None:
    """A source that was published earlier now speaks first, and the fact has another id."""
    first = report.claims.filter(pl.col("wording") == "zehn Menschen")["claim"][0]
    before = replace(
        report,
        members=report.members.filter(pl.col("claim") != first),
        pairs=report.pairs.filter((pl.col("a") != first) & (pl.col("b") != first)),
    )
    before.write("html", tmp_path / "before.html")
    renamed = {"f-dead": "f-dead-of-the-next-run"}
    tables = {
        name: getattr(report, name).with_columns(pl.col("fact").replace(renamed))
        for name in ("facts", "members", "pairs")
    }
    replace(report, **tables).write("html", tmp_path / "after.html")
    page = browser.new_page()
    page.goto((tmp_path / "before.html").as_uri())
    anchor = page.get_attribute("#fact-f-dead .permalink", "href")
    page.goto((tmp_path / "after.html").as_uri() + (anchor or ""))
    assert target(page) == "fact-f-dead-of-the-next-run"
    page.close()


def test_a_claim_in_a_text_leads_to_its_fact(page: Page) -> None:
    page.evaluate("document.querySelectorAll('.text').forEach((each) => { each.open = true; })")
    page.click("#text-1 .claim:text('zehn Menschen')")
    assert target(page) == "fact-f-dead"


# Keys


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.closest('[id]')?.id"))


def test_keys_go_from_fact_to_fact(page: Page) -> None:
    steps = []
    for key in "jjjk":
        page.keyboard.press(key)
        steps.append(focused(page))
    assert steps == ["fact-f-broken", "fact-f-damage", "fact-f-dead", "fact-f-damage"]


def test_keys_pass_over_what_is_hidden(page: Page) -> None:
    page.select_option("[name=severity]", "minor")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("j")
    assert focused(page) == "fact-f-evacuated"


def test_a_slash_leads_to_the_words_and_writes_none(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("j/k")
    assert page.input_value("[name=q]") == "j/k"


def test_a_question_mark_opens_the_list_of_keys(page: Page) -> None:
    page.keyboard.press("?")
    assert page.is_visible("#keys")
    page.keyboard.press("Escape")
    assert not page.is_visible("#keys")


def test_single_keys_can_be_turned_off_for_good(page: Page, address: str) -> None:
    page.click("[data-keys]")
    page.uncheck("#keys [name=keys]")
    page.click("#keys button")
    page.reload()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.tagName") == "BODY"


# Ticks


def test_ticks_are_kept_filtered_and_saved(page: Page) -> None:
    assert not page.is_visible("[data-export]")
    page.check("#fact-f-damage .done input")
    page.reload()
    assert page.is_checked("#fact-f-damage .done input")
    page.select_option("[name=done]", "yes")
    assert shown(page) == ["fact-f-damage"]
    with page.expect_download() as download:
        page.click("[data-export]")
    assert download.value.suggested_filename == "geprueft.csv"
    saved = download.value.path().read_text(encoding="utf-8-sig")
    assert saved.startswith('"Schaden","≠ Widerspruch","said-')


def test_a_tick_says_when_the_fact_has_changed(page: Page) -> None:
    key = page.get_attribute("#fact-f-damage", "data-key")
    page.evaluate("(key) => localStorage.setItem(`reconcile:${key}`, 'fact-of-before')", key)
    page.reload()
    assert page.is_visible("#fact-f-damage .stale")
    assert page.is_checked("#fact-f-damage .done input")


def test_a_sentence_can_be_copied(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("#fact-f-dead .correction summary")
    page.click("#fact-f-dead .correction button >> nth=0")
    page.wait_for_selector("#fact-f-dead button:text('Kopiert')")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == "Tote des Hochwassers: zehn Menschen, nicht Zwölf Menschen."


# Print, and no scripts


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
    for control in ("#filter", ".done", "[data-copy]", "[data-keys]", "dialog"):
        assert not page.locator(control).first.is_visible(), control
    page.click("#fact-f-dead .correction summary")
    assert page.locator("#fact-f-dead .sentence").first.is_visible()
    context.close()


def test_a_print_without_scripts_has_every_quote(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.emulate_media(media="print")
    words = page.locator("blockquote, .rows q, .reading-room p, .sentence, .matrix td > span")
    boxes = [each.bounding_box() for each in words.all()]
    assert len(boxes) > 40
    assert [box for box in boxes if box is None or box["height"] < 8] == []
    assert len(page.pdf()) > 10_000
    context.close()


# Pages beside it


def test_details_beyond_a_size_are_a_link_away(
    report: Report, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, size in (("CARDS", 2), ("CHARACTERS", 10), ("CELLS", 4)):
        monkeypatch.setattr(f"reconcile.report.html.{name}", size)
    report.write("html", tmp_path / "index.html")
    made = sorted(path.name for path in tmp_path.iterdir())
    assert made == [
        *("index-2.html", "index-3.html", "index-matrix.html", "index-texts.html", "index.html"),
    ]
    page = browser.new_page()
    page.goto((tmp_path / "index.html").as_uri())
    assert "die ersten 2 von 5 Abweichungen" in page.inner_text("#differences .note")
    assert page.locator("#pages tbody tr").count() == 3
    page.click("#pages a:has-text('Tote des Hochwassers')")
    assert page.url.partition("#")[0].endswith("index-2.html")
    assert target(page) == "fact-f-dead"
    page.goto((tmp_path / "index-texts.html").as_uri())
    page.click("#text-1 summary")
    page.click("#text-1 .claim:text('am Dienstag')")
    assert page.url.partition("#")[0].endswith("index.html")
    assert target(page) == "fact-f-broken"
    for name in made:
        page.goto((tmp_path / name).as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 1280, name
    page.close()

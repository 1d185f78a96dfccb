"""The gate: baseline, suppressions, settings, a draft against a folder, Data Docs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reconcile import pipeline
from tests.formats.conftest import finding as row
from tests.formats.conftest import made

Run = Callable[..., Any]


def finding(reconcile: Run) -> str:
    said = json.loads(reconcile("check", "story", "--output", "json=-").out)["findings"]
    (found,) = [f for f in said if f["rule"] == "figures-conflict"]
    return str(found["finding"])


def test_concise_names_the_line_and_column_of_the_words(reconcile: Run, story: Path) -> None:
    done = reconcile("check", "story", "--output", "concise=-")
    text = (story / "b.txt").read_text(encoding="utf-8")
    first = next(line for line in done.out.splitlines() if "figures-conflict" in line)
    path, line, column = first.split(": ")[0].rsplit(":", 2)
    assert path == "story/b.txt"
    assert text.splitlines()[int(line) - 1][int(column) - 1 :].startswith("zwölf")
    assert "(beside story/a.txt:" in first


def test_a_baseline_lets_pass_what_was_there_and_nothing_new(
    reconcile: Run, story: Path, tmp_path: Path
) -> None:
    assert reconcile("baseline", "write", "story").code == 0
    gate = ("check", "story", "--baseline", "reconcile-baseline.jsonl")
    known = reconcile(*gate)
    assert known.code == 0
    assert "accepted: " in known.err
    text = (story / "b.txt").read_text(encoding="utf-8").replace("zwölf", "vierzehn")
    (story / "b.txt").write_text(text, encoding="utf-8")
    new = reconcile(*gate)
    assert new.code == 1
    assert "which is gone; `reconcile baseline prune`" in new.err
    assert reconcile(*gate, "--strict-baseline").code == 2
    pruned = reconcile("baseline", "prune", "story")
    assert pruned.code == 0
    assert "1 taken out" in pruned.err
    assert reconcile(*gate, "--strict-baseline").code == 1


@pytest.mark.parametrize("verb", ["write", "prune"])
def test_a_baseline_is_left_alone_where_an_article_could_not_be_read(
    verb: str, reconcile: Run, story: Path, tmp_path: Path
) -> None:
    (tmp_path / "reconcile-baseline.jsonl").write_text('{"finding": "x"}\n', encoding="utf-8")
    (story / "b.txt").write_bytes(b"")
    done = reconcile("baseline", verb, "story")
    assert done.code == 2
    assert "reconcile-baseline.jsonl is left as it is" in done.err
    assert (tmp_path / "reconcile-baseline.jsonl").read_text("utf-8") == '{"finding": "x"}\n'


def test_a_new_article_elsewhere_changes_no_entry(reconcile: Run, story: Path) -> None:
    reconcile("baseline", "write", "story")
    for name in "ab":
        path = story / f"{name}.txt"
        text = path.read_text(encoding="utf-8")
        path.write_text("Die Strecke blieb gesperrt.\n\n" + text, encoding="utf-8")
    assert reconcile("check", "story", "--baseline", "reconcile-baseline.jsonl").code == 0


def test_a_suppression_is_found_beside_the_articles(
    reconcile: Run, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (
        f'[[suppress]]\nfinding = "{finding(reconcile)}"\nreason = "the first count"\n'
        'author = "mw"\nuntil = 2026-01-31\n'
    )
    (story / "suppressions.toml").write_text(text, encoding="utf-8")
    for epoch, code, words in ((1769817600, 0, "1 by suppression"), (1769904000, 1, "none")):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(epoch))
        done = reconcile("check", "story", "--output", "concise=-")
        assert done.code == code
        assert f"accepted: {words}" in done.err
    assert "suppression-expired: story/suppressions.toml:1: what set aside" in done.out


def test_claims_can_be_said_to_be_no_one_fact(reconcile: Run, story: Path) -> None:
    (story / "suppressions.toml").write_text(
        '[[apart]]\na = { source = "a.txt", words = "zehn Tote" }\n'
        'b = { source = "b.txt", words = "zwölf Tote" }\nreason = "two trains"\nauthor = "mw"\n'
        '[[apart]]\na = { source = "a.txt", words = "zehn Menschen" }\n'
        'b = { source = "b.txt", words = "zwölf Menschen" }\nreason = "two trains"\nauthor = "mw"\n',
        encoding="utf-8",
    )
    done = reconcile("check", "story", "--output", "concise=-")
    assert "figures-conflict" not in done.out


def test_a_concept_of_ones_own_is_read(reconcile: Run, story: Path) -> None:
    (story / "a.txt").write_text("Am Zug hingen zwölf Kutschen.\n", encoding="utf-8")
    (story / "suppressions.toml").write_text(
        '[concepts.de]\ncarriage = ["Kutsche"]\n', encoding="utf-8"
    )
    out = reconcile("extract", "story/a.txt", "--format", "jsonl").out
    assert [json.loads(line)["concept"] for line in out.splitlines()] == ["carriage"]


def test_a_unit_of_ones_own_is_compared_with_others(reconcile: Run, story: Path) -> None:
    for name, size in (("a", "drei Eisplätze"), ("b", "2 Hektar")):
        text = f"Im Wald von Obernau hat das Feuer {size} erfasst.\n"
        (story / f"{name}.txt").write_text(text, encoding="utf-8")
    (story / "c.csv").write_text(
        "subject,value,unit,as_of,source,language\n"
        "Fläche des Feuers im Wald von Obernau,3,ice_rink,2024-05-04,Amt,de\n",
        encoding="utf-8",
    )
    with (story / "sources.toml").open("a", encoding="utf-8") as listed:
        listed.write('[[source]]\nfile = "c.csv"\n')
    own = '[units.ice_rink]\nis = "1800 meter**2"\nde = ["Eisplatz", "Eisplätze"]\n'
    (story / "suppressions.toml").write_text(own, encoding="utf-8")
    done = reconcile("check", "story", "--output", "concise=-")
    assert done.code == 1
    assert "“2 Hektar”; " in done.out
    claims = reconcile("extract", "story", "--format", "jsonl").out.splitlines()
    assert [json.loads(c)["unit"] for c in claims] == ["ice_rink", "hectare", "ice_rink"]


GRAVITY = ("minor", "major", "critical")
FAIL_ON = (*GRAVITY, "never")
TROUBLE = ("none", "an unreadable input", "a crash")


@pytest.mark.parametrize("trouble", TROUBLE)
@pytest.mark.parametrize("known", [False, True], ids=["new", "in the baseline"])
@pytest.mark.parametrize("severity", GRAVITY)
@pytest.mark.parametrize("fail_on", FAIL_ON)
@pytest.mark.parametrize("command", ["check", "report"])
def test_exit_codes_in_every_combination(
    command: str,
    fail_on: str,
    severity: str,
    known: bool,
    trouble: str,
    reconcile: Run,
    story: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A report of one finding; a crash and what could not be read go before it."""
    accepted = {"finding": "1" * 12, "by": "baseline", "path": "b", "line": 1}
    problem = {"level": "error", "path": "c.json", "message": "broken", "remedy": "mend"}
    report = made(
        findings=[row("1" * 12, severity, "f1", ["c1"], "m")],
        accepted=[accepted] if known else [],
        problems=[problem] if trouble == "an unreadable input" else [],
    )

    def reconciled(*_: object) -> Any:
        if trouble == "a crash":
            raise ZeroDivisionError("no")
        return report

    monkeypatch.setattr(pipeline, "reconcile", reconciled)
    grave = fail_on != "never" and GRAVITY.index(severity) >= GRAVITY.index(fail_on)
    expected = 2 if trouble != "none" else int(grave and not known)
    done = reconcile(command, "story", "--fail-on", fail_on, "--output", "concise=-")
    assert done.code == expected


def test_settings_of_a_file_count_and_flags_go_before_them(
    reconcile: Run, story: Path, tmp_path: Path
) -> None:
    (tmp_path / "reconcile.toml").write_text(
        'fail-on = "never"\noutput = ["concise=-"]\n', encoding="utf-8"
    )
    quiet = reconcile("check", "story")
    assert quiet.code == 0
    assert quiet.out.splitlines()[-1].startswith("1 finding")
    assert reconcile("check", "story", "--fail-on", "major").code == 1


def test_config_show_prints_values_and_origins(reconcile: Run, story: Path) -> None:
    (story / "reconcile.toml").write_text('fail-on = "minor"\n', encoding="utf-8")
    lines = reconcile("config", "show", "story").out.splitlines()
    assert lines[0].split() == ["setting", "value", "from"]
    assert any(line.split() == ["fail-on", "minor", "story/reconcile.toml:1"] for line in lines)


MISTAKES: dict[str, tuple[str, str, str]] = {
    "settings": (
        "reconcile.toml",
        'fial-on = "minor"\n',
        'reconcile.toml:1: unknown key "fial-on"; did you mean "fail-on"?',
    ),
    "suppressions": (
        "suppressions.toml",
        "[[supress]]\n",
        'suppressions.toml:1: unknown key "supress"; did you mean "suppress"?',
    ),
}


@pytest.mark.parametrize(("name", "text", "words"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_in_a_file_is_2_and_named(
    name: str, text: str, words: str, reconcile: Run, story: Path, tmp_path: Path
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    done = reconcile("check", "story")
    assert (done.code, done.out) == (2, "")
    assert f"error: {words}" in done.err


def test_a_baseline_that_is_not_there_is_2(reconcile: Run, story: Path) -> None:
    done = reconcile("check", "story", "--baseline", "none.jsonl")
    assert done.code == 2
    assert "none.jsonl: there is no such baseline" in done.err


def test_a_draft_is_held_against_a_folder(reconcile: Run, story: Path, tmp_path: Path) -> None:
    text = (story / "a.txt").read_text(encoding="utf-8").replace("zehn", "elf")
    (tmp_path / "draft.md").write_text(f"---\ndate: 2024-05-04\nlang: de\n---\n{text}", "utf-8")
    arguments = ("check", "draft.md", "--against", "story", "--output", "concise=-")
    done = reconcile(*arguments)
    assert done.code == 1
    found = [line for line in done.out.splitlines() if "figures-conflict" in line]
    assert found
    assert all(line.startswith("draft.md:") for line in found)
    assert reconcile(*arguments).out == done.out
    assert list((tmp_path / ".reconcile_cache").glob("*.parquet"))


def test_what_differs_in_the_folder_alone_is_no_finding_of_the_draft(
    reconcile: Run, story: Path, tmp_path: Path
) -> None:
    (tmp_path / "draft.md").write_text(
        "---\ndate: 2024-05-04\nlang: de\n---\nIn Altdorf wurden 300 Bäume gepflanzt.\n", "utf-8"
    )
    done = reconcile("check", "draft.md", "--against", "story", "--output", "concise=-")
    assert (done.code, "figures-conflict" in done.out) == (0, False)


def test_an_article_of_the_folder_is_held_against_the_others(reconcile: Run, story: Path) -> None:
    done = reconcile("check", "story/a.txt", "--against", "story", "--output", "concise=-")
    assert done.code == 1
    assert "story/a.txt:" in done.out


def test_a_folder_without_articles_is_2(reconcile: Run, story: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert reconcile("check", "story/a.txt", "--against", "empty").code == 2


def test_data_docs_say_that_they_need_the_net(reconcile: Run, story: Path, tmp_path: Path) -> None:
    done = reconcile("check", "story", "--docs", "docs")
    assert (tmp_path / "docs/index.html").exists()
    assert "Data Docs: docs/index.html: its pages load their styles and scripts from the net" in (
        done.err
    )

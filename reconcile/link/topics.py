"""What a fact is about, in words: its label, its id, and why its claims are joined."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any
from unicodedata import normalize

from reconcile.link.candidates import Candidate, Row
from reconcile.link.evidence import alike


def ids(groups: list[list[Candidate]]) -> list[str]:
    """An id a fact, from what it is about, its sources and their words.

    Where one source says the same words of two facts, they are numbered in the order of the texts.
    """
    seen: Counter[str] = Counter()
    made = []
    for group in groups:
        said = sorted((m.source, m.row["wording"]) for m in group)
        about = sorted({m.row["concept"] or m.row["counted"] or "" for m in group})
        key = repr((group[0].role, group[0].row["kind"], about, said))
        digest = blake2b(key.encode(), digest_size=6).hexdigest()
        seen[digest] += 1
        made.append(digest if seen[digest] == 1 else f"{digest}-{seen[digest]}")
    return made


def topic(fact: str, story: str, group: list[Candidate]) -> dict[str, Any]:
    """A row of TOPICS."""
    units = [m.row["base_unit"] for m in group if m.row["base_unit"]]
    return {
        "fact": fact,
        "story": story,
        "label": _label(group),
        "kind": "date" if group[0].role == "date" else group[0].row["kind"],
        "unit": _most(units) or None if group[0].role == "value" else None,
    }


def member(fact: str, candidate: Candidate, group: list[Candidate]) -> dict[str, Any]:
    """A row of MEMBERS."""
    return {
        "fact": fact,
        "claim": candidate.claim,
        "role": candidate.role,
        "why": _why(candidate, [m for m in group if m.source != candidate.source]),
    }


def _why(candidate: Candidate, others: list[Candidate]) -> str:
    if not others:
        return "no other source speaks of it"
    row, reasons = candidate.row, []
    if row["concept"] and any(m.row["concept"] == row["concept"] for m in others):
        reasons.append(f"same thing: {_name(row)}")
    elif row["counted"] and any(m.row["counted"] == row["counted"] for m in others):
        reasons.append(f"same counted noun: {row['counted']}")
    same = [m for m in others if alike(candidate, m)]
    if same:
        reasons.append(
            f"same {'time' if candidate.role == 'date' else 'figure'}: {same[0].row['text']}"
        )
    named = _shared([candidate, *others])
    if named:
        reasons.append(f"named beside it: {', '.join(named)}")
    return "; ".join(reasons) or "linked through another source"


def _label(group: list[Candidate]) -> str:
    """What is counted, measured or dated, and what the sources name around it.

    A claim's own words name it only where neither is told.
    """
    told = [m.row for m in group if m.row["counted"] or m.row["concept"]]
    shared = _shared(group)
    about = _about(told) or (shared or [_most(_name(m.row) for m in group)])[0]
    thing = about.partition(",")[0]
    if not shared and (not told or group[0].role == "date"):  # “ruht”, “21.40 Uhr” alone say little
        shared = _nearest(group)
    beside = [word for word in shared if not _says(about, word) and not _says(word, thing)]
    return about + (f" ({', '.join(beside)})" if beside else "")


def _about(told: list[Row]) -> str:
    """The commonest name of what most claims are of, in the language of most of their sources.

    “17 Verletzte” names it better than “17 Menschen wurden verletzt”.
    """
    concept = _most(row["concept"] for row in told if row["concept"])
    of_it = [row for row in told if row["concept"] == concept] or told
    language = _most({row["source"]: _language(row) for row in of_it}.values())
    rows = [row for row in of_it if _language(row) == language]
    written = [row for row in rows if _noun(row)] or rows
    alone = [row for row in written if not _befell(row)]
    return _most(map(_name, alone or written))


def _language(row: Row) -> str:
    return str(row["language"]).partition("-")[0]


def _name(row: Row) -> str:
    """The counted noun as written; else what is measured or dated; else the claim's own words."""
    if row["kind"] == "count" and row["counted"]:
        noun, befell = _noun(row), _befell(row)
        return ", ".join(filter(None, (noun, befell))) or str(row["counted"])
    return str(row["subject"] or row["text"])


def _noun(row: Row) -> str:
    """The counted noun as written; empty where the claim leaves it out (“drei davon”)."""
    last, lemma = str(row["text"]).rpartition(" ")[2], str(row["counted"] or "")
    return last if _letter(last) == _letter(lemma) else ""


def _letter(word: str) -> str:
    """The first letter, without what inflection may set upon it: “Häuser” of “Haus”."""
    return normalize("NFD", word.casefold())[:1]


def _befell(row: Row) -> str:
    """What befell those that are counted, where the noun alone does not say it."""
    noun, _, befell = str(row["subject"] or "").partition(", ")
    return befell if noun == row["counted"] else ""


def _says(name: str, word: str) -> bool:
    """Whether a name says what another one says."""
    return word.casefold() in name.casefold()


def _most(values: Iterable[str]) -> str:
    """The commonest, and of those the first in order."""
    counted = Counter(values)
    return min(counted, key=lambda v: (-counted[v], v), default="")


def _shared(members: list[Candidate], limit: int = 3) -> list[str]:
    """The heaviest cues that two sources or more share, as they are written most often."""
    sources: dict[str, set[str]] = defaultdict(set)
    total: dict[str, float] = defaultdict(float)
    written: dict[str, list[str]] = defaultdict(list)
    for m in members:
        for concept, weight in m.around.weights.items():
            sources[concept].add(m.source)
            total[concept] += weight
            written[concept].append(m.around.words[concept])
    common = sorted((c for c in total if len(sources[c]) > 1), key=lambda c: (-total[c], c))
    words = [_most(written[c]) for c in common[:limit]]
    return [w for w in words if not any(w != other and _says(other, w) for other in words)]


def _nearest(members: list[Candidate], limit: int = 2) -> list[str]:
    """The heaviest cues around any of them, as they are written there."""
    told = {
        c: (-weight, m.around.words[c]) for m in members for c, weight in m.around.weights.items()
    }
    return [words for _, words in sorted(told.values())[:limit]]

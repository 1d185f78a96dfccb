"""Score what is read against the gold sentences in fixtures/sentences; every figure is in per cent.

A claim is right if its span and every field that the gold gives are. Claims of the other sort
(times in a file of figures, figures in a file of times) are not judged. How a gold file is written
stands in fixtures/README.md.

`python -m tests.evaluation.sentences [-v] [FILE ...]` prints the table; -v names what is wrong.
"""

from __future__ import annotations

import math
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from reconcile.languages import load
from reconcile.pipeline import claims_of
from reconcile.tables import ARTICLES

Claim = dict[str, Any]

SENTENCES = Path(__file__).parents[2] / "fixtures" / "sentences"
LOCALES = {"de": "de", "en": "en-US", "fr": "fr"}  # where neither file nor sentence names one
TEMPORAL = {"date", "time", "duration", "set"}
SAME_KIND = {"number": "count"}  # the contract draws no line between them
GROUPS = {
    "figures": {
        "value": ("kind", "value"),
        "hedge": ("hedge", "said_low", "said_high"),
        "unit": ("unit",),
        "counted": ("counted",),
    },
    "times": {
        "value": ("kind", "timex", "mod"),
        "dates": ("date_start", "date_end"),
        "hedge": ("hedge",),
    },
}


@dataclass
class Score:
    """Of one file: how many claims the gold has, were said, and were right; by group of fields."""

    gold: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def f1(self, group: str) -> float:
        return _percent(2 * self.right[group], self.gold[group] + self.said[group])

    def figures(self) -> dict[str, float]:
        shares = {
            "precision": _percent(self.right["all"], self.said["all"]),
            "recall": _percent(self.right["all"], self.gold["all"]),
            "f1": self.f1("all"),
        }
        return shares | {g: self.f1(g) for g in self.gold if g != "all"}


def files() -> list[str]:
    return sorted(p.stem for p in SENTENCES.glob("*.toml"))


@cache
def score(name: str) -> Score:
    """The score of one file, `figures-de`; its sentences are read in one call, an article each."""
    sort, language = name.split("-")
    gold = tomllib.loads((SENTENCES / f"{name}.toml").read_text(encoding="utf-8"))
    locale = gold.get("locale", LOCALES[language])
    articles = [_article(n, s, locale) for n, s in enumerate(gold["sentence"])]
    said: list[list[Claim]] = [[] for _ in articles]
    for claim in claims_of(ARTICLES.frame(articles), load()).claims.iter_rows(named=True):
        if (claim["kind"] in TEMPORAL) == (sort == "times"):
            said[int(claim["source"])].append(claim)
    result = Score()
    for sentence, article, claims in zip(gold["sentence"], articles, said, strict=True):
        before = len(article["text"]) - len(sentence["text"])
        own = [c for c in claims if c["start"] >= before]
        for complaint in _score_sentence(result, sentence, before, own, GROUPS[sort]):
            result.wrong.append(f"{complaint}  | {sentence['text']}")
    return result


def _article(number: int, sentence: dict[str, Any], locale: str) -> dict[str, Any]:
    published = sentence.get("published")
    context = sentence.get("context", [])
    before = [context] if isinstance(context, str) else context
    return {
        "source": str(number),
        "path": "sentences",
        "language": sentence.get("locale", locale),
        "published": published,
        "published_basis": "given" if published else "none",
        "text": " ".join([*before, sentence["text"]]),
        "sha256": "",
    }


def _score_sentence(
    result: Score,
    sentence: dict[str, Any],
    before: int,
    said: list[Claim],
    groups: dict[str, tuple[str, ...]],
) -> Iterator[str]:
    """Count one sentence, and say what is wrong with it."""
    wanted = list(_placed(sentence, before))
    extra = {c["claim"]: c for c in said}
    pairs = []
    for want in wanted:
        found = next((c for c in extra.values() if (c["start"], c["end"]) in want["spans"]), None)
        if found is not None:
            del extra[found["claim"]]
        if not want.get("optional"):
            pairs.append((want, found))
    free = [span for want in wanted if want.get("optional") for span in want["spans"]]
    judged = [
        c for c in extra.values() if not any(a < c["end"] and c["start"] < b for a, b in free)
    ]
    fields = tuple(f for group in groups.values() for f in group)
    for group, names in {"all": fields, "span": (), **groups}.items():
        asked = [(w, c) for w, c in pairs if not names or any(n in w for n in names)]
        result.gold[group] += len(asked)
        result.said[group] += sum(c is not None for _, c in asked)
        result.said[group] += sum(_says(c, names) for c in judged)
        result.right[group] += sum(
            c is not None and not _differences(w, c, names) for w, c in asked
        )
    for want, found in pairs:
        differences = _differences(want, found, fields) if found else []
        if found is None:
            yield f"missed {want['span']!r} {want.get('kind', '')}"
        elif differences:
            yield f"wrong  {want['span']!r}: {', '.join(differences)}"
    for claim in judged:
        number = claim["timex"] if claim["kind"] in TEMPORAL else claim["value"]
        yield f"extra  {claim['wording']!r} {claim['kind']} {number}"


def _placed(sentence: dict[str, Any], before: int) -> Iterator[Claim]:
    """The claims of the gold with the places of their spans, and with what is meant by silence."""
    after: Counter[str] = Counter()
    for claim in sentence.get("claim", []):
        start = _find(sentence["text"], claim["span"], after[claim["span"]])
        after[claim["span"]] = start + 1
        spans = set()
        for words in (claim["span"], *claim.get("also", [])):
            # What stands as well is wider or narrower than the span: it begins near by.
            at = before + _find(sentence["text"], words, max(0, start - len(words) + 1))
            spans.add((at, at + len(words)))
        want = {"hedge": ["none", "vague"], **claim, "spans": spans}
        if claim.get("hedge") in ("between", "vague"):
            want.setdefault("value", None)
        if "said_low" in claim or "said_high" in claim:
            want = {"said_low": None, "said_high": None, **want}
        yield want


def _find(text: str, words: str, start: int) -> int:
    """Where the words stand on their own: "5" not in "2,5" or "1985"."""
    alone = rf"(?<!\w)(?<!\d[.,:]){re.escape(words)}(?!\w)(?![.,:]\d)"
    found = re.compile(alone).search(text, start)
    return found.start() if found else text.index(words, start)


def _says(claim: Claim, names: tuple[str, ...]) -> bool:
    """Whether a claim that the gold does not have says anything in these fields."""
    return not names or any(claim[n] not in (None, "none") for n in names)


def _differences(want: Claim, claim: Claim, names: tuple[str, ...]) -> list[str]:
    return [
        f"{n} {claim[n]!r} for {want[n]!r}"
        for n in names
        if n in want and not _same(n, want[n], claim[n])
    ]


def _same(name: str, want: Any, said: Any) -> bool:
    if isinstance(want, list):
        return any(_same(name, w, said) for w in want)
    if name == "kind":
        return bool(SAME_KIND.get(want, want) == SAME_KIND.get(said, said))
    if isinstance(want, float) and isinstance(said, float):
        return math.isclose(want, said, rel_tol=1e-9)
    return bool(want == said)


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 100.0


def main(words: list[str]) -> None:
    for name in [w for w in words if w != "-v"] or files():
        result = score(name)
        print(f"{name:14}", *(f"{k} {v}" for k, v in result.figures().items()))
        if "-v" in words:
            print(*(f"    {line}" for line in result.wrong), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])

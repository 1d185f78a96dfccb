"""Score a report against the gold of a story in fixtures/; every figure is a share from 0 to 100.

`…_given` is what comparing makes of facts that are linked as in the gold, whatever linking does.
`python -m tests.evaluation.score [-v] [STORY ...]` prints the table; -v names what is missed.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

from reconcile import read, reconcile
from reconcile.compare import compare
from reconcile.report import Report
from reconcile.tables import MEMBERS, TOPICS
from tests.evaluation.alarms import between_strangers

FIXTURES = Path(__file__).parents[2] / "fixtures"
HELD_OUT = Path(__file__).parents[1] / "held_out"  # see its README
JUDGED = (
    "value",
    "unit",
    "counted",
    "hedge",
    "said_low",
    "said_high",
    "timex",
    "mod",
    "date_start",
    "date_end",
)
SAME_KIND = {"number": "count"}


@dataclass
class Score:
    """Counts of one story, or of several added up."""

    counts: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)

    def share(self, right: str, of: str) -> float:
        return round(100 * self.counts[right] / self.counts[of], 1) if self.counts[of] else 100.0

    def figures(self) -> dict[str, float]:
        recall, precision = self.share("right", "gold"), self.share("wanted", "said")
        return {
            "claims_found": self.share("found", "gold"),
            "claims_right": recall,
            "claims_precise": precision,
            "pairs_linked": self.share("linked", "pairs"),
            "kept_apart": self.share("apart_kept", "apart"),
            "never_kept": self.share("never_kept", "never"),
            "verdicts": self.share("verdicts", "facts"),
            "causes": self.share("causes", "caused"),
            "verdicts_given": self.share("verdicts_given", "facts"),
            "causes_given": self.share("causes_given", "caused"),
            "alarms_true": self.share("true_alarms", "alarms"),
        }

    def false_alarms_per_article(self) -> float:
        """Findings that the gold does not have; those of failed data checks aside."""
        return round(self.counts["false_alarms"] / self.counts["articles"], 2)

    def __add__(self, other: Score) -> Score:
        return Score(self.counts + other.counts, self.missed + other.missed)


def stories(folder: Path = FIXTURES) -> list[str]:
    return sorted(p.parent.name for p in folder.glob("*/gold.toml"))


def total(folder: Path) -> Score:
    return sum((score(story, folder) for story in stories(folder)), Score())


@cache
def score(story: str, folder: Path = FIXTURES) -> Score:
    gold = tomllib.loads((folder / story / "gold.toml").read_text(encoding="utf-8"))
    report = reconcile(read([folder / story]))
    texts = dict(report.articles.select("source", "text").iter_rows())
    claims = list(report.claims.iter_rows(named=True))
    facts_of: dict[str, set[str]] = {}
    for fact, claim in report.members.select("fact", "claim").iter_rows():
        facts_of.setdefault(claim, set()).add(fact)
    facts = {f["fact"]: f for f in report.facts.iter_rows(named=True)}
    worst = {p["fact"]: p for p in sorted(report.pairs.iter_rows(named=True), key=_gravity)}
    result = Score()

    def find(source: str, words: str, nth: int = 0) -> list[dict[str, Any]]:
        start = -1
        for _ in range(nth + 1):
            start = texts[source].index(words, start + 1)
        end = start + len(words)
        near = [
            c for c in claims if c["source"] == source and c["start"] < end and start < c["end"]
        ]
        return sorted(near, key=lambda c: max(c["start"], start) - min(c["end"], end))

    _score_claims(result, gold["claim"], claims, find)
    _score_given(result, gold["fact"], report, find)
    alarming = {f for f, row in facts.items() if row["severity"]}
    true: set[str] = set()
    for fact in gold["fact"]:
        sets = [
            (m[0], set().union(*(facts_of.get(c["claim"], set()) for c in find(*m))))
            for m in fact["members"]
        ]
        for i, (source, a) in enumerate(sets):
            for other, b in sets[i + 1 :]:
                if source != other:
                    result.counts["pairs"] += 1
                    result.counts["linked"] += bool(a & b)
        votes = Counter(f for _, s in sets for f in s)
        best = min(votes, key=lambda f: (-votes[f], f)) if votes else None
        linked = best is not None and votes[best] > 1
        said = facts[best]["verdict"] if best and linked else None
        result.counts["facts"] += 1
        result.counts["verdicts"] += _no_less_said(said, fact["verdict"])
        if fact.get("cause"):
            result.counts["caused"] += 1
            result.counts["causes"] += (
                bool(best) and worst.get(best, {}).get("cause") == fact["cause"]
            )
        if best and linked and fact["verdict"] in ("borderline", "update", "conflict"):
            true.add(best)
        out = [m[1] for m, (_, s) in zip(fact["members"], sets, strict=True) if best not in s]
        if out or said != fact["verdict"]:
            result.missed.append(
                f"fact {fact['label']}: want {fact['verdict']}, said {said}, out {out}"
            )
    alone = _false_alone(report, gold.get("fault", []), find)
    result.missed += [f"false alarm {message}" for message in alone["message"]]
    result.counts["articles"] += len(texts)
    result.counts["false_alarms"] += len(alarming - true) + alone.height
    result.counts["alarms"] += len(alarming)
    result.counts["true_alarms"] += len(alarming & true)
    for fact_id in sorted(alarming - true):
        words = [c["wording"] for c in claims if fact_id in facts_of.get(c["claim"], ())]
        result.missed.append(f"false alarm {facts[fact_id]['label']}: {words}")
    for pair in gold.get("apart", []):
        a, b = ({f for c in find(*pair[k]) for f in facts_of.get(c["claim"], ())} for k in "ab")
        result.counts["apart"] += 1
        result.counts["apart_kept"] += not a & b
        if a & b:
            result.missed.append(f"joined: {pair['a'][1]} | {pair['b'][1]}")
    for entry in gold.get("never", []):
        bad = [
            c
            for c in find(entry["source"], entry["text"], entry.get("nth", 0))
            if any(facts[f]["verdict"] != "single" for f in facts_of.get(c["claim"], ()))
        ]
        result.counts["never"] += 1
        result.counts["never_kept"] += not bad
        if bad:
            result.missed.append(f"no figure, yet compared: {entry['text']}")
    return result


def _false_alone(
    report: Report, faults: list[dict[str, Any]], find: Callable[..., Any]
) -> pl.DataFrame:
    """Findings inside single articles that the gold has no `fault` for, by rule and words."""
    true = {(f["rule"], c["claim"]) for f in faults for c in find(f["source"], f["text"])}
    alone = report.findings.filter(pl.col("fact").is_null(), pl.col("rule") != "expectation-failed")
    named = [
        any((rule, claim) in true for claim in claims)
        for rule, claims in alone.select("rule", "claims").iter_rows()
    ]
    return alone.filter(~pl.Series(named, dtype=pl.Boolean))


def _no_less_said(said: str | None, wanted: str) -> bool:
    """An editor reads `agree` and `compatible` alike as no difference."""
    return said == wanted or {said, wanted} == {"agree", "compatible"}


def _score_given(
    result: Score, gold: list[dict[str, Any]], report: Report, find: Callable[..., Any]
) -> None:
    """Verdicts and causes of the gold's own facts: what comparing makes of claims rightly linked."""
    members, topics = [], []
    for n, fact in enumerate(gold):
        claims = {near[0]["claim"]: near[0] for near in (find(*m) for m in fact["members"]) if near}
        dated = any(claim["kind"] in ("date", "time") for claim in claims.values())
        role = "date" if dated else "value"
        members += [{"fact": str(n), "claim": c, "role": role, "why": "gold"} for c in claims]
        topics.append({"fact": str(n), "story": "", "label": fact["label"], "kind": role})
    compared = compare(report.claims, MEMBERS.frame(members), TOPICS.frame(topics), report.sources)
    verdicts = dict(compared.facts.select("fact", "verdict").iter_rows())
    worst = {p["fact"]: p for p in sorted(compared.pairs.iter_rows(named=True), key=_gravity)}
    for n, fact in enumerate(gold):
        said, cause = verdicts[str(n)], worst.get(str(n), {}).get("cause")
        right = _no_less_said(said, fact["verdict"])
        result.counts["verdicts_given"] += right
        result.counts["causes_given"] += bool(fact.get("cause")) and cause == fact["cause"]
        if not right or fact.get("cause", cause) != cause:
            wanted = f"{fact['verdict']} ({fact.get('cause')})"
            result.missed.append(f"if linked {fact['label']}: want {wanted}, said {said} ({cause})")


def _gravity(pair: dict[str, Any]) -> tuple[int, bool, bool, float]:
    """What a fact's cause is taken from, about as in `compare.verdicts.gravest`."""
    relations = ("equal", "compatible", "borderline", "update", "conflict")
    return (
        relations.index(pair["relation"]),
        pair["rule"] == "scale-slip" or (pair["gap"] or 0.0) >= 0.5,
        pair["cause"] is not None,
        pair["gap"] or 0.0,
    )


def _score_claims(
    result: Score, gold: list[dict[str, Any]], claims: list[dict[str, Any]], find: Any
) -> None:
    used: set[str] = set()
    for want in gold:
        result.counts["gold"] += 1
        near = find(want["source"], want["text"], want.get("nth", 0))
        right = [c for c in near if not _differences(want, c)]
        used |= {c["claim"] for c in near}
        result.counts["found"] += bool(near)
        result.counts["right"] += bool(right)
        if not near:
            result.missed.append(f"claim missed: {want['source']} {want['text']!r} {want['kind']}")
        elif not right:
            result.missed.append(
                f"claim wrong: {want['source']} {want['text']!r}: {_differences(want, near[0])}"
            )
    # "jetzt", "bald" resolve to no date and are compared with nothing: the gold need not list them.
    claims = [c for c in claims if c["claim"] in used or not _is_reference(c)]
    result.counts["said"] += len(claims)
    result.counts["wanted"] += len(used)
    result.missed += [
        f"claim extra: {claim['source']} {claim['wording']!r} {claim['kind']}"
        for claim in claims
        if claim["claim"] not in used
    ]


def _differences(want: dict[str, Any], claim: dict[str, Any]) -> list[str]:
    wrong = []
    kinds = {SAME_KIND.get(k, k) for k in (want["kind"], claim["kind"])}
    if len(kinds) > 1:
        wrong.append(f"kind {claim['kind']}")
    wrong += [
        f"{key} {claim[key]!r} for {want[key]!r}"
        for key in JUDGED
        if key in want and not _same(want[key], claim[key])
    ]
    if "hedge" not in want and claim["hedge"] not in ("none", "vague"):
        wrong.append(f"hedge {claim['hedge']}")
    return wrong


def _is_reference(claim: dict[str, Any]) -> bool:
    return (claim["timex"] or "").endswith("_REF")


def _same(want: Any, said: Any) -> bool:
    if isinstance(want, float) and isinstance(said, float):
        return abs(want - said) <= 1e-6 * max(1.0, abs(want))
    return bool(want == said)


def main(words: list[str]) -> None:
    chosen = [w for w in words if w != "-v"] or stories()
    for story in chosen:
        result = score(story)
        _print(story, result)
        if "-v" in words:
            print(*(f"    {m}" for m in result.missed), sep="\n")
    if chosen == stories():
        everything = total(FIXTURES)
        _print("all", everything)
        _print("held out", total(HELD_OUT))
        own, strangers = everything.false_alarms_per_article(), between_strangers()
        print(f"false alarms per article: in stories {own}, between strangers {strangers}")


def _print(name: str, result: Score) -> None:
    print(f"{name:14}", *(f"{k} {v}" for k, v in result.figures().items()))


if __name__ == "__main__":
    main(sys.argv[1:])

"""Claims to facts: which claims speak of the same thing.

Claims are blocked by story, kind and what they are about, so that no claim is held against all
others; within a block, pairs are joined from the most alike downwards, as long as nothing bars it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import polars as pl

from reconcile.languages import Languages
from reconcile.link.evidence import (
    Candidate,
    barred,
    closeness,
    likeness,
    rarity_of,
    shared_words,
    weigh,
)
from reconcile.link.reasons import not_compared, reason
from reconcile.link.stories import stories
from reconcile.tables import MEMBERS, TOPICS

__all__ = ["Linked", "link", "stories"]

# How alike the surroundings of two claims must be, from 0 to 1, by what they are about: a toll
# needs little more than being a toll, a sum of money says nothing of what it is the price of.
THRESHOLDS = {"count": 0.12, "measure": 0.25, "money": 0.25, "percent": 0.3, "duration": 0.3, "date": 0.42, "time": 0.42}
UNKNOWN = 0.15  # more, where what it is about is no concept but only a word
LARGEST_BLOCK = 400  # claims; beyond, pairs are made only with the next so many in order


@dataclass(frozen=True)
class Linked:
    """MEMBERS and TOPICS of the facts, and the claims that belong to none (NOT_COMPARED)."""

    members: pl.DataFrame
    topics: pl.DataFrame
    not_compared: pl.DataFrame


def link(
    claims: pl.DataFrame, cues: pl.DataFrame, sources: pl.DataFrame, languages: Languages
) -> Linked:
    """Join CLAIMS into facts, by CUES and within the stories of SOURCES."""
    story = dict(sources.select("source", "story").iter_rows())
    rows = list(claims.iter_rows(named=True))
    around: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for cue in cues.iter_rows(named=True):
        around[cue["claim"]].append(cue)
    told: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        if reason(row) is None:
            told[story[row["source"]]].append(row)
    members: list[dict[str, Any]] = []
    topics: list[dict[str, Any]] = []
    for name in sorted(told):
        for group in _facts(_candidates(told[name], around)):
            fact, topic = _topic(name, group)
            topics.append(topic)
            members += [_member(fact, m, group) for m in group]
    return Linked(MEMBERS.frame(members), TOPICS.frame(topics), not_compared(rows))


def _candidates(
    rows: list[dict[str, Any]], around: Mapping[str, list[dict[str, Any]]]
) -> list[Candidate]:
    cues = [cue for row in rows for cue in around[row["claim"]]]
    rarity = rarity_of(cues, len(rows))
    dated: dict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        if row["date_start"] and row["kind"] == "date":
            dated[row["source"], row["sentence"]].append(row)
    made = []
    for row in rows:
        own = [cue for cue in around[row["claim"]] if cue["concept"] != row["concept"]]
        weights = weigh(own, rarity)
        made.append(
            Candidate(
                claim=row["claim"],
                source=row["source"],
                row=row,
                weights=weights,
                words={c["concept"]: c["words"] for c in reversed(own)},
                part=any(c["role"] == "scope" and c["concept"] == "part" and c["distance"] <= 3 for c in own),
                as_of=_as_of(row, dated[row["source"], row["sentence"]]),
                norm=math.sqrt(sum(w * w for w in weights.values())),
            )
        )
    return made


def _as_of(row: Mapping[str, Any], dates: list[dict[str, Any]]) -> tuple[str, str] | None:
    """The earlier time that a figure's sentence dates it to: "2020 waren es noch 33,1 Prozent"."""
    if row["kind"] in ("date", "time") or not row["published"]:
        return None
    earlier = [d for d in dates if d["date_end"] <= row["published"][:4] and d["grain"] in ("year", "month", "day")]
    if not earlier:
        return None
    nearest = min(earlier, key=lambda d: abs(d["start"] - row["start"]))
    return nearest["date_start"], nearest["date_end"]


def _facts(candidates: list[Candidate]) -> list[list[Candidate]]:
    blocks: dict[tuple[str, ...], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        blocks[block_of(candidate.row)].append(candidate)
    groups = [group for key in sorted(blocks) for group in _cluster(blocks[key])]
    return sorted(groups, key=lambda g: (g[0].source, g[0].row["start"], g[0].claim))


def block_of(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Claims of different blocks are never one fact."""
    about = row["concept"] or (row["counted"] or row["subject"] or "").lower()
    kind = row["kind"]
    return kind, about, (row["base_unit"] or "") if kind == "measure" else ""


def _cluster(block: list[Candidate]) -> list[list[Candidate]]:
    """Average linkage, greedy: the most alike pair first, as long as no two members are barred."""
    pairs = []
    for i, a in enumerate(block):
        for j in range(i + 1, min(len(block), i + LARGEST_BLOCK)):
            b = block[j]
            score = likeness(a, b) + closeness(a.row, b.row)
            if score >= _threshold(a.row) and not barred(a, b):
                pairs.append((score, i, j))
    pairs.sort(key=lambda p: (-p[0], p[1], p[2]))
    group_of = {i: [i] for i in range(len(block))}
    for _, i, j in pairs:
        left, right = group_of[i], group_of[j]
        if left is right or any(barred(block[a], block[b]) for a in left for b in right):
            continue
        if _average(block, left, right) < _threshold(block[i].row):
            continue
        merged = sorted(left + right)
        for k in merged:
            group_of[k] = merged
    seen: dict[int, list[int]] = {id(g): g for g in group_of.values()}
    return [[block[k] for k in group] for group in sorted(seen.values())]


def _threshold(row: Mapping[str, Any]) -> float:
    return THRESHOLDS[row["kind"]] + (0.0 if row["concept"] else UNKNOWN)


def _average(block: list[Candidate], left: list[int], right: list[int]) -> float:
    scores = [
        likeness(block[a], block[b]) + closeness(block[a].row, block[b].row)
        for a in left
        for b in right
    ]
    return sum(scores) / len(scores)


def _topic(story: str, group: list[Candidate]) -> tuple[str, dict[str, Any]]:
    rows = [m.row for m in group]
    label = _label(group)
    said = sorted((r["source"], r["wording"]) for r in rows)
    digest = blake2b(repr((rows[0]["kind"], label, said)).encode(), digest_size=6).hexdigest()
    units = [r["base_unit"] for r in rows if r["base_unit"]]
    return digest, {
        "fact": digest,
        "story": story,
        "label": label,
        "kind": "date" if rows[0]["kind"] in ("date", "time") else rows[0]["kind"],
        "unit": _most(units),
    }


def _label(group: list[Candidate]) -> str:
    """What is counted or measured, and what the sources name around it."""
    names = [m.row["subject"] or m.row["counted"] or m.row["text"] for m in group]
    about = _most(names) or ""
    beside = [w for w in shared_words(group) if w.lower() not in about.lower()]
    return about + (f" ({', '.join(beside)})" if beside else "")


def _most(values: Iterable[str]) -> str | None:
    counted = Counter(values)
    return min(counted, key=lambda v: (-counted[v], v)) if counted else None


def _member(fact: str, member: Candidate, group: list[Candidate]) -> dict[str, Any]:
    row = member.row
    others = [m for m in group if m.source != member.source]
    reasons = []
    if row["counted"]:
        reasons.append(f"same counted noun or concept: {row['counted']}")
    elif row["subject"]:
        reasons.append(f"same subject: {row['subject']}")
    if others:
        shared = shared_words([member, *others])
        reasons += [f"also named: {', '.join(shared)}"] if shared else []
    else:
        reasons = ["no other source speaks of it"]
    role = "date" if row["kind"] in ("date", "time") else "value"
    return {"fact": fact, "claim": member.claim, "role": role, "why": "; ".join(reasons)}

"""The tables that pass between the stages: each column with its type and what it means.

A stage is a function from such tables to such tables. `Table.check` is called at stage borders in
tests, `Table.empty` wherever there is nothing to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import polars as pl

S, N, F, B = pl.String(), pl.Int64(), pl.Float64(), pl.Boolean()
IDS = pl.List(pl.String())


@dataclass(frozen=True)
class Column:
    """One column: `meaning` is what docs and error messages say of it."""

    name: str
    dtype: pl.DataType
    meaning: str
    required: bool = False


@dataclass(frozen=True)
class Table:
    """A declared table."""

    name: str
    columns: tuple[Column, ...]

    @property
    def schema(self) -> dict[str, pl.DataType]:
        """Column names and types, in order."""
        return {c.name: c.dtype for c in self.columns}

    def empty(self) -> pl.DataFrame:
        """A frame of this schema without rows."""
        return pl.DataFrame(schema=self.schema)

    def frame(self, rows: list[dict[str, Any]]) -> pl.DataFrame:
        """Rows as a frame of this schema: columns that a row leaves out are null."""
        return pl.DataFrame(rows, schema=self.schema)

    def check(self, frame: pl.DataFrame) -> pl.DataFrame:
        """Give the frame back if it is a table of this kind; `ValueError` says what is wrong."""
        if dict(frame.schema) != self.schema:
            want, got = self.schema.items(), dict(frame.schema).items()
            missing = [f"{n}: {t}" for n, t in want if (n, t) not in got]
            extra = [f"{n}: {t}" for n, t in got if (n, t) not in want]
            raise ValueError(f"table {self.name}: missing {missing}, not declared {extra}")
        for column in self.columns:
            if column.required and frame[column.name].null_count():
                raise ValueError(f"table {self.name}: {column.name} is null where it must not be")
        return frame


# Bases of a date of publication that may be off.
UNSURE = ("text", "inferred", "none")

# An article read as 1 ("a draft"): a weak claim, held only against a number of the same thing.
SINGLE = pl.col("digits").eq_missing(0)


def in_order(rows: pl.DataFrame, articles: pl.DataFrame, *by: str) -> pl.DataFrame:
    """Rows that have a `source` in the order of ARTICLES, and within one by the columns `by`."""
    order = articles.select("source").with_row_index("_order")
    joined = rows.join(order, on="source", how="left", maintain_order="left")
    return joined.sort("_order", *by, maintain_order=True).drop("_order")


def _table(name: str, *columns: tuple[str, pl.DataType, str]) -> Table:
    """A trailing `!` on a column's name marks it as never null."""
    return Table(
        name, tuple(Column(n.rstrip("!"), t, m, required=n.endswith("!")) for n, t, m in columns)
    )


ARTICLES = _table(
    "articles",
    ("source!", S, "id: the record's own, else the path relative to the folder given"),
    ("path!", S, "file it was read from, as given; `-` for standard input"),
    ("line", N, "1-based line of the record in that file, where a file holds many"),
    (
        "text_line",
        N,
        "1-based line of that file on which `text` begins; null where it is rewritten",
    ),
    (
        "lines",
        pl.List(N),
        "of a table of figures: line of that file that each line of `text` is written from",
    ),
    ("title", S, "headline, where known apart from the text"),
    ("outlet", S, "who published it"),
    ("url", S, "where the original stands"),
    ("language!", S, "BCP 47: `de`, `de-AT`; `und` where it cannot be told"),
    ("published", S, "ISO 8601 at the grain known; null where nothing is known"),
    ("published_basis!", S, "`given` `metadata` `text` `inferred` `none`"),
    ("text!", S, "the article as decoded; spans count its code points"),
    ("sha256!", S, "hash of the bytes it was read from, for provenance"),
)

PROBLEMS = _table(
    "problems",
    ("level!", S, "`error`: could not be read, exit code 2; `warning`: read, with a doubt; `note`"),
    ("path!", S, "file"),
    ("line", N, "1-based line, where one can be named"),
    ("message!", S, "what is wrong"),
    ("remedy!", S, "what to do about it"),
)

SOURCES = _table(
    "sources",
    ("source!", S, "article"),
    ("story!", S, "the story it tells"),
    ("title", S, "headline"),
    ("outlet", S, "who published it"),
    ("url", S, "where the original stands"),
    ("language!", S, "BCP 47"),
    ("published", S, "as in claims: after inference"),
    ("published_basis!", S, "as in claims"),
    ("published_start", S, "first possible day, where no day is known but this is inferred"),
    ("published_end", S, "last such day"),
    ("published_from", IDS, "claims that these follow from"),
    ("origin!", S, "sources that carry one text share an origin: the id of the earliest"),
    ("claims!", N, "how many claims it makes"),
    ("words!", N, "how many words it has"),
)

SENTENCES = _table(
    "sentences",
    ("source!", S, "article"),
    ("sentence!", N, "number within the article, from 0, in order"),
    ("start!", N, "code points, half-open"),
    ("end!", N, "code points, half-open"),
    ("text!", S, "text[start:end]"),
    ("language!", S, "the article's"),
    ("paragraph!", N, "number of the paragraph within the article"),
    ("role!", S, "`body`, `heading`, or `furniture`, which is not read for claims"),
    ("reason", S, "why it is furniture"),
    ("repeats", N, "number of the earlier sentence of this article that it repeats word for word"),
)

# What a temporal expression says before it is anchored. All null but what is said.
WHEN = pl.Struct(
    {
        "shape": S,  # calendar | weekday | deictic | offset | part | span | reference | clock | set
        "year": N,
        "month": N,
        "day": N,
        "weekday": N,  # ISO: Monday is 1
        "hour": N,
        "minute": N,
        "second": N,
        "offset": F,  # how many `grain` away from the anchor; negative is past
        "grain": S,
        "direction": S,  # past | future | this: said by the words themselves ("kommenden")
        "part": S,  # MO, AF, EV, NI; SP, SU, FA, WI; Q1-Q4, H1, H2
        "holiday": S,  # key of values/holidays.py
        "zone": S,  # offset from UTC, "+01:00"
        "end_year": N,  # a range's end, of the same grain as its start
        "end_month": N,
        "end_day": N,
    }
)

CLAIMS = _table(
    "claims",
    ("claim!", S, "id, from source, span and kind"),
    ("source!", S, "article"),
    ("language!", S, "BCP 47"),
    ("published", S, "the article's date, ISO 8601 at the grain known, or an interval `a/b`"),
    ("published_basis!", S, "`given` `metadata` `text` `inferred` `none`"),
    ("start!", N, "code points, half-open"),
    ("end!", N, "code points, half-open"),
    ("text!", S, "the words of the span"),
    ("wording!", S, "the words as one would quote them: with hedge and preposition"),
    ("sentence!", N, "number of the sentence it stands in"),
    ("sentence_start!", N, "code points"),
    ("sentence_end!", N, "code points"),
    ("repeats", S, "the claim of this source that it repeats word for word"),
    ("kind!", S, "count measure money percent number ordinal score date time duration set"),
    ("value", F, "the number as said, in `unit`; null for a range or a vague amount"),
    ("unit", S, "a name of values/units.py, an ISO 4217 code, percent, percentage_point"),
    ("place", F, "unit of the last significant place written, in `unit` (120.000: 10000)"),
    ("digits", N, "significant digits said; 0 for an article read as 1"),
    ("counted", S, "lemma of the counted noun"),
    ("concept", S, "concept of what is counted, measured or dated, shared across languages"),
    ("moves", B, "whether its figure changes with time by nature (a toll does)"),
    (
        "hedge!",
        S,
        "none exact about nearly more_than at_least less_than at_most up_to between vague",
    ),
    ("said_low", F, "a range or bound as said, in `unit`"),
    ("said_high", F, "a range or bound as said, in `unit`"),
    ("low", F, "outer reading, in `base_unit`; null is open"),
    ("high", F, "outer reading, in `base_unit`; null is open"),
    ("plausible_low", F, "inner reading, in `base_unit`"),
    ("plausible_high", F, "inner reading, in `base_unit`"),
    ("base_unit", S, "unit of the four above"),
    ("of", S, "the claim that is the whole, where this one is a part"),
    ("timex", S, "TIMEX3 value"),
    ("mod", S, "TIMEX3 modifier"),
    ("signal", S, "`since` `until` `before` `after` `by`"),
    ("date_start", S, "calendar reading, half-open, ISO 8601"),
    ("date_end", S, "calendar reading, half-open, ISO 8601"),
    ("grain", S, "century to second"),
    ("anchor", S, "`absolute` `published` `context`; null while unresolved"),
    (
        "tense",
        S,
        "`past`, `present`, `near` or `future`, as its clause tells; null where it does not",
    ),
    ("when", WHEN, "the temporal expression as said, before anchoring"),
    ("attribution", S, "whose figure it is said to be"),
    ("subject", S, "what is measured or dated, readable"),
)

PUBLICATIONS = _table(
    "publications",
    ("source!", S, "article that has no date of publication, or none with a day"),
    ("published", S, "as in claims: after inference; null where one end is open"),
    ("published_basis!", S, "as in claims"),
    ("published_start", S, "first possible day; null where that is open"),
    ("published_end", S, "last possible day; null where that is open"),
    ("published_from!", IDS, "claims that these follow from"),
)

CUES = _table(
    "cues",
    ("claim!", S, "the claim it says something about"),
    ("role!", S, "`subject` `predicate` `place` `actor` `name` `scope` `speaker` `time` (a date)"),
    ("concept!", S, "concept id, or the name in lower case where no concept is known"),
    ("words!", S, "as it stands in the text"),
    ("distance!", N, "words between cue and claim; 0 is within the claim"),
)

MEMBERS = _table(
    "members",
    ("fact!", S, "fact"),
    ("claim!", S, "claim"),
    ("role!", S, "`value`: compared as a figure; `date`: compared as a date"),
    ("why!", S, "why it belongs here, in words"),
)

TOPICS = _table(
    "topics",
    ("fact!", S, "id, from what it is about, sources and words"),
    ("story!", S, "story"),
    ("label!", S, "what it is about, readable"),
    ("kind!", S, "kind of its claims; `date` where they are compared as dates"),
    ("unit", S, "base unit of its claims"),
)

FACTS = _table(
    "facts",
    ("fact!", S, "id, from what it is about, sources and words"),
    ("story!", S, "story"),
    ("label!", S, "what it is about, readable"),
    ("kind!", S, "kind of its claims"),
    ("unit", S, "base unit of its claims"),
    ("verdict!", S, "agree compatible borderline update conflict single"),
    ("severity", S, "`minor` `major` `critical`; null where nothing differs"),
    ("sources!", N, "how many sources speak"),
    ("origins!", N, "how many origins they have"),
    ("consensus_low", F, "the interval that most origins share, figures"),
    ("consensus_high", F, "the interval that most origins share, figures"),
    ("consensus_start", S, "the interval that most origins share, dates"),
    ("consensus_end", S, "the interval that most origins share, dates"),
    ("consensus_claims!", IDS, "claims whose reading meets it"),
)

PAIRS = _table(
    "pairs",
    ("fact!", S, "fact"),
    ("a!", S, "claim, of the article published earlier"),
    ("b!", S, "claim"),
    ("relation!", S, "equal compatible borderline update conflict"),
    ("rule!", S, "rule id"),
    ("cause", S, "probable cause, where one fits"),
    ("gap", F, "relative gap for figures, days for dates; 0 where they meet"),
    ("why!", S, "the arithmetic, in words"),
)

FINDINGS = _table(
    "findings",
    ("finding!", S, "id, from rule, sources and words"),
    ("rule!", S, "rule id"),
    ("severity!", S, "`minor` `major` `critical`"),
    ("fact", S, "fact it is about; null for a failed check"),
    ("claims!", IDS, "claims it is about"),
    ("message!", S, "one sentence"),
)

ACCEPTED = _table(
    "accepted",
    ("finding!", S, "the finding that does not fail the gate"),
    ("by!", S, "`baseline` or `suppression`"),
    ("reason", S, "why, as its author gives it"),
    ("author", S, "who says so"),
    ("path!", S, "file that says so"),
    ("line!", N, "1-based line of that file"),
)

PLACES = _table(
    "places",
    ("claim!", S, "the claim"),
    ("path!", S, "file of its article, as given; `-` for standard input"),
    ("line", N, "1-based line of that file; null where none can be known"),
    ("column", N, "1-based, in code points; null where only the line is known"),
    ("end_line", N, "line of the last character"),
    ("end_column", N, "column behind the last character"),
    ("basis!", S, "`exact`, `record`: the line its record begins on, `nearest`, or `none`"),
)

CHECKS = _table(
    "checks",
    ("suite!", S, "name of the suite"),
    ("expectation!", S, "what was expected, readable"),
    ("table!", S, "table it was checked on"),
    ("success!", B, "held"),
    ("severity!", S, "`warning` or `critical`"),
    ("observed!", S, "what was found"),
    ("failing!", IDS, "ids of the rows that failed: claims, facts or sources"),
    ("words!", IDS, "the words of those rows, in the same order"),
)

NOT_COMPARED = _table(
    "not_compared",
    ("source!", S, "article"),
    ("start!", N, "code points, half-open"),
    ("end!", N, "code points, half-open"),
    ("text!", S, "the words"),
    ("reason!", S, "why it was not compared"),
)

ALL = (
    ARTICLES,
    PROBLEMS,
    SOURCES,
    SENTENCES,
    CLAIMS,
    PUBLICATIONS,
    CUES,
    MEMBERS,
    TOPICS,
    FACTS,
    PAIRS,
    FINDINGS,
    ACCEPTED,
    PLACES,
    CHECKS,
    NOT_COMPARED,
)

"""What a word says to a number beside it: whether it goes on with it, hedges it, names it.

Most words say nothing of the kind, and then the number is all that there is to read. This is for
the readers of figures; what a reader of times needs beside it stands in `neighbours.py`.
"""

from __future__ import annotations

from typing import Any

from reconcile.extract.digits import read_fraction, read_written
from reconcile.extract.number import Number, in_words
from reconcile.languages import Language

MINUS = frozenset("-−–")
TIMES = frozenset("×·*⋅")
RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
GLUE = frozenset("_#@*×\\=&~")  # joins a number to a name
JOINTS = frozenset("-/–.:")  # joins it to other digits
_ANY, _GLUED = 2, 1  # what a word negates, or makes decimals: any number, one that is glued to it

Roles = tuple[str, ...]

# What a word says to a number right behind it, and the tables of the language file a phrase of
# which ends in it.
_LEADS = {
    "hedge": ("hedges", "bounds_over", "dates.article_before", "hedge_adverbs"),
    "name": ("not_figures.after", "not_figures.ranks"),
    "money": ("currencies",),
    "unit": ("units_before",),
    "age": ("ages.before", "ages.from", "ages.of_people"),
}
# What a word says to a number before it, and the tables a phrase of which begins with it.
_FOLLOWS = {
    "hedge": ("hedges_behind",),
    "name": ("not_figures.street",),
    "rate": ("rates",),
}
# With what a number, or what it measures, goes on.
_JOINS = (
    "numbers.scales",
    "numbers.fractions",
    "numbers.point",
    "numbers.out_of",
    "numbers.one_in",
    "numbers.one_in_many",
    "numbers.divided_by",
    "numbers.half_behind",
    "ranges.to",
    "ranges.and_bound",
    "scores.to",
)


class Beside:
    """The words of a language that say something to a number beside them."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._numbers = language.numbers
        self._approximate = language.words("numbers.approximate")
        self._vague = language.tables["numbers.vague"].first_words
        self.joining = {w for path in _JOINS for w in language.tables[path].first_words}
        self.joining |= {m.lower() for ms in language.get("numbers.marks", {}).values() for m in ms}
        self.joining |= {language.get("numbers.and", ""), ",", "^", "x", *MINUS, *TIMES, *RAISED}
        articles = language.tables["numbers.articles"].first_words
        opened = [p for t in ("numbers.vague", "numbers.articles") for p, _ in language.tables[t]]
        self.joining |= {p[1] for p in opened if p[0] in articles and len(p) > 1}
        self.signs = {language.get("numbers.decimal", "."): _GLUED}
        self.signs |= dict.fromkeys([*MINUS, *language.words("numbers.minus")], _ANY)
        self.leads: dict[str, Roles] = {}
        self.follows: dict[str, Roles] = {}
        for role, paths in _LEADS.items():
            ends = {phrase[-1] for path in paths for phrase, _ in language.tables[path]}
            _add(self.leads, role, ends)
        _add(self.leads, "name", set("§#№/."))
        for role, paths in _FOLLOWS.items():
            begun = {w for path in paths for w in language.tables[path].first_words}
            _add(self.follows, role, begun)
        _add(self.follows, "name", {*GLUE, *JOINTS, ",", ")"})

    def plain(self, text: str, low: str) -> tuple[Any, ...] | None:
        """The number that the word is by itself: the fields of `Number` from its value on.

        None where it is a part of something, or no number.
        """
        if low in self._numbers.fractions or low in self._vague:
            return None
        if text[0].isalpha():
            read = self._numbers.read([low], 0)
            number = in_words(0, *read) if read else None
        else:
            written = None if read_fraction(text) else read_written(text, self._language)
            number = written and Number(0, 0, 0, *written[:3], decimals=written.decimals)
        if number and low in self._approximate:
            number = number._replace(shade="about")
        return number[3:] if number else None


def _add(roles: dict[str, Roles], role: str, words: set[str]) -> None:
    for word in words:
        roles[word] = (*roles.get(word, ()), role)

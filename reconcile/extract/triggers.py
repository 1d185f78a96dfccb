"""Which sentences are worth a look: those that a pattern finds, which Polars runs."""

from __future__ import annotations

import re

from reconcile.languages import Language

# A sentence without any of these, and without digits, says no figure and no time; words that only
# go with them, such as articles and "letzten", are left out, for nearly every sentence has one.
_TRIGGERS = (
    "months",
    "deictic",
    "holidays",
    "seasons",
    "quarters",
    "time_units",
    "parts_of_day",
    "weekend",
    "references",
    "clock.named",
    "clock.half_to",
    "sets.words",
    "+sets.adjectives",
    "sets.weekdays",
    "quarter_names",
    "decades",
    "decades.short",
    "+lengths",
    "said_lengths",
    "dates.calendar_week",
    "holidays.nights",
    "+numbers.ordinals",
    "numbers.vague",
    "numbers.scales",
    "numbers.fractions",
    "units.percent",
)


def trigger_pattern(language: Language) -> str:
    """What every sentence with a figure or a time matches; number words may be parts of others."""
    whole = {phrase for path in _TRIGGERS for phrase, _ in language.tables[path]}
    befell = language.phrases("predicates")
    whole |= {phrase for phrase, concept in befell if language.concepts[concept].toll}
    begun = language.numbers.stems() | language.tables["weekdays"].first_words
    alone = {r"\s*".join(map(re.escape, phrase)).replace("'", "['’]") for phrase in whole}
    alone |= _one_of_a_unit(language)
    return (
        r"[\d½¼¾⅓⅔]|(?i)(?:^|[^\pL])(?:"
        + "|".join(sorted(map(re.escape, begun)))
        + "|(?:"
        + "|".join(sorted(alone))
        + r")(?:[^\pL]|$))"
    )


def _one_of_a_unit(language: Language) -> set[str]:
    """“a dollar”, “ein Liter”: an article says a figure where a unit follows."""
    tables = ("units", "currencies.hundredths")
    units = {w for t in tables for w in language.tables[t].first_words}
    units |= {phrase[0] for phrase, _ in language.tables["currencies"] if len(phrase) == 1}
    units = {w for w in units if w.isalpha()}
    units -= language.words("numbers.not_one")
    articles = language.tables["numbers.articles"].first_words
    if not (articles and units):
        return set()
    either = ("|".join(sorted(map(re.escape, words))) for words in (articles, units))
    return {r"(?:{})\s+(?:{})".format(*either)}

"""Holidays and days of remembrance that news names, and the day on which each falls in a year.

Public holidays of Germany, Austria, Switzerland, France, Belgium, Canada, the United Kingdom and
the United States, with the days that have a name without being free. Where a name means different
days in different countries (Labour Day), there is a key for each, and a region of the language file
says which.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from reconcile.values.calendar import moment, step


class Nth(NamedTuple):
    """The `which`-th weekday (Monday is 1) of a month, -1 being the last; `later` days on."""

    month: int
    weekday: int
    which: int
    later: int = 0


# Days from Easter Sunday; (month, day); or a weekday of a month.
HOLIDAYS: dict[str, int | tuple[int, int] | Nth] = {
    # By Easter.
    "carnival_thursday": -52,
    "carnival_monday": -48,
    "shrove_tuesday": -47,
    "ash_wednesday": -46,
    "mothering_sunday": -21,
    "palm_sunday": -7,
    "maundy_thursday": -3,
    "good_friday": -2,
    "holy_saturday": -1,
    "easter": 0,
    "easter_sunday": 0,
    "easter_monday": 1,
    "white_sunday": 7,
    "ascension": 39,
    "pentecost": 49,
    "whit_monday": 50,
    "trinity_sunday": 56,
    "corpus_christi": 60,
    # Of one day.
    "new_year": (1, 1),
    "berchtold": (1, 2),
    "epiphany": (1, 6),
    "inauguration_day": (1, 20),
    "burns_night": (1, 25),
    "holocaust_remembrance_day": (1, 27),
    "candlemas": (2, 2),
    "groundhog_day": (2, 2),
    "valentines_day": (2, 14),
    "saint_david": (3, 1),
    "womens_day": (3, 8),
    "saint_patrick": (3, 17),
    "saint_joseph": (3, 19),
    "april_fools": (4, 1),
    "tax_day": (4, 15),
    "earth_day": (4, 22),
    "saint_george": (4, 23),
    "walpurgis": (4, 30),
    "labour_day": (5, 1),
    "saint_florian": (5, 4),
    "cinco_de_mayo": (5, 5),
    "victory_in_europe_day": (5, 8),
    "flag_day": (6, 14),
    "juneteenth": (6, 19),
    "midsummer": (6, 24),
    "seven_sleepers_day": (6, 27),
    "peter_and_paul": (6, 29),
    "canada_day": (7, 1),
    "independence_day": (7, 4),
    "bastille_day": (7, 14),
    "belgian_national_day": (7, 21),
    "swiss_national_day": (8, 1),
    "peace_of_augsburg": (8, 8),
    "assumption": (8, 15),
    "childrens_day": (9, 20),
    "saint_rupert": (9, 24),
    "german_unity_day": (10, 3),
    "austrian_national_day": (10, 26),
    "halloween": (10, 31),
    "reformation_day": (10, 31),
    "all_saints": (11, 1),
    "all_souls": (11, 2),
    "bonfire_night": (11, 5),
    "saint_martin": (11, 11),
    "veterans_day": (11, 11),
    "armistice_day": (11, 11),
    "saint_leopold": (11, 15),
    "saint_andrew": (11, 30),
    "saint_barbara": (12, 4),
    "krampus_night": (12, 5),
    "saint_nicholas": (12, 6),
    "immaculate_conception": (12, 8),
    "christmas_eve": (12, 24),
    "christmas": (12, 25),
    "christmas_1": (12, 25),
    "christmas_2": (12, 26),
    "saint_stephen": (12, 26),
    "boxing_day": (12, 26),
    "new_years_eve": (12, 31),
    # A weekday of a month.
    "martin_luther_king_day": Nth(1, 1, 3),
    "presidents_day": Nth(2, 1, 3),
    "early_may_bank_holiday": Nth(5, 1, 1),
    "mothers_day": Nth(5, 7, 2),
    "french_mothers_day": Nth(5, 7, -1),
    "memorial_day": Nth(5, 1, -1),
    "fathers_day": Nth(6, 7, 3),
    "summer_bank_holiday": Nth(8, 1, -1),
    "american_labor_day": Nth(9, 1, 1),
    "swiss_day_of_prayer": Nth(9, 7, 3),
    "harvest_festival": Nth(10, 7, 1),
    "canadian_thanksgiving": Nth(10, 1, 2),
    "columbus_day": Nth(10, 1, 2),
    "election_day": Nth(11, 1, 1, later=1),
    "remembrance_sunday": Nth(11, 7, 2),
    "thanksgiving": Nth(11, 4, 4),
    "black_friday": Nth(11, 4, 4, later=1),
    "cyber_monday": Nth(11, 4, 4, later=4),
}
# Sundays before Christmas, and what is counted from the first of them: days after it.
_ADVENT = {
    "advent_1": 0,
    "advent_2": 7,
    "advent_3": 14,
    "advent_4": 21,
    "sunday_of_the_dead": -7,
    "repentance_day": -11,
    "mourning_day": -14,
}


def easter(year: int) -> datetime:
    """Easter Sunday, by the algorithm in Meeus, Jones and Butcher (Nature, 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return moment(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, count: int) -> datetime:
    """The `count`-th weekday of a month, -1 the last; `ValueError` where there is none."""
    first = moment(year, month)
    if count < 0:
        last = step(first, "month", 1) - timedelta(days=1)
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (count - 1))
    if day.month != month:
        raise ValueError(f"{year}-{month:02} has no weekday {weekday} number {count}")
    return day


def holiday(name: str, year: int) -> datetime:
    """The day of a holiday of `HOLIDAYS` in a year; `KeyError` for one that is not known."""
    if name in _ADVENT:
        fourth = moment(year, 12, 24)
        fourth -= timedelta(days=fourth.isoweekday() % 7)
        return fourth - timedelta(days=21 - _ADVENT[name])
    rule = HOLIDAYS[name]
    if isinstance(rule, int):
        return easter(year) + timedelta(days=rule)
    if isinstance(rule, Nth):
        day = nth_weekday(year, rule.month, rule.weekday, rule.which)
        return day + timedelta(days=rule.later)
    return moment(year, *rule)

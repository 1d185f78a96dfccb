"""Numbers that name or number something and say no quantity."""

from __future__ import annotations

from reconcile.extract.beside import GLUE, JOINTS
from reconcile.extract.line import Line
from reconcile.extract.number import Number

_CENTURIES = ("18", "19", "20")
_THOUSAND = 1000
_LARGE = 100  # no name has so large a number in words
_YEAR = 4  # digits of a year, and the fewest of a postcode
_REFERENCE = 3  # letters between a number and one with a stroke, at most
_IDENTIFIER = 9  # digits that no one groups, and that nothing is counted with
_DECIMALS = 7  # places to which no one tells a number that has no unit
_POSTCODE = 5  # digits of a postcode that no house number need stand before
_WORD = 3  # letters of a word that is no sign or abbreviation
_MEASURES = ("units", "currencies", "currencies.hundredths", "time_units")
_SHORTEST_STREET = 5  # letters of its name: “Ring 5” need be none
_ORDINAL_GROUP = 3  # digits of a numeral of order


def is_no_figure(line: Line, number: Number) -> bool:
    """Whether the number is part of a name, an address, a reference, a telephone number."""
    if line.phrase("not_figures.phrases", number.first):
        return True
    if number.words and line.listed("not_figures.ranks", number.first - 1):
        return True
    if _is_a_scale_of_the_word_before(line, number):
        return True
    if number.words or number.vague:
        return line.lower_at(number.first - 1) == "-" and line.glued(number.first)  # "Top-Elf"
    if not _may_be_a_name(line, number):
        return False
    return (
        _is_glued_to_a_name(line, number)
        or _is_a_code(line, number)
        or _is_named(line, number)
        or _is_a_year(line, number)
        or _is_an_address(line, number)
        or _numbers_a_list(line, number)
        or _is_a_result(line, number)
    )


def _is_a_scale_of_the_word_before(line: Line, number: Number) -> bool:
    """“Euro110 billion”: what cannot be read is no reason to read a whole billion."""
    before = line.entries[number.first - 1]
    alone = number.first == number.last and number.scaled > 1
    return alone and before.letter and before.text[-1].isdigit()


def _may_be_a_name(line: Line, number: Number) -> bool:
    """Whether the digits, or a word beside them, are such as numbers that name something have."""
    word = line.words[number.first]
    if word[0] == "0" or (len(word) >= _YEAR and word.isdecimal()):
        return True
    ahead, behind = line.entries[number.first - 1], line.entries[number.last + 1]
    if not ahead.spaced or "name" in ahead.leads or "name" in behind.follows:
        return True
    if ahead.text[0].isdigit() or behind.text[0].isdigit() or ahead.text.isupper():
        return True
    language = line.language
    if behind.capital and (len(behind.text) <= _REFERENCE or not language.nouns_have_capitals):
        return True
    return ahead.lower.endswith(language.streets)


def names_something(line: Line, number: Number) -> bool:
    """“Actros 1845”, “Boeing 737”: a bare number right behind a name, with nothing to count."""
    i = number.first
    if _is_a_type_of_letters(line, number) or _is_of_order(line, number):
        return True
    if line.listed("clock.after", number.last + 1):
        return True  # "30 Uhr", which no clock shows
    if _is_compounded(line, number) or (number.words and _is_named(line, number)):
        return True
    if _is_dialled(line, number) or _is_listed_behind_a_name(line, number):
        return True
    if line.phrase("not_figures.blocks", number.last + 1):
        return True  # "the 12200 block of Fifth Street"
    if _is_an_identifier(line.words[i]):
        return True
    if _is_a_name_in_words(line, number) or _is_of_a_tiebreak(line, i):
        return True
    if i == 0 or (number.words and not line.is_capital(i)):
        return False
    if not any(c.isupper() for c in line.words[i - 1]):
        return False
    if number.decimals and "," in line.words[i]:
        return False  # "verlangt der Wirt 3,20"; a name has a full stop: "Web 2.0"
    if line.listed("nouns.partitive", number.last + 1) or line.listed("ages.people", i - 1):
        return False
    entry = line.entries[i - 1]
    hedge = line.phrase_before("hedges", i)
    return not (
        hedge
        or entry.stop
        or entry.calendar
        or "speaker" in entry.says  # "nach Angaben der Veranstalter 2.000"
        or entry.tense in ("past", "future", "perfect")
    )


def _is_an_identifier(word: str) -> bool:
    """“1200566939”, and “1.1062470” at the end of a web address."""
    decimals = word.rpartition(".")[2]
    return len(decimals) >= (_DECIMALS if "." in word else _IDENTIFIER) and decimals.isdecimal()


def _is_a_name_in_words(line: Line, number: Number) -> bool:
    """“Group of Seven”, “Pro Sieben”: a small number with a capital letter, in no headline."""
    i = number.first
    if not number.words or not line.is_capital(i) or not line.is_word(i - 1) or i == 0:
        return False
    if number.value is None or number.value >= _LARGE or number.first < number.last:
        return False
    if number.part or number.scaled > 1:
        return False  # "zur Hälfte", "im Dutzend"
    return any(e.letter and not (e.capital or e.stop) for e in line.entries)


def _is_of_a_tiebreak(line: Line, i: int) -> bool:
    """“7-6 (5)”: the points behind the games of a set."""
    bracketed = line.words[i - 1] == "(" and line.lower_at(i + 1) == ")"
    if not bracketed or not line.entries[i - 2].digit:
        return False
    return ":" in line.words[i - 2] or line.words[i - 3] in ("-", "–")


def _is_listed_behind_a_name(line: Line, number: Number) -> bool:
    """“Woche 16”, “die Busse 12 und 36”: one of those that a word before tells apart."""
    start = line.list_start(number.first)
    if line.listed("not_figures.counted_off", start - 1):
        return True
    return start < number.first and _is_behind_a_mark(line, start)


def _is_dialled(line: Line, number: Number) -> bool:
    """“Wählen Sie die 112”; not “112 of them”, “about 112”."""
    if line.words[number.first] not in line.language.words("not_figures.emergency"):
        return False
    counted = line.listed("nouns.partitive", number.last + 1)
    return not (counted or line.phrase_before("hedges", number.first))


def _is_a_type_of_letters(line: Line, number: Number) -> bool:
    """“5G”, “3D”: letters glued to digits that are no unit."""
    after = number.last + 1
    return not number.words and line.glued(after) and line.is_word(after)


def _is_compounded(line: Line, number: Number) -> bool:
    """“Dreier-Landtag”, “Top-10-Liste”: joined to a noun by a hyphen; not “300-mal”."""
    j = number.last + 1
    return (
        line.lower_at(j) == "-"
        and line.glued(j)
        and line.glued(j + 1)
        and (line.is_capital(j + 1) or not line.language.nouns_have_capitals)
    )


def _is_of_order(line: Line, number: Number) -> bool:
    """“der 1. FC Altdorf”, “am 3.”: a numeral of order, not a number at the end of a sentence."""
    after = number.last + 1
    if line.lower_at(after) != line.language.get("dates.day_marker") or not line.glued(after):
        return False
    if number.words or number.decimals or len(line.words[number.last]) > _ORDINAL_GROUP:
        return False
    if after + 1 < len(line) and (line.is_word(after + 1) or line.entries[after + 1].digit):
        return True
    return line.lower_at(number.first - 1) in line.language.words("sentences.before_ordinal")


def _is_glued_to_a_name(line: Line, number: Number) -> bool:
    """“F-16”, “Covid-19”, “/60362196_6”: joined to letters before, or to a sign after."""
    i = number.first
    if line.glued(i):
        before = line.words[i - 1]
        if before[-1].isalpha():
            return line.phrase_before("currencies", i) is None  # "EUR5bn"
        if before in GLUE or before[-1] == "$":
            return before != "$"
        if before == "," and line.glued(i - 1) and line.words[i - 2].isupper():
            return True  # "VII,1"
        if before in "-–/." and line.glued(i - 1):
            return line.phrase_before("units_before", i - 1) is None
    after = number.last + 1
    stroke = i >= 2 and line.words[i - 1] == "/"
    if stroke and (line.entries[i - 2].digit or line.lower_at(after) == "/"):
        return True  # "1925/ 26", "www. example. org / 2013 / 26 / sport"
    return line.glued(after) and (
        line.words[after] in GLUE
        or (line.words[after] == "/" and line.glued(after + 1) and not line.is_word(after + 1))
    )


def _is_a_code(line: Line, number: Number) -> bool:
    """Telephone numbers, IBANs, case numbers: digits in joined groups, or with zeros in front."""
    word = line.words[number.first]
    if len(word) > 1 and word[0] == "0" and word[1].isdigit():
        return True
    if number.value is None:
        return False
    j, glued = number.last + 1, False
    while j + 1 < len(line) and line.words[j] in JOINTS and line.entries[j + 1].digit:
        glued = glued or (line.glued(j) and line.glued(j + 1)) or line.words[j] == "/"
        j += 2
    return glued or _beside_digits(line, number) or _before_a_reference(line, number)


def _beside_digits(line: Line, number: Number) -> bool:
    """“0800 555 38 38”: groups of digits side by side; no date, no time."""
    after, before = number.last + 1, number.first - 1
    if after < len(line) and line.words[after].isdigit() and not line.glued(after):
        return len(line.words[after]) < 4 or before < 0 or not line.entries[before].calendar
    if before >= 0 and line.entries[before].digit and " " in line.words[before]:
        return True
    if before >= 0 and line.words[before].isdigit() and not line.glued(number.first):
        dated = before > 0 and line.entries[before - 1].calendar
        return not (dated or _is_told_of_a_year(line, before, after))
    return False


def _is_told_of_a_year(line: Line, before: int, after: int) -> bool:
    """“2024 312 Einbrüche”: what stands before a number is the year that it is of."""
    year = line.words[before]
    if len(year) != _YEAR or year[:2] not in _CENTURIES or line.entries[before - 1].digit:
        return False
    return line.is_word(after)


def _before_a_reference(line: Line, number: Number) -> bool:
    """“312 Js 88/26”: a short mark between the number and one with a stroke."""
    j = number.last + 1
    if not line.is_capital(j) or len(line.words[j]) > _REFERENCE or j + 1 >= len(line):
        return False
    return line.entries[j + 1].digit and "/" in line.words[j + 1]


def _is_named(line: Line, number: Number) -> bool:
    """“Artikel 5”, “§ 12”, “A 38”: a name or a mark that numbers stand behind."""
    i = number.first
    if i == 0:
        return False
    if _is_behind_a_mark(line, i):
        return not (len(line.words[i - 1]) >= _WORD and _is_measured(line, number.last + 1))
    return _is_a_type(line, number)


def _is_measured(line: Line, j: int) -> bool:
    """“verbraucht die Anlage 5 Watt”: a unit or a currency behind, written as a word."""
    if len(line.words[j]) < _WORD or not line.is_word(j):
        return False
    return any(line.phrase(table, j) for table in line.entries[j].unit if table in _MEASURES)


def _is_behind_a_mark(line: Line, i: int) -> bool:
    """Whether what numbers something stands right before word `i`."""
    if line.words[i - 1] in "§#№":
        return True
    if not line.phrase_before("not_figures.after", i):
        return False
    short = len(line.words[i - 1]) <= 2 and line.words[i - 1].isalpha()
    return not short or line.words[i - 1].isupper()


def _is_a_year(line: Line, number: Number) -> bool:
    """“the 2014 Games”: a year before a name, where common nouns have no capitals."""
    word = line.words[number.first]
    if len(word) != 4 or not word.isdecimal() or line.language.nouns_have_capitals:
        return False
    return word[:2] in _CENTURIES and line.is_capital(number.last + 1)


def is_year_before(line: Line, number: Number) -> bool:
    """“the 2014 election”, “its 2019 profit”, “a 2021 study”: a year, before what was then."""
    word = line.words[number.first]
    if len(word) != _YEAR or not word.isdecimal() or line.language.nouns_have_capitals:
        return False
    if word[:2] not in _CENTURIES or word[2:] == "00" or not line.is_word(number.last + 1):
        return False
    before = number.first - 1
    if line.lower_at(before) == line.language.get("nouns.possessive"):  # "the firm's 2024 sales"
        return line.words[before - 1] in "'’"
    return line.listed("numbers.definite", before) or line.listed("numbers.owners", before)


def _is_a_type(line: Line, number: Number) -> bool:
    """“Modell VDO 1381”, “TLF 4000”: letters in capitals right before the number."""
    word = line.words[number.first - 1]
    if not (2 <= len(word) <= 5 and word.isupper() and word.isalpha()):
        return False
    if line.phrase_before("currencies", number.first):
        return False
    if _is_counted(line, number) and not line.entries[number.first - 2].counts:
        return False  # but "14 AK 47 rifles"
    return not any(e.letter and e.text.islower() for e in line.entries) or not (
        line.entries[number.first - 1].counts
    )


def _is_counted(line: Line, number: Number) -> bool:
    """“Laut dem DGB 3.400 Beschäftigte”: thousands set apart, or a noun that can be counted."""
    if number.value is not None and number.value >= _THOUSAND:
        return not line.words[number.first].isdecimal()
    concept = line.entries[number.last + 1].concept
    return concept is not None and "count" in line.language.concepts[concept].kinds


def _is_an_address(line: Line, number: Number) -> bool:
    """“Hauptstraße 12”, “Hauptplatz 3, 8765 Obernau”, “118 Second Street”."""
    i = number.first
    streets = line.language.streets
    if not streets:
        return False
    name = i - 2 if line.lower_at(i - 1) == "." else i - 1
    before = line.lower_at(name)
    ahead_only = line.language.get("not_figures.street_ahead")
    if not ahead_only and before.endswith(streets):
        apart = line.is_capital(name) and line.is_capital(name - 1)  # "Grüner Weg 12"
        if len(before) > _SHORTEST_STREET or apart:
            return True
    if line.language.get("not_figures.street_before"):
        j = number.last + 1 + (line.lower_at(number.last + 1) == ",")
        return line.words[i].isdigit() and line.lower_at(j) in streets
    if line.words[i].isdigit() and line.is_capital(number.last + 1):
        ahead = line.lower[number.last + 1 : number.last + 4]
        if ahead_only and any(w in streets for w in ahead):
            return True
        if 4 <= len(line.words[i]) <= 5:
            return _is_a_postcode(line, i)
    return False


def _is_a_postcode(line: Line, i: int) -> bool:
    """Behind the number of a house, or as the whole of what is in brackets."""
    house = _stands_behind(line, i, ",") and i >= 2 and line.entries[i - 2].digit
    if len(line.words[i]) == _POSTCODE and line.lower_at(i - 1) == ",":
        house = house or i + 2 >= len(line) or not line.is_word(i + 2)
    bracket = _stands_behind(line, i, "(") and line.lower_at(i + 2) in (")", ",")
    return house or bracket


def _stands_behind(line: Line, i: int, mark: str) -> bool:
    """Whether the mark, or a word that a postcode follows, stands right before."""
    return line.lower_at(i - 1) == mark or line.listed("not_figures.postcode_before", i - 1)


def _numbers_a_list(line: Line, number: Number) -> bool:
    """“1. ”, “2) ” at the head of a line."""
    return (
        number.first == 0 and number.last == 0 and line.lower_at(1) in (".", ")") and line.glued(1)
    )


def _is_a_result(line: Line, number: Number) -> bool:
    """“3:1”, “1.1.1”: a result, a ratio, a version."""
    i = number.first
    colon = line.lower_at(i - 1) == ":" and line.glued(i) and line.glued(i - 1)
    return colon and i >= 2 and line.entries[i - 2].digit

"""What is counted: the noun behind a number, and its lemma."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reconcile.languages import Language
from reconcile.languages.concepts import SHORTEST_HEAD

if TYPE_CHECKING:
    from reconcile.extract.line import Line

_FINITE = ("past", "future", "perfect")  # of verbs that are listed, and look like no adjective
_MOST_BETWEEN = 4  # words between a number and its noun
_LETTERS_OF_A_TYPE = 3  # "MiG-29"
_LONGEST_NOUN = 60  # letters; longer ones are looked up as they stand


class Noun(NamedTuple):
    """A noun of words first..last."""

    first: int
    last: int
    lemma: str


def counted_noun(line: Line, i: int) -> Noun | None:
    """The noun that a number right before word `i` counts, over adjectives."""
    hedge = line.phrase("hedges", i)
    behind = hedge[1] if hedge and line.entries[hedge[1]].counts else i
    if line.entries[behind].counts:
        over = _over_a_measure(line, behind)
        i = over if over > behind else i
    made = type_behind(line, i)
    if made > i and not (_is_joined(line, made) or _goes_before(line, made)):
        return Noun(i, made - 1, line.said(i, made - 1))  # "drei F-35 stiegen auf"
    i = made + (made > i and _is_joined(line, made))
    if line.language.nouns_have_capitals:
        noun = _capitalised(line, i)
    else:
        noun = _first(line, i) if line.language.nouns_go_first else _plain(line, i)
    return noun and (_of_several_words(line, i, noun) or noun)


def type_behind(line: Line, i: int) -> int:
    """The word behind a name of letters and digits that begins at `i`: “F-16”, “A320”."""
    entry = line.entries[i]
    if not entry.capital:
        return i
    if entry.text[-1].isdecimal():
        return i + 1
    if line.words[i + 1] != "-" or len(entry.text) > _LETTERS_OF_A_TYPE:
        return i
    joined = line.glued(i + 1) and line.glued(i + 2) and line.entries[i + 2].digit
    return i + 3 if joined else i


def _is_joined(line: Line, j: int) -> bool:
    """“F-16-Kampfjets”: whether a noun is joined to what stands before `j`."""
    return line.words[j] == "-" and line.glued(j) and line.glued(j + 1) and line.is_word(j + 1)


def _goes_before(line: Line, j: int) -> bool:
    """“F-16 jets”: whether the name of a type stands before its noun, where nouns are small."""
    language, entry = line.language, line.entries[j]
    if language.nouns_have_capitals or language.nouns_go_first or entry.stop:
        return False
    return entry.letter and _is_plural(entry.lower, language)


def _of_several_words(line: Line, i: int, noun: Noun) -> Noun | None:
    """“polling stations”, “coups de feu”, “Gelbe Karten”: what the file lists of several words."""
    language = line.language
    concepts = language.phrases("concepts")
    if language.nouns_go_first:
        end = min(len(line), noun.last + _MOST_BETWEEN)
        said = line.lower[noun.first : end]
        lemmas = [lemma(word, language).lower() for word in said]
        for words in ([lemmas[0], *said[1:]], lemmas):
            found = concepts.at(words, 0)
            counts = line.entries[noun.first + found[1]].counts if found else False
            if found is not None and found[1] > 1 and not counts:  # "312 voix contre 245"
                return Noun(noun.first, noun.first + found[1] - 1, _joined(words[: found[1]]))
        return None
    for first in range(max(i, noun.last - _MOST_BETWEEN), noun.last):
        if line.lower[first] in concepts.by_first:
            words = [*line.lower[first : noun.last], lemma(line.words[noun.last], language).lower()]
            found = concepts.at(words, 0)
            if found is not None and found[1] == len(words):
                if first == noun.first:
                    return None  # "break-ins", which is one noun already
                return Noun(first, noun.last, _joined([*words[:-1], noun.lemma]))
    return None


def _joined(words: list[str]) -> str:
    """Words as they are written in running text."""
    return " ".join(words).replace(" - ", "-").replace(" ' ", "'")


def _over_a_measure(line: Line, i: int) -> int:
    """Over “17-jährige”, “three-story”: what tells how large or old each of those counted is."""
    if not (line.words[i + 1] == "-" and line.glued(i + 1) and line.glued(i + 2)):
        return i
    j = i + 2
    if line.language.nouns_have_capitals and line.is_capital(j):
        return j  # "500-Kilo-Bomben"
    return _hyphenated(line, j) + 1 if line.is_word(j) else i


def _capitalised(line: Line, i: int) -> Noun | None:
    """Languages that write every noun with a capital letter."""
    end, j = min(len(line), i + _MOST_BETWEEN), i
    while j < end:
        entry = line.entries[j]
        if entry.capital:
            if entry.calendar or (j > i and entry.counts):
                return None
            last = _hyphenated(line, j)
            if _is_an_adjective(line, last):
                end, j = max(end, last + 2), last + 1
                continue
            return _pair(line, j, last) or Noun(j, last, lemma(line.said(j, last), line.language))
        if j > i and _joins_adjectives(line, j):
            end = min(len(line), end + 2)  # what is joined counts as one
        elif entry.stop or not entry.letter or entry.tense in _FINITE:
            if not _widens_an_adjective(line, j):
                return None
            end = min(len(line), end + 1)
        j += 1
    return None


def _widens_an_adjective(line: Line, j: int) -> bool:
    """“zwei noch lebende Zeugen”, “drei dort stationierte Soldaten”: an adverb of the adjective."""
    adjective, noun = line.entries[j + 1], line.entries[j + 2]
    if not line.listed("nouns.adverbs", j) or adjective.stop or adjective.capital:
        return False
    endings = tuple(e for e in line.language.endings if e)
    return adjective.lower.endswith(endings) and noun.capital and not noun.calendar


def _is_an_adjective(line: Line, j: int) -> bool:
    """“zehn Leichten Kreuzern”: an adjective as a part of a name, with its noun behind it."""
    noun, language = line.entries[j + 1], line.language
    if not noun.capital or noun.calendar or noun.stop or line.listed("ranges.and", j + 1):
        return False
    word = line.lower[j]
    longest_first = sorted(filter(None, language.endings), key=len, reverse=True)
    ending = next((e for e in longest_first if word.endswith(e)), None)
    if is_of_a_place(line.words[j], language):
        return True
    if ending is None or word.capitalize().startswith(language.nominalised):
        return False
    return dictionary(language.code).get(word) == word.removesuffix(ending)


@lru_cache(maxsize=4096)
def is_of_a_place(word: str, language: Language) -> bool:
    """“Wiener”, “Göttinger”: made from a name, which has no plural as nouns have: no “Spieler”."""
    if word in language.get("nouns.place_adjectives", ()):
        return True
    ending = language.get("nouns.place_ending")
    if not ending or not word.endswith(ending):
        return False
    forms, stem = dictionary(language.code), word.removesuffix(ending)
    if stem.lower() in forms or f"{stem}en".lower() in forms:
        return False  # of a verb or an adjective: "Springer"
    if forms.get(stem) == stem:
        return stem not in [forms.get(stem + e) for e in language.endings if e]
    return forms.get(f"{stem}en") == f"{stem}en"


def _joins_adjectives(line: Line, j: int) -> bool:
    """“britische und französische Soldaten”, “große, teils alte Eichen”, “deutsch-polnische”."""
    if line.words[j] == "-":
        return line.glued(j) and line.glued(j + 1) and not line.is_capital(j + 1)
    if line.words[j] != "," and not line.listed("ranges.and", j):
        return False
    endings = tuple(e for e in line.language.endings if e and line.lower[j - 1].endswith(e))
    ahead = line.entries[j + 1 : j + _MOST_BETWEEN]
    adjectives = [e for e in ahead if e.letter and not (e.capital or e.stop or e.tense)]
    return bool(endings) and any(e.lower.endswith(endings) for e in adjectives)


def _plain(line: Line, i: int) -> Noun | None:
    """Languages without that: the last plural, or known concept, of a run without a stop word."""
    best, between = None, 0
    for j in range(i, len(line)):
        entry = line.entries[j]
        if best is None and j > i and _goes_on(line, j):
            continue  # what is joined counts as one
        between += 1
        if not entry.letter or entry.stop or entry.calendar or between > _MOST_BETWEEN:
            break
        if line.glued(j):
            break
        last = _hyphenated(line, j)
        head = line.entries[last]
        if _possesses(line, last):
            best = None  # "three women's shelters"
            continue
        base = _plain_lemma(line, j, last)
        pair = _pair(line, j, last)
        if pair is not None:
            return pair
        if _is_plural(head.lower, line.language):
            best = Noun(j, last, base)
        elif best is not None:
            break
        elif head.concept is not None and j == i:
            best = Noun(j, last, base)
    return best


def _goes_on(line: Line, j: int) -> bool:
    """“government and private buildings”, “sheriff's deputies”, “badly burned children”."""
    entry = line.entries[j]
    if line.listed("ranges.and", j):
        return line.is_word(j + 1) and not line.entries[j + 1].stop
    if entry.stop:
        return entry.tense in ("preterite", "participle", "past") and line.is_word(j + 1)
    return _possesses(line, j - 1) or _possesses(line, j - 2)


def _possesses(line: Line, j: int) -> bool:
    """“sheriff's”: the mark of a genitive, as the language file has it, is glued to the word."""
    mark = line.language.get("nouns.possessive")
    return (
        mark is not None
        and line.lower_at(j + 1) in ("'", "’")
        and (line.glued(j + 1) and line.lower_at(j + 2) == mark and line.glued(j + 2))
    )


def _plain_lemma(line: Line, j: int, last: int) -> str:
    """The lemma; a name ("Oscars") keeps its capital letter."""
    base = lemma(line.said(j, last).lower(), line.language)
    unknown = base in (line.lower[j], _singular(line.lower[j], line.language))
    named = line.entries[j].capital and 0 < j == last and unknown
    return line.words[j].removesuffix("s") if named else base


def may_be_several(line: Line, noun: Noun) -> bool:
    """Whether a noun can stand behind a number above one; a form by itself tells it in English."""
    language = line.language
    if language.nouns_have_capitals or language.nouns_go_first or noun.first < noun.last:
        return True
    return _is_plural(line.lower[noun.last], language)


def _first(line: Line, i: int) -> Noun | None:
    """Languages whose adjectives follow: the first word that is none of those that go before."""
    language = line.language
    ahead = language.words("nouns.adjectives")
    for j in range(i, min(len(line), i + _MOST_BETWEEN)):
        entry = line.entries[j]
        if not entry.letter or entry.stop or entry.calendar or (j > i and line.glued(j)):
            return None
        if entry.lower in ahead and line.is_word(j + 1) and not line.entries[j + 1].stop:
            continue
        last = _hyphenated(line, j)
        plural = _is_plural(entry.lower, language) or _is_plural(line.lower[last], language)
        if not plural and (entry.concept is None or j > i):
            return None
        return Noun(j, last, lemma(line.said(j, last).lower(), language))
    return None


@lru_cache(maxsize=65536)
def _is_plural(word: str, language: Language) -> bool:
    if word in language.words("nouns.not_plural"):
        return False
    return word in language.words("nouns.plurals") or any(
        p.search(word) for p in language.patterns("nouns.plural")
    )


def _hyphenated(line: Line, j: int) -> int:
    """The last word of "Nato-Staaten", of "Cent-Münzen"."""
    while (
        line.lower_at(j + 1) == "-"
        and line.glued(j + 1)
        and line.glued(j + 2)
        and line.is_word(j + 2)
    ):
        j += 2
    return j


def _pair(line: Line, j: int, last: int) -> Noun | None:
    """“Soldatinnen und Soldaten” is one noun, “Frauen und Männer” a pair that the file lists."""
    language = line.language
    if not line.listed("ranges.and", last + 1) or last + 2 >= len(line):
        return None
    feminine = language.get("nouns.pair")
    if (
        feminine
        and line.lower[j].endswith(feminine)
        and line.words[last + 2][:3] == line.words[j][:3]
    ):
        return Noun(j, last + 2, lemma(line.words[last + 2], language))
    pair = line.phrase("nouns.pairs", j)
    return Noun(j, pair[1] - 1, pair[0]) if pair else None


@lru_cache(maxsize=65536)
def lemma(words: str, language: Language) -> str:
    """The dictionary form; of a compound that no dictionary has, that of its head."""
    word = words.split()[-1]
    listed = language.phrases("lemmas").by_first.get(word.lower())
    if listed:
        return listed[0][1]
    if word.startswith(language.nominalised):
        for stem in language.nominalised:
            if word.startswith(stem) and word[len(stem) :] in language.endings:
                return f"{stem}e"
    head, joined, tail = word.rpartition("-")
    if joined and tail:
        if language.nouns_go_first:
            head = lemma(head, language)  # both are declined: "sapeurs-pompiers"
        return f"{head}-{lemma(tail, language)}"
    return _in_dictionary(word, language)


def _in_dictionary(word: str, language: Language) -> str:
    """A capital letter is kept: "Abgeordneten" is no verb."""
    forms = dictionary(language.code)
    found = forms.get(word)
    if found is not None:
        if not word[0].isupper() or found[0].isupper():
            return _no_infinitive(word, found, language)
        found = None
    elif not word[0].isupper() or len(word) > _LONGEST_NOUN:
        return _singular(word, language)
    longest = len(word) if language.has_compounds else 0
    for cut in range(2, longest - SHORTEST_HEAD + 1):
        tail = word[cut:].capitalize()
        head = forms.get(tail)
        if head is not None and head[0].isupper():
            return word[:cut] + head.lower()
    return word


def _no_infinitive(word: str, found: str, language: Language) -> str:
    """The lemma, but for a plural that a dictionary takes for a form of a verb: “turbines”."""
    for plural, endings in language.get("nouns.infinitives", {}).items():
        infinitive, singular = endings
        stem = word.removesuffix(plural)
        if stem != word and found == stem + infinitive:
            return stem + str(singular)
    return found


def _singular(word: str, language: Language) -> str:
    """What a word that no dictionary has is without the ending of a plural: “podcasters”."""
    for plural, singular in language.get("nouns.singular", {}).items():
        if word.endswith(plural) and len(word) >= len(plural) + SHORTEST_HEAD:
            return word.removesuffix(plural) + str(singular)
    return word


def is_known(word: str, language: Language) -> bool:
    """Whether a dictionary has this very form."""
    return word in dictionary(language.code)


@lru_cache(maxsize=16)
def dictionary(code: str) -> Mapping[str, str]:
    """Forms and their lemmas, read when first asked for; empty where simplemma has none."""
    from simplemma.strategies.dictionaries.dictionary_factory import (
        SUPPORTED_LANGUAGES,
        DefaultDictionaryFactory,
    )

    if code not in SUPPORTED_LANGUAGES:
        return {}
    forms: Mapping[str, str] = DefaultDictionaryFactory().get_dictionary(code)
    return forms

"""What verbs tell: each listed by its infinitive, and met in every form.

The dictionary leads a form back to its infinitive. Participles are often words of their own there;
regular ones are made from the infinitive as the language file says. A separable verb (“aus|rufen”)
is met as one word (“ausgerufen”) and with its particle at the end of the clause (“rief … aus”).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from reconcile.extract.nouns import dictionary
from reconcile.languages import Language

if TYPE_CHECKING:
    from reconcile.extract.line import Line

_CLAUSE = 40  # words at most from a verb to its particle
_SEPARABLE = "|"
_NOT_FINITE = (None, "participle")  # tenses of forms that keep their particle


class Verb(NamedTuple):
    """A verb and what it tells; `particle` and the words `behind` it belong to it."""

    concept: str
    particle: str = ""
    behind: tuple[str, ...] = ()


class Verbs:
    """The verbs of a language, by the infinitive that is left without particle."""

    def __init__(self, language: Language) -> None:
        self._code = language.code
        self._endings = tuple(e for e in language.endings if e)
        self.particles = language.words("mechanisms.verb_particles")
        self._lengths = sorted({len(particle) for particle in self.particles})
        self._between = str(language.get("mechanisms.infinitive_between", ""))
        self._spared = language.words("tense.not_verbs")  # "einigen", which is mostly "some"
        self._verbs: dict[str, tuple[Verb, ...]] = {}
        self._joined: dict[str, tuple[Verb, ...]] = {}
        for phrase, concept in language.phrases("verbs"):
            particle = phrase[0] if phrase[1:2] == (_SEPARABLE,) else ""
            base, *behind = phrase[2 if particle else 0 :]
            if particle:
                self._joined[_key(particle + base)] = (Verb(concept),)
            verb = Verb(concept, particle, tuple(behind))
            self._verbs[_key(base)] = (*self._verbs.get(_key(base), ()), verb)
        for base, verbs in self._verbs.items():  # what narrows a verb goes before the verb itself
            self._verbs[base] = tuple(sorted(verbs, key=lambda v: (-len(v.behind), not v.particle)))
        # A participle that is listed itself (“ouvert”) takes the endings of one, too.
        self._participles = {p: b for b in self._verbs for p in (*_participles(b, language), b)}

    def of(self, low: str) -> tuple[Verb, ...]:
        """The verbs that a form in lower case can be of; none for most."""
        if not self._verbs or low in self._spared:
            return ()
        forms = dictionary(self._code)
        for base in self._bases(low, forms):
            found = self._joined.get(base) or self._verbs.get(base)
            if found:
                return found
        for n in self._lengths:
            particle, rest = low[:n], low[n:].removeprefix(self._between)
            if rest and particle in self.particles:
                for base in self._bases(rest, forms):
                    found = tuple(v for v in self._verbs.get(base, ()) if v.particle == particle)
                    if found:
                        return (Verb(found[0].concept),)
        return ()

    def _bases(self, low: str, forms: Mapping[str, str]) -> Iterator[str]:
        """What may be the infinitive of a form, the likeliest first."""
        base = forms.get(low, low)
        yield _key(base)
        if base != low:
            yield _key(forms.get(base, base))  # "gestohlene", "gestohlen", "stehlen"
        for form in (low, base):
            if form in self._participles:
                yield self._participles[form]
        for ending in self._endings:
            if low.endswith(ending) and low[: -len(ending)] in self._participles:
                yield self._participles[low[: -len(ending)]]


def told_at(line: Line, i: int) -> tuple[Verb, int] | None:
    """What the verb at word `i` tells, and the index behind it; of a separated one too."""
    particle = None
    for verb in line.entries[i].verbs:
        if verb.behind:
            end = i + 1 + len(verb.behind)
            if tuple(line.lower[i + 1 : end]) == verb.behind:
                return verb, end
            continue
        if particle is None:
            particle = _particle_of(line, i)
        if verb.particle == particle:
            return verb, i + 1
    return None


def _particle_of(line: Line, i: int) -> str:
    """The particle that ends the clause of the verb at `i`: no word follows it there."""
    entries, particles = line.entries, line.language.words("mechanisms.verb_particles")
    if not particles or entries[i].tense in _NOT_FINITE:
        return ""
    for j in range(i + 1, min(len(line), i + _CLAUSE)):
        entry, after = entries[j], entries[j + 1]
        if entry.joint > 1:
            break
        if entry.lower in particles and (after.joint or not (entry.spaced or after.letter)):
            return entry.lower
    return ""


def _participles(base: str, language: Language) -> Iterator[str]:
    """The regular participle of a verb, with the language's prefix and without."""
    prefix = str(language.get("tense.participle_prefix", ""))
    for infinitive, participle in language.get("mechanisms.participle_endings", {}).items():
        if base.endswith(infinitive):
            form = base.removesuffix(infinitive) + participle
            yield form
            yield prefix + form


def _key(word: str) -> str:
    """One spelling of an infinitive: "ß" is "ss", as it is in Switzerland."""
    return word.casefold()

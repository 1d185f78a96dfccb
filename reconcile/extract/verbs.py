"""The tense of a verb by its form, with a dictionary that says whether it is a verb at all."""

from __future__ import annotations

import re

from reconcile.extract.nouns import dictionary
from reconcile.languages import Language

Forms = list[tuple[re.Pattern[str], str]]


def verb_form(word: str, language: Language, forms: Forms) -> str | None:
    """preterite, participle or present, by the file's patterns of forms, the first that matches.

    Where the file says how an infinitive looks, the dictionary decides first: "höchste" has none,
    and is no verb; "fallen" is one, and stands for a plural too; "lud" has no form listed, and is
    a strong preterite.
    """
    infinitives = language.patterns("tense.infinitive")
    base = dictionary(language.code).get(word) if infinitives else None
    if base is None:
        return next((tense for pattern, tense in forms if pattern.match(word)), None)
    if not any(pattern.match(base) for pattern in infinitives):
        # A participle may be listed as an adjective: "entgleist".
        found = next((tense for pattern, tense in forms if pattern.match(word)), None)
        return found if base == word and found != "preterite" else None
    if base == word:
        return "present"
    participle = language.patterns("tense.participle")
    prefix = str(language.get("tense.participle_prefix", ""))
    # "Gewinnt" has the prefix of "gewinnen"; so has "gewonnen", which its ending tells apart.
    strong = tuple(language.words("tense.strong_participle_endings"))
    own = prefix in word and word.find(prefix) == base.find(prefix) and not word.endswith(strong)
    if not own and any(pattern.match(word) for pattern in participle):
        return "participle"
    endings = [e for e in language.words("tense.subjunctive_endings") if word.endswith(e)]
    for pattern, tense in forms:
        if tense != "participle" and pattern.match(word):
            # "Er biete" looks like "er lebte".
            own = tense == "preterite" and any(
                base.startswith(word.removesuffix(e)) for e in endings
            )
            return None if own else tense
    return None if endings else "preterite"

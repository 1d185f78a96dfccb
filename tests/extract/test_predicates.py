"""What the verbs near a claim tell of it: every form of a verb, and its noun, is one concept."""

from __future__ import annotations

import pytest

from reconcile.languages import load
from reconcile.pipeline import claims_of
from reconcile.tables import ARTICLES


def told(text: str, language: str) -> set[str]:
    """The concepts that predicates and nouns tell around the claims of a text."""
    article = {"source": "a", "path": "a", "language": language, "text": text, "sha256": ""}
    article |= {"published": "2022-01-12", "published_basis": "given"}
    found = claims_of(ARTICLES.frame([article]), load())
    cues = found.cues.iter_rows(named=True)
    return {cue["concept"] for cue in cues if cue["role"] in ("predicate", "subject")}


FORMS = [
    # a verb in its forms
    ("de", "Unbekannte stahlen 14 Fahrräder.", "theft"),
    ("de", "Unbekannte haben 14 Fahrräder entwendet.", "theft"),
    ("en", "Someone stole 14 bikes.", "theft"),
    ("en", "They are stealing 14 bikes.", "theft"),
    ("fr", "Des inconnus dérobent 14 vélos.", "theft"),
    ("de", "Das Gericht verurteilte 14 Fischer.", "sentencing"),
    ("fr", "Le tribunal condamne 14 pêcheurs.", "sentencing"),
    ("en", "A ferry capsizes with 14 fishermen.", "capsizing"),
    # a strong preterite that the dictionary takes for a word of its own
    ("en", "The union went on strike for 14 days.", "strike"),
    ("de", "Er gab an, dass vor 14 Jahren ein Krieg ausbrach.", "outbreak"),
    # the passive
    ("de", "14 Fahrräder wurden gestohlen.", "theft"),
    ("en", "14 bikes have been stolen.", "theft"),
    ("fr", "14 vélos ont été dérobés.", "theft"),
    ("en", "Some 140 porters were laid off.", "dismissal"),
    ("fr", "140 porteurs ont été licenciés.", "dismissal"),
    ("de", "140 Träger wurden gekündigt.", "dismissal"),
    # participles before or behind the noun
    ("de", "Die 14 gestohlenen Fahrräder sind zurück.", "theft"),
    ("de", "Der 2011 eröffnete Tunnel ist lang.", "opening"),
    ("fr", "Les 14 vaches volées sont de retour.", "theft"),
    ("en", "The 14 stolen bikes are back.", "theft"),
    ("de", "Das gestohlene Bild hing 14 Jahre dort.", "theft"),
    # a participle opens the sentence
    ("de", "Gestohlen wurden 14 Fahrräder.", "theft"),
    # separable verbs: joined, apart, with “zu”, in Swiss spelling
    ("de", "Der Präsident trat am 3. Mai zurück.", "resignation"),
    ("de", "Der Präsident ist am 3. Mai zurückgetreten.", "resignation"),
    ("de", "Er sagte, er werde am 3. Mai zurücktreten.", "resignation"),
    ("de", "Er drohte, am 3. Mai zurückzutreten.", "resignation"),
    ("de", "Im Sturm fielen 40 Lifte aus und Seilbahnen.", "cancellation"),
    ("de", "Im Sturm fielen 40 Lifte aus (alle im Tal).", "cancellation"),
    ("de", "Die Polizei nahm 14 Fischer fest", "arrested"),
    ("de", "Man reisst 14 Hütten ab.", "demolition"),
    # more than a word
    ("en", "The concert on 3 May was called off.", "cancellation"),
    ("fr", "Trois cadres ont été mis en examen.", "charged"),
    ("en", "14 fishermen were taken to hospital.", "hospitalised"),
    # noun and verb of one event
    ("de", "Die Eröffnung war am 3. Mai.", "opening"),
    ("de", "Der Tunnel wurde am 3. Mai eröffnet.", "opening"),
    ("en", "The tunnel was inaugurated on 3 May.", "opening"),
    ("fr", "Le tunnel a été inauguré le 3 mai.", "opening"),
    ("de", "Der Zusammenstoß war am 3. Mai.", "accident"),
    ("de", "Am 3. Mai stießen zwei Busse zusammen.", "accident"),
    ("en", "Two buses collided on 3 May.", "accident"),
    ("fr", "Le bus a percuté un arbre le 3 mai.", "accident"),
    ("de", "Am 3. Mai demonstrierten 140 Imker.", "demonstration"),
    ("fr", "140 apiculteurs ont manifesté.", "demonstration"),
    # start and end are two things
    ("de", "Die Messe begann am 3. Mai.", "start"),
    ("de", "Die Messe endete am 3. Mai.", "end"),
    ("fr", "La foire se termine le 3 mai.", "end"),
]


@pytest.mark.parametrize(("language", "text", "concept"), FORMS)
def test_a_verb_is_met_in_every_form(language: str, text: str, concept: str) -> None:
    assert concept in told(text, language)


OTHERS = [
    # the particle makes another verb of it
    ("de", "Die Bahn kündigte für 3. Mai Züge an.", "dismissal"),
    ("de", "Der Präsident trat am 3. Mai auf.", "resignation"),
    ("de", "Der Präsident trat am 3. Mai in Linz auf, und kam zurück.", "resignation"),
    # a preposition is no particle
    ("de", "Am 3. Mai fielen die Würfel aus seiner Hand.", "cancellation"),
    ("de", "Am 3. Mai fielen Zitate aus „Faust“ vor Schülern.", "cancellation"),
    # a noun of the verb's form
    ("de", "Die Imker und ihr Streiken hielten 14 Tage an.", "strike"),
    # an everyday word of the verb's form
    ("de", "In einigen Orten fehlen 14 Imker.", "agreement"),
    # start against end
    ("de", "Die Messe begann am 3. Mai.", "end"),
    ("fr", "La foire débute le 3 mai.", "end"),
]


@pytest.mark.parametrize(("language", "text", "concept"), OTHERS)
def test_what_only_looks_like_it_is_no_such_verb(language: str, text: str, concept: str) -> None:
    assert concept not in told(text, language)


def test_a_particle_far_away_is_not_searched_for() -> None:
    assert "cancellation" not in told("Am 3. Mai fielen " + "viele " * 90 + "aus.", "de")

"""What one article gets wrong by itself: a text in, the rules of its findings out.

All were published on 20 November 2025.
"""

import pytest

from reconcile.compare import faults
from reconcile.languages import load
from reconcile.pipeline import claims_of
from reconcile.rules import get
from reconcile.tables import ARTICLES, FINDINGS, SOURCES


def found(text, language="de", published="2025-11-20"):
    base = {"source": "a", "language": language, "published_basis": "given"}
    article = {**base, "path": "a", "published": published, "text": text, "sha256": ""}
    source = {**base, "story": "s", "origin": "a", "claims": 0, "words": 0, "outlet": "Blatt"}
    read = claims_of(ARTICLES.frame([article]), load())
    return FINDINGS.check(faults(read.claims, read.sentences, SOURCES.frame([source]), load()))


# fmt: off
WEEKDAYS = [
    ("another weekday", "de", "Das Fest beginnt am Mittwoch, 13. Jänner 2022.", True),
    ("its own weekday", "de", "Das Fest beginnt am Donnerstag, 13. Jänner 2022.", False),
    ("a weekday alone", "de", "Das Fest beginnt am Mittwoch.", False),
    ("a date alone", "de", "Das Fest beginnt am 13. Jänner 2022.", False),
    ("the year left out, days from publication", "de", "Das Fest beginnt am Sonntag, 25. November.", True),
    ("the year left out, and perhaps another", "de", "Das Fest begann am Montag, 12. Mai.", False),
    ("in English", "en", "The fair opens on Wednesday, January 13, 2022.", True),
]
WHOLES = [
    ("more than there are", "de", "Die Liste hält 40 der 37 Sitze.", True),
    ("less than there are", "de", "Die Liste hält 16 der 37 Sitze.", False),
    ("all of them", "de", "Die Liste hält 37 der 37 Sitze.", False),
    ("only about", "de", "Die Liste hält rund 40 der 37 Sitze.", False),
]
SUMS = [
    ("all are named", "de", "Drei Männer und vier Frauen, zusammen acht Menschen, kamen.", True),
    ("and add up", "de", "Drei Männer und vier Frauen, zusammen sieben Menschen, kamen.", False),
    ("sums of money", "de", "Das Dach kostet 1,2 Millionen Euro und der Keller 0,9 Millionen Euro, zusammen 2,7 Millionen Euro.", True),
    ("within their rounding", "de", "Das Dach kostet 1,2 Millionen Euro und der Keller 0,9 Millionen Euro, zusammen 2,2 Millionen Euro.", False),
    ("a wider total", "de", "Drei Männer und vier Frauen kamen, insgesamt sind heuer schon 80 Menschen gekommen.", False),
    ("a part of a part", "de", "Sieben Männer, davon zwei alte, und vier Frauen, zusammen elf Menschen, kamen.", False),
    ("one is only about", "de", "Rund drei Männer und vier Frauen, zusammen acht Menschen, kamen.", False),
    ("other things between", "de", "Drei Männer kauften für 20 Euro Brot, zusammen waren es acht Laibe.", False),
    ("another thing that they make", "en", "The team has 12 wins and 3 draws, a total of 39 points.", False),
    ("parts beyond the whole", "de", "Es gab 37 Verletzte, davon 20 in Wels und 25 in Steyr.", True),
    ("parts of the whole", "de", "Es gab 37 Verletzte, davon 20 in Wels und 15 in Steyr.", False),
    ("sorts that may overlap", "de", "Es gab 37 Verletzte, davon 20 Frauen und 25 Kinder.", False),
    ("in English", "en", "Three men and four women, a total of eight, were hurt.", True),
    ("and right", "en", "Three men and four women, a total of seven, were hurt.", False),
    ("in French", "fr", "Trois hommes et quatre femmes, soit au total huit personnes, sont venus.", True),
]
SHARES = [
    ("restated", "de", "Die Liste hält 16 von 37 Sitzen, also 53 Prozent.", True),
    ("restated rightly", "de", "Die Liste hält 16 von 37 Sitzen, also 43 Prozent.", False),
    ("rounded to the next ten", "de", "Die Liste hält 16 von 37 Sitzen, also rund 40 Prozent.", False),
    ("the share first", "de", "Das sind 53 Prozent, also 16 von 37 Sitzen.", True),
    ("the numbers in brackets", "de", "Dafür waren 53 Prozent (16 von 37 Befragten).", True),
    ("a share of votes beside seats", "de", "Die Liste hält 16 der 37 Sitze (53 Prozent).", False),
    ("a share of something else", "de", "Die Liste hält 16 von 37 Sitzen, also 53 Prozent der Stimmen.", False),
    ("not said to be the same", "de", "Die Liste hält 16 von 37 Sitzen, 53 Prozent wählten sie.", False),
    ("in English", "en", "The list holds 16 of 37 seats, or 53 percent.", True),
    ("in English, right", "en", "The list holds 16 of 37 seats, or 43 percent.", False),
    ("in French", "fr", "La liste détient 16 des 37 sièges, soit 53 %.", True),
]
CHANGES = [
    ("behind the two", "de", "Der Preis stieg von 100 auf 120 Euro, um 30 Prozent.", True),
    ("behind the two, right", "de", "Der Preis stieg von 100 auf 120 Euro, um 20 Prozent.", False),
    ("before the two", "de", "Der Preis stieg um 30 Prozent von 100 auf 120 Euro.", True),
    ("a noun of change", "de", "Die Zahl der Fälle stieg von 100 auf 120, ein Plus von 30 Prozent.", True),
    ("a fall", "de", "Der Preis sank von 120 auf 90 Euro, um 25 Prozent.", False),
    ("a fall that is none of the kind", "de", "Der Preis sank von 120 auf 90 Euro, um 40 Prozent.", True),
    ("within the rounding of both", "de", "Der Umsatz stieg von 1,2 auf 1,5 Milliarden Euro, um 29 Prozent.", False),
    ("in their own unit", "de", "Der Beitrag steigt um zwölf Euro von 20 auf 30 Euro.", True),
    ("in points", "de", "Die Quote stieg von 10 auf 12 Prozent, um fünf Prozentpunkte.", True),
    ("in points, rounded", "de", "Die Quote stieg von 10 auf 12 Prozent, um drei Prozentpunkte.", False),
    ("percent of percent", "de", "Die Quote stieg von 10 auf 12 Prozent, um 30 Prozent.", False),
    ("another measure of change", "de", "Der Preis stieg real um 5 Prozent von 100 auf 120 Euro.", False),
    ("the change of another time", "de", "Der Preis stieg von 100 auf 120 Euro, im Vorjahr um 30 Prozent.", False),
    ("held against another change", "de", "Der Beitrag steigt von 20 auf 25 Euro, um 30 Prozent weniger als geplant.", False),
    ("since another day", "en", "Shares rose 3 percent to 103 dollars from 98 dollars in January.", False),
    ("the new figure first", "en", "Sales rose 40 percent to 120 million euros from 100 million euros.", True),
    ("the new figure first, right", "en", "Sales rose 20 percent to 120 million euros from 100 million euros.", False),
    ("in French", "fr", "Le prix est passé de 100 à 120 euros, soit une hausse de 30 %.", True),
]
SPANS = [
    ("since a year", "de", "Das Haus besteht seit 1998, also seit 25 Jahren.", True),
    ("since a year, right", "de", "Das Haus besteht seit 1998, also seit 27 Jahren.", False),
    ("not yet a full year", "de", "Das Haus besteht seit 1998, also seit 26 Jahren.", False),
    ("ago", "de", "Vor 25 Jahren, im Jahr 1998, wurde das Haus gebaut.", True),
    ("in brackets", "de", "Vor 25 Jahren (1998) wurde das Haus gebaut.", True),
    ("another length beside it", "de", "Das Fest gibt es seit 1998, seit fünf Jahren in Wels.", False),
    ("about", "de", "Vor rund 25 Jahren, im Jahr 1998, wurde das Haus gebaut.", False),
    ("two things", "de", "Das Haus wurde 1998 gebaut und vor 25 Jahren verkauft.", False),
    ("in English", "en", "The house has been open since 1998, that is for 25 years.", True),
    ("ago, in English", "en", "Twenty-five years ago, in 1998, the house was built.", True),
    ("in French", "fr", "Il y a 25 ans, en 1998, la maison a été construite.", True),
]
AGES = [
    ("the year before the age", "de", "Die 1950 geborene Malerin, 61 Jahre alt, lebt in Wels.", True),
    ("the age before the year", "de", "Der 61-Jährige wurde 1950 in Wels geboren.", True),
    ("a date of birth", "de", "Anna Huber (61), geboren am 12. März 1950, ist Richterin.", True),
    ("before or behind the birthday", "de", "Anna Huber (75), geboren am 12. März 1950, ist Richterin.", False),
    ("a class of birth", "de", "Anna Huber, Jahrgang 1950, ist 61 Jahre alt.", True),
    ("an age of then", "de", "Die 1950 geborene Malerin zog mit 22 Jahren nach Wels.", False),
    ("a daughter's", "de", "Der 1950 geborene Maler hat eine 45-jährige Tochter.", False),
    ("a son's birth", "en", "Smith, 45, whose son was born in 2010, lives here.", False),
    ("hers at the birth", "de", "Ihr erstes Kind wurde 1980 geboren, da war sie 22 Jahre alt.", False),
    ("of one who is dead", "de", "Der 1950 geborene Maler starb 61-jährig.", False),
    ("another person's", "de", "Der 1950 geborene Maler lebt in einem Haus am See mit seiner Frau, einer 61-jährigen Richterin.", False),
    ("in English", "en", "Anna Huber, 61, was born in 1950.", True),
    ("in English, right", "en", "Anna Huber, 75, was born in 1950.", False),
    ("in French", "fr", "Anne Petit, 61 ans, née en 1950, est juge.", True),
]
HEADLINES = [
    ("another figure", "de", "Zwölf Tote bei Grubenunglück\n\nBei einem Unglück in einer Grube nahe Wels sind zehn Menschen gestorben. Die Ursache ist nicht bekannt, sagte die Polizei.", True),
    ("the same figure", "de", "Zehn Tote bei Grubenunglück\n\nBei einem Unglück in einer Grube nahe Wels sind zehn Menschen gestorben. Die Ursache ist nicht bekannt, sagte die Polizei.", False),
    ("its parts", "de", "Zwölf Tote bei Grubenunglücken\n\nIn einer Grube nahe Wels sind zehn Menschen gestorben, in einer nahe Steyr zwei Menschen. Die Ursache ist nicht bekannt.", False),
    ("an earlier figure", "de", "Zwölf Tote bei Grubenunglück\n\nDie Rettung in der Grube nahe Wels ist beendet. Gestern war noch von zehn Toten die Rede gewesen.", False),
    ("only about", "de", "Zwölf Tote bei Grubenunglück\n\nBei einem Unglück in einer Grube nahe Wels sind mehr als zehn Menschen gestorben. Die Ursache ist nicht bekannt.", False),
]
# fmt: on
CASES = {
    "weekday-mismatch": WEEKDAYS,
    "part-exceeds-whole": WHOLES,
    "sum-mismatch": SUMS,
    "share-mismatch": SHARES,
    "change-mismatch": CHANGES,
    "time-span-mismatch": SPANS,
    "age-mismatch": AGES,
    "headline-mismatch": HEADLINES,
}


@pytest.mark.parametrize(
    ("rule", "language", "text", "wrong"),
    [
        pytest.param(rule, *case, id=f"{rule}: {name}")
        for rule, cases in CASES.items()
        for name, *case in cases
    ],
)
def test_an_article_is_held_against_itself(rule, language, text, wrong):
    findings = found(text, language)
    assert findings["rule"].to_list() == [rule] * wrong
    assert findings["severity"].to_list() == [get(rule).severity] * wrong


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Anna Huber (61), geboren am 12. März 1990, ist Richterin.", id="an-age"),
        pytest.param("Das Haus besteht seit 1998, also seit 3 Jahren.", id="a-length-of-time"),
    ],
)
def test_of_an_undated_article_nobody_knows_what_year_it_is(text):
    assert found(text, published=None).is_empty()
    assert not found(text).is_empty()


def test_a_finding_names_the_outlet_the_words_and_the_arithmetic():
    finding = found("Die Liste hält 16 von 37 Sitzen, also 53 Prozent.").row(0, named=True)
    assert (
        finding["message"] == "Blatt has “16” and “37 Sitzen” as “53 Prozent”; it is 43.2 percent."
    )
    assert finding["fact"] is None
    assert len(finding["claims"]) == 3

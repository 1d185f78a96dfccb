"""What a figure is of: wording in, the concept of its last figure out."""

from __future__ import annotations

import pytest

from tests.extract.said import rows

SIZES = ("count", "money", "percent", "measure", "date")


def concept(language: str, text: str) -> str | None:
    return [row["concept"] for row in rows(text, language) if row["kind"] in SIZES][-1]


CASES = [
    # Several words name it, and the last of them alone something else.
    ("two words", "de", "Die harmonisierte Teuerungsrate stieg auf 2,8 Prozent.", "harmonised_inflation"),
    ("two words, behind another rate", "de", "Die Kernrate lag bei 3,1 Prozent, die harmonisierte Rate bei 2,8 Prozent.", "harmonised_inflation"),
    ("two words in English", "en", "Core inflation rose to 3.1 percent.", "core_inflation"),
    ("two words in the plural", "en", "Interest rates were left at 3.5 percent.", "interest_rate"),
    ("two words in French", "fr", "Le taux de chômage recule à 7,1 pour cent.", "unemployment"),
    # People by what they did, and by no noun.
    ("who broke in", "en", "Three people broke into the shop.", "perpetrators"),
    ("who broke in, in German", "de", "Drei Personen brachen ein.", "perpetrators"),
    ("a break-in with a hyphen", "en", "There were three break-ins.", "break_ins"),
    ("who they were", "fr", "Ils étaient quatre, et non trois.", "persons"),
    ("what was taken", "de", "Die Beute wird auf 30.000 Euro geschätzt.", "worth"),
    ("what it is worth", "en", "The clock is worth 30,000 euros.", "worth"),
    ("what it is worth in French", "fr", "La pendule vaut 30 000 euros.", "worth"),
    ("what thieves took along", "de", "Aus dem Tresor haben sie 30.000 Euro mitgenommen.", "worth"),
    ("what a thief takes along", "de", "Der Mann nahm aus der Kasse 900 Euro mit.", "worth"),
    ("what they got away with", "en", "They got away with 30,000 euros.", "worth"),
    ("what they swept up", "fr", "Ils ont raflé 30 000 euros.", "worth"),
    ("for information", "en", "The bank will pay 3,000 euros for information.", "reward"),
    ("for information, in German", "de", "Die Stadt zahlt 3.000 Euro für Hinweise.", "reward"),
    ("for information, in French", "fr", "La mairie promet 3 000 euros pour toute information.", "reward"),
    ("a reward", "de", "Für Hinweise wurden 3.000 Euro ausgelobt.", "reward"),
    ("one of those who died", "de", "Eine der Lehrerinnen, aus Kolm und eben erst angestellt, überlebte nicht.", "killed"),
    ("a bare number at the head of a clause", "fr", "Dix voitures sont là ; neuf étaient vides.", "vehicles"),
    # What a time only tells to have happened.
    ("what happened then", "fr", "L'incendie du vieil entrepôt, survenu samedi soir, est éteint.", "fire"),
    ("an arrest", "en", "A man was detained on Thursday.", "arrested"),
    ("what rests", "de", "Der Fährverkehr ruht bis zum 16. Februar.", "suspension"),
    # What is measured again, and what is another measure.
    ("measured again", "de", "Der Pegel stand bei 8,42 Metern. Zu Mittag wurden 7,90 Meter gemessen.", "water_level"),
    ("measured again in English", "en", "The water level was 8.4 meters. At noon 7.9 meters were recorded.", "water_level"),
    ("not said to be measured", "de", "Der Pegel stand bei 8,42 Metern. Das Boot lag 7,90 Meter vom Ufer.", None),
    ("measured in another unit", "de", "Der Pegel stand bei 8,42 Metern. Gemessen wurden 20 Grad.", None),
    # What is left out is not what the figure is of.
    ("without two things", "de", "Die Kerninflation ohne Energie und Lebensmittel liegt bei 3,1 Prozent.", "core_inflation"),
    ("without a thing, which is said first", "de", "Ohne Energie kletterte die Inflation auf 3,1 Prozent.", "inflation"),
    ("excluding two things", "en", "Core inflation excluding energy and food was 3.1 percent.", "core_inflation"),
    ("hors", "fr", "L'inflation sous-jacente hors énergie atteint 3,1 pour cent.", "core_inflation"),
    # The first thing that a sentence speaks of, far from its only figure.
    ("a damage at the head", "de", "Den Schaden an Zäunen und an den Gehegen beziffert der Tierpark mit gut 30.000 Euro.", "damage"),
    ("a relative clause at the head", "de", "Wer im Restaurant mit Freunden am Abend feiert, zahlt um sieben Prozent mehr.", "catering"),
    # Words of one class.
    ("lorries", "de", "Auf der Passstraße sind 40 Prozent der Lastwagen leer.", "trucks"),
    ("badly wounded", "en", "Twelve were badly wounded.", "badly_injured"),
    ("grave injuries", "de", "Sieben erlitten lebensgefährliche Verletzungen.", "badly_injured"),
    ("the longest", "en", "At 35 miles it is the longest in the world.", "length"),
    # What befalls people alone befalls no things, however near it stands.
    ("things beside the dead", "en", "In Kolm 28 civilians were killed; it was Monday, and about 14 hotels were hit.", "hotels"),
    ("animals", "de", "Drei Menschen starben, auch 40 Schafe.", "sheep"),
    # A change told in people, who say nothing of themselves.
    ("a workforce and persons", "de", "Die Belegschaft schrumpfte um 300 Personen.", "employees"),
    ("a workforce and people", "en", "The workforce shrank by 300 people.", "employees"),
    ("people, and no change", "de", "Vor der Belegschaft sprachen 30 Personen.", "persons"),
    ("those injured", "de", "In der Belegschaft stieg die Zahl der Verletzten um 30 Menschen.", "injured"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_what_a_figure_is_of(language: str, text: str, expected: str):
    assert concept(language, text) == expected


OF_THE_FIRST = [
    ("what they do", "de", "Für die Firma arbeiten 6.850 Personen.", "employees"),
    ("what befell them, and what they do", "de", "Acht Menschen im Einsatz starben.", "killed"),
    ("what people do there, and where", "en", "Officials have 1,100 people on the ground.", "rescuers"),
    ("no people at all", "de", "47 Feuerwehren aus fünf Bezirken sind ausgerückt.", "fire_brigades"),
    ("who voted, and not their votes", "de", "In Kolm gaben 71,3 Prozent ihre Stimme ab.", "turnout"),
    ("who went to the polls", "de", "In Kolm gingen 71,3 Prozent zur Urne.", "turnout"),
    ("a queue, by its verb", "de", "Der Verkehr staute sich auf acht Kilometern.", "tailback"),
    ("water, by its verb", "de", "Noch steht das Wasser unter fünf Metern.", "water_level"),
    ("a town of so many", "en", "In Colm, a town of 8,700, hardly a street is whole.", "inhabitants"),
    ("all of those named before", "en", "The names of the dead were read out, all 112 of them.", "killed"),
    ("without a roof", "de", "Etwa 3.500 Menschen haben kein Dach über dem Kopf.", "homeless"),
    ("in tents", "en", "About 1,900 people remain in tents.", "homeless"),
    ("what is saved", "de", "Das soll 30 Millionen Euro sparen.", "savings"),
    # By what befell those of whom a number is told; and a fire, which breaks out.
    ("the number of those killed, far from its figure", "en", "The number of people killed in a fire aboard a ferry in the Channel rose to four.", "killed"),
    ("what broke out", "en", "The fire in the port of Colm broke out on Friday night.", "fire"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "concept"), [c[1:] for c in OF_THE_FIRST], ids=[c[0] for c in OF_THE_FIRST]
)
def test_what_the_first_figure_is_of(language: str, text: str, concept: str):
    assert rows(text, language)[0]["concept"] == concept


@pytest.mark.parametrize(
    ("second_sentence", "is_taken_up"),
    [
        pytest.param("Im Februar waren es 3,4 Prozent.", True, id="of-another-time"),
        pytest.param("Es waren 3,4 Prozent.", False, id="nothing-tells"),
        pytest.param("Die Gebühren stiegen im Februar um 3,4 Prozent.", False, id="what-rose"),
    ],
)
def test_the_topic_of_an_article_is_that_of_its_figures(second_sentence: str, is_taken_up: bool):
    found = rows(f"Die Teuerung lässt nach. {second_sentence}")
    percent = [row["concept"] for row in found if row["kind"] == "percent"]
    assert percent == ["inflation" if is_taken_up else None]


def test_passengers_who_died_are_a_toll():
    found = rows("412 Passagiere waren an Bord. Drei Passagiere starben.", "de")
    assert [row["moves"] for row in found] == [False, True]

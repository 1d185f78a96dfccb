"""What is counted has one concept in every language; words that only end alike have none."""

from __future__ import annotations

import pytest

from reconcile.languages import concept_of, load
from tests.extract.said import rows

SAME = [
    ("17 Armbanduhren", "17 watches", "17 montres"),
    ("17 Uhren", "17 wristwatches", "17 montres"),
    ("17 Stücke", "17 pieces", "17 pièces"),
    ("acht Schmuckstücke", "eight jewels", "huit bijoux"),
    ("vier Räuber", "four robbers", "quatre braqueurs"),
    ("vier Einbrecherinnen", "four burglars", "quatre cambrioleurs"),
    ("zwölf Trickdiebe", "twelve thieves", "douze voleurs"),
    ("drei Komplizen", "three accomplices", "trois complices"),
    ("neun Zeugen", "nine witnesses", "neuf témoins"),
    ("elf Geldautomaten", "eleven cash machines", "onze distributeurs de billets"),
    ("sechs Gemälde", "six paintings", "six tableaux"),
    ("30 Briefmarken", "30 stamps", "30 timbres"),
    ("zwei Koffer", "two suitcases", "deux valises"),
    ("40 Lkw", "40 lorries", "40 camions"),
    ("40 Lastwagen", "40 trucks", "40 poids lourds"),
    ("elf Töffs", "eleven motorcycles", "onze motos"),
    ("13 Straßenbahnen", "13 trams", "13 tramways"),
    ("25 Traktoren", "25 tractors", "25 tracteurs"),
    ("sechs Rettungswagen", "six ambulances", "six ambulances"),
    ("drei Löschfahrzeuge", "three fire engines", "trois camions de pompiers"),
    ("80 Ladestationen", "80 charging stations", "80 bornes de recharge"),
    ("zwölf Haltestellen", "twelve bus stops", "douze arrêts"),
    ("fünf Tunnel", "five tunnels", "cinq tunnels"),
    ("90 Lehrlinge", "90 apprentices", "90 apprentis"),
    ("70 Pensionisten", "70 pensioners", "70 retraités"),
    ("zwölf Minister", "twelve ministers", "douze ministres"),
    ("15 Gesetzesentwürfe", "15 bills", "15 projets de loi"),
    ("300 Asylanträge", "300 asylum applications", "300 demandes d'asile"),
    ("acht Panzer", "eight tanks", "huit chars"),
    ("zwei Fregatten", "two frigates", "deux frégates"),
    ("60 Söldner", "60 mercenaries", "60 mercenaires"),
    ("20 Geländekraftwerke", "20 power plants", "20 centrales électriques"),
    ("sechs Atomkraftwerke", "six nuclear power plants", "six centrales nucléaires"),
    ("24 Windräder", "24 wind turbines", "24 éoliennes"),
    ("500 Aktionäre", "500 shareholders", "500 actionnaires"),
    ("900 Anleger", "900 investors", "900 investisseurs"),
    ("120 Wohnungen", "120 flats", "120 appartements"),
    ("sieben Stockwerke", "seven storeys", "sept étages"),
    ("350 Hotelzimmer", "350 hotel rooms", "350 chambres"),
    ("drei Kirchen", "three churches", "trois églises"),
    ("14 Krankenhäuser", "14 hospitals", "14 hôpitaux"),
    ("220 Spitalsbetten", "220 hospital beds", "220 lits d'hôpital"),
    ("45 Krankenschwestern", "45 nurses", "45 infirmières"),
    ("8000 Impfdosen", "8,000 doses", "8000 doses"),
    ("600 Geburten", "600 births", "600 naissances"),
    ("400 Studentinnen", "400 undergraduates", "400 étudiantes"),
    ("30 Forscher", "30 researchers", "30 chercheurs"),
    ("22 Satelliten", "22 satellites", "22 satellites"),
    ("zwei Lawinen", "two avalanches", "deux avalanches"),
    ("5000 Sandsäcke", "5,000 sandbags", "5000 sacs de sable"),
    ("200 Schafe", "200 sheep", "200 moutons"),
    ("neun Wölfe", "nine wolves", "neuf loups"),
    ("80 Kühe", "80 cows", "80 vaches"),
    ("16 Hunde", "16 dogs", "16 chiens"),
    ("drei Bären", "three bears", "trois ours"),
    ("700 Bauern", "700 farmers", "700 agriculteurs"),
    ("zehn Lieder", "ten songs", "dix chansons"),
    ("acht Folgen", "eight episodes", "huit épisodes"),
    ("fünf Museen", "five museums", "cinq musées"),
    ("23 Spielerinnen", "23 players", "23 joueuses"),
    ("zwölf Medaillen", "twelve medals", "douze médailles"),
    ("vier Goldmedaillen", "four gold medals", "quatre médailles d'or"),
    ("zwei Gelbe Karten", "two yellow cards", "deux cartons jaunes"),
    ("drei Elfmeter", "three penalty kicks", "trois penalties"),
    ("18 Touristen", "18 tourists", "18 touristes"),
    ("drei Velofahrer", "three cyclists", "trois cyclistes"),
    ("vier Fußgängerinnen", "four pedestrians", "quatre piétons"),
    ("sechs Wanderer", "six hikers", "six randonneurs"),
    ("fünf Richter", "five judges", "cinq juges"),
    ("zwölf Geschworene", "twelve jurors", "douze jurés"),
    ("drei Angeklagte", "three defendants", "trois prévenus"),
    ("sechs Anklagepunkte", "six felony counts", "six chefs d'accusation"),
    ("9000 Nutzer", "9,000 users", "9000 utilisateurs"),
    ("400 Server", "400 servers", "400 serveurs informatiques"),
]


@pytest.mark.parametrize(("german", "english", "french"), SAME)
def test_one_concept_in_three_languages(german: str, english: str, french: str) -> None:
    said = {
        "de": f"Es waren {german}.",
        "en": f"They saw {english}.",
        "fr": f"Il y avait {french}.",
    }
    concepts = [rows(text, code)[0]["concept"] for code, text in said.items()]
    assert concepts[0] is not None
    assert len(set(concepts)) == 1, concepts


TRAPS = """
    Protest Quartier Kreis Phase Biodiesel Schlamm
    Hamburg Heidelberg Besucherstrom Urkunde Gewerbe Schenkel
    Zeitpunkt Hintergrund Grundsatz Kristall Western Arthrose
    Controller Gazastreifen Pflaster Wilhelm Durchmesser Nachfrage
    Reihenfolge Einfluss Offenbach Bielefeld Motor Vorreiter
    Anbieter Lehrstuhl Manifest Karaffe Hauptquartier Absender
    Autobauer Schnäppchenjäger Ansturm Kompass Engpass Fahrradschloss
"""


@pytest.mark.parametrize("word", TRAPS.split())
def test_what_only_ends_like_a_word_for_something_is_not_that(word: str) -> None:
    german = load()["de"]
    concept = concept_of(word, german)
    assert concept is None or not german.concepts[concept].is_a_name

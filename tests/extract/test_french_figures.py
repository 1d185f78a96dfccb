"""Figures as French articles write them, and what is read: hedge, number, unit or counted noun."""

from __future__ import annotations

import pytest

from tests.extract.said import figures, rows

FRENCH = {
    # How numbers are written.
    "thousands by spaces": ("La ville compte 1 234 567 habitants.", ["1234567 habitant"]),
    "thousands by hard spaces": ("On a dénombré 12\u00a0500 visiteurs.", ["12500 visiteur"]),
    "thousands by thin spaces": ("On a dénombré 12\u202f500 visiteurs.", ["12500 visiteur"]),
    "thousands the Swiss way": ("La société emploie 1'250 salariés.", ["1250 salarié"]),
    "decimals": ("La tour mesure 82,45 mètres.", ["82.45 meter"]),
    "a minus": ("Le thermomètre est tombé à -12 °C.", ["-12 degree_Celsius"]),
    "at least, which is no minus": ("Il manque au moins 10 euros.", ["at_least 10 EUR"]),
    # Scale words.
    "a million": ("Le chantier coûte un million d'euros.", ["1000000 EUR"]),
    "a million with decimals": ("Le chantier coûte 1,5 million d'euros.", ["1500000 EUR"]),
    "a typographic apostrophe": ("Le chantier coûte 1,5 million d’euros.", ["1500000 EUR"]),
    "milliard is 10 to the 9": ("La dette atteint 2,3 milliards de dollars.", ["2300000000 USD"]),
    "billion is 10 to the 12": ("La dette atteint deux billions d'euros.", ["2000000000000 EUR"]),
    "millions by a letter": ("Le déficit s'élève à 120 M€.", ["120000000 EUR"]),
    "thousands by a letter": ("La facture s'élève à 45 k€.", ["45000 EUR"]),
    "millions of people": ("Le pays compte 8,7 millions d'habitants.", ["8700000 habitant"]),
    "and a half": (
        "Deux millions et demi de foyers attendent.",
        ["2500000 foyer"],
    ),
    "a million and more": ("Un million deux cent mille habitants.", ["1200000 habitant"]),
    # Number words.
    "seventy": ("Soixante-dix soldats sont rentrés.", ["70 soldat"]),
    "ninety-one": ("Quatre-vingt-onze élus ont voté contre.", ["91 élu"]),
    "seventy in Belgium": ("Septante élus ont voté contre.", ["70 élu"]),
    "twelve hundred": ("Mille deux cents élèves sont inscrits.", ["1200 élève"]),
    "one and a half": ("Il a plu un litre et demi.", ["1.5 liter"]),
    "a small number": ("Trois enfants jouaient dehors.", ["3 enfant"]),
    # About how many.
    "a dozen or so": ("Une dizaine de blessés sont soignés.", ["about 10 blessé"]),
    "a dozen": ("Une douzaine d'œufs suffit.", ["12 œuf"]),
    "about a hundred": ("Une centaine de maisons ont brûlé.", ["about 100 maison"]),
    "about a thousand": ("Un millier de fidèles priaient.", ["about 1000 fidèle"]),
    "dozens": ("Des dizaines de camions attendent.", ["20.. camion"]),
    "hundreds": ("Plusieurs centaines de pompiers luttent.", ["200.. pompier"]),
    "thousands": ("Des milliers d'emplois sont menacés.", ["2000.. emploi"]),
    "tens of thousands": (
        "Des dizaines de milliers de fidèles priaient.",
        ["20000.. fidèle"],
    ),
    # Hedges.
    "environ": ("Environ 120 000 soldats attendent.", ["about 120000 soldat"]),
    "quelque": ("Quelque 300 pompiers luttent.", ["about 300 pompier"]),
    "à peu près": ("Il reste à peu près 40 places.", ["about 40 place"]),
    "a verb and an adverb": ("La dette dépasse désormais 3 millions.", ["more_than 3000000"]),
    "a verb, an adverb, an article": (
        "Le coût frôle déjà les 3 millions d'euros.",
        ["nearly 3000000 EUR"],
    ),
    "an adverb of no hedge": ("Il reste encore 12 places.", ["12 place"]),
    "behind what it is so much of": (
        "Ils ont saisi 300 kilos de cocaïne au moins.",
        ["at_least 300 kilogram"],
    ),
    "nine of those": (
        "On compte 60 blessés, dont neuf dans un état grave.",
        ["60 blessé", "9 blessé"],
    ),
    "new, and no nine": ("Il a deux vélos, dont un neuf.", ["2 vélo"]),
    "where on a line": ("Le train a déraillé au kilomètre 12.", ["12 kilometer"]),
    "behind": ("Il reste 40 places environ.", ["about 40 place"]),
    "près de": ("Près de 300 riverains ont fui.", ["nearly 300 riverain"]),
    "près d'": ("Près d'un million d'oiseaux nichent là.", ["nearly 1000000 oiseau"]),
    "presque": ("Presque 500 arbres sont tombés.", ["nearly 500 arbre"]),
    "plus de": ("Plus de 40 maisons ont brûlé.", ["more_than 40 maison"]),
    "plus d'": ("Plus d'un million d'oiseaux nichent là.", ["more_than 1000000 oiseau"]),
    "un peu plus de": ("Un peu plus de 40 maisons ont brûlé.", ["more_than 40 maison"]),
    "dépasse": ("La facture dépasse les 40 euros.", ["more_than 40 EUR"]),
    "no more than so many, which is no bound": ("Il n'en reste plus que 800.", ["800"]),
    "au moins": ("Au moins 12 randonneurs sont bloqués.", ["at_least 12 randonneur"]),
    "pas moins de": ("Pas moins de 12 chars ont défilé.", ["at_least 12 char"]),
    "moins de": ("Moins de 5 % des bulletins sont nuls.", ["less_than 5 percent"]),
    "au plus": ("Le stade accueille au plus 900 spectateurs.", ["at_most 900 spectateur"]),
    "jusqu'à": ("Le vent a soufflé jusqu'à 130 km/h.", ["up_to 130 kilometer/hour"]),
    "exactement": ("Il manque exactement 99 voix.", ["exact 99 voix"]),
    # Ranges.
    "entre et": ("Entre 10 et 12 bateaux sont attendus.", ["10..12 bateau"]),
    "à": ("De 10 à 12 bateaux sont attendus.", ["10..12 bateau"]),
    "ou": ("Deux ou trois bateaux sont attendus.", ["2..3 bateau"]),
    "with a hyphen": ("Il tombera 10-12 centimètres de neige.", ["10..12 centimeter"]),
    "one scale word for both": (
        "Entre 10 et 12 millions d'oiseaux nichent là.",
        ["10000000..12000000 oiseau"],
    ),
    "from one to another is no range": (
        "Le taux est passé de 10 à 12 %.",
        ["10 percent", "12 percent"],
    ),
    "by so much is a range": ("Les prix augmenteront de 10 à 15 %.", ["10..15 percent"]),
    # Units and money.
    "per cent": ("Les prix ont augmenté de 3,5 %.", ["3.5 percent"]),
    "per cent in words": ("Les prix ont augmenté de trois pour cent.", ["3 percent"]),
    "points": ("Le parti gagne 0,5 point de pourcentage.", ["0.5 percentage_point"]),
    "speed in words": ("Il roulait à 90 kilomètres à l'heure.", ["90 kilometer/hour"]),
    "area": ("Le feu a parcouru 1 200 hectares.", ["1200 hectare"]),
    "square kilometres": ("L'île mesure 190 km2.", ["190 kilometer**2"]),
    "temperature": ("Il fera 35 degrés à l'ombre.", ["35 degree_Celsius"]),
    "below zero": ("Il fait dix degrés en dessous de zéro.", ["-10 degree_Celsius"]),
    "magnitude": ("Un séisme de magnitude 6,2 a frappé l'île.", ["6.2 magnitude"]),
    "cents": ("Le timbre coûte 95 centimes.", ["0.95 EUR"]),
    "euros and cents": ("Le livre coûte 15 euros et 50 centimes.", ["15.5 EUR"]),
    "millions of pounds": ("Le rachat coûte dix millions de livres.", ["10000000 GBP"]),
    "books": ("Elle a publié douze livres.", ["12 livre"]),
    "a difference of temperatures": (
        "Le climat s'est réchauffé de 1,1 degré.",
        ["1.1 delta_degree_Celsius"],
    ),
    "Swiss francs": ("Le billet coûte 20 francs suisses.", ["20 CHF"]),
    # What is counted: the noun goes before its adjectives, but for some.
    "an adjective behind": ("Trois soldats français sont rentrés.", ["3 soldat"]),
    "an adjective before": ("Deux jeunes hommes couraient.", ["2 homme"]),
    "others": ("Quatre autres passagers attendent.", ["4 passager"]),
    "a noun of two words": ("Il y a 30 sapeurs-pompiers sur place.", ["30 sapeur-pompier"]),
    "no noun of months": ("Il a ouvert douze magasins en six mois.", ["12 magasin", "6 month"]),
    # Ages are no lengths of time.
    "âgé de": ("Un homme âgé de 37 ans courait.", ["37 year"]),
    "of someone": ("Le prix revient à un chanteur de 54 ans.", ["54 year"]),
    "set apart behind a noun": ("Le président, 74 ans, chantait.", ["74 year"]),
    "set apart": ("Anne Blanc, 54 ans, préside le comité.", ["54 year"]),
    "in brackets": ("Anne Blanc (54 ans) préside le comité.", ["54 year"]),
    "a range of ages": ("Les enfants de 3 à 6 ans chantent.", ["3..6 year"]),
    "a group by its ages": ("Les 18-25 ans votent peu.", ["18..25 year"]),
    "under an age": ("Les moins de 18 ans entrent gratuitement.", ["less_than 18 year"]),
    # Fractions.
    "two thirds": ("Deux tiers des communes votent.", ["0.666666667"]),
    "half": ("La moitié des communes votent.", ["0.5"]),
    "one in three": ("Un sur trois est touché.", ["0.333333333"]),
    "one pupil in three": ("Un élève sur trois est touché.", ["0.333333333"]),
    "more than one in two": ("Plus d'un élève sur deux est touché.", ["more_than 0.5"]),
    "seven in ten": ("Sept élèves sur dix sont touchés.", ["0.7"]),
    "some of a whole, which is no ratio": (
        "Il a obtenu 16 sièges sur 37.",
        ["16 siège", "37"],
    ),
    "over a time, which is no ratio": ("Un accord sur trois ans est signé.", ["3 year"]),
    "over a year, which is no ratio": ("Il a tiré un trait sur 2022.", []),
    "new, which is no nine": ("Un bâtiment neuf sera ouvert.", []),
    # Ordinals.
    "third place": ("Elle termine à la troisième place.", ["ordinal 3 place"]),
}
AGES = {
    "a span of life": ("Un homme de 54 ans courait.", "measure"),
    "a sentence": ("Il purge une peine de 12 ans.", "duration"),
    "a sentence behind a verb": ("Il a été condamné à dix ans de prison.", "duration"),
    "a contract": ("Le club offre un contrat de 3 ans.", "duration"),
}
NO_FIGURES = {
    "an article of law": "L'article 5 du code s'applique.",
    "a number of a law": "La loi n° 12 s'applique.",
    "a house": "Il habite 12, rue de la Paix.",
    "a telephone number": "Composez le 01 44 55 66 77.",
    "a car": "Il a garé son 4x4 devant la mairie.",
    "an age of life": "La réunion du club du troisième âge a eu lieu.",
    "a war by its number": "La Seconde Guerre mondiale a ravagé la ville.",
    "an article that counts nothing": "Un ministre a pris la parole.",
}
REGIONS = {
    "dollars in Canada": ("Cela coûte 20 dollars.", "fr-CA", ["20 CAD"]),
    "dollars elsewhere": ("Cela coûte 20 dollars.", "fr-FR", ["20 USD"]),
    "francs in Switzerland": ("Cela coûte 20 francs.", "fr-CH", ["20 CHF"]),
    "centimes in Switzerland": ("Cela coûte 20 centimes.", "fr-CH", ["0.2 CHF"]),
    "centimes in Belgium": ("Cela coûte 20 centimes.", "fr-BE", ["0.2 EUR"]),
    "pounds in Canada": ("Le colis pèse 20 livres.", "fr-CA", ["20 pound"]),
}


@pytest.mark.parametrize(("text", "said"), FRENCH.values(), ids=FRENCH)
def test_a_french_figure(text: str, said: list[str]) -> None:
    assert figures(text, "fr") == said


@pytest.mark.parametrize(("text", "kind"), AGES.values(), ids=AGES)
def test_an_age_is_no_length(text: str, kind: str) -> None:
    assert [row["kind"] for row in rows(text, "fr") if row["unit"] == "year"] == [kind]


@pytest.mark.parametrize("text", NO_FIGURES.values(), ids=NO_FIGURES)
def test_no_figure(text: str) -> None:
    assert figures(text, "fr") == []


@pytest.mark.parametrize(("text", "tag", "said"), REGIONS.values(), ids=REGIONS)
def test_a_region_has_its_own_units(text: str, tag: str, said: list[str]) -> None:
    assert figures(text, tag) == said

"""Times as French articles write them, and their TIMEX3; written on Wednesday, 12 January 2022."""

from __future__ import annotations

import pytest

from tests.extract.said import days, times

FRENCH = {
    "from a day on, told in the past": (
        "Dès le 28 décembre, les cheminots ont fait grève.",
        ["2021-12-28 since"],
    ),
    "a weekday of a state": ("Le musée est fermé lundi.", ["2022-01-17"]),
    "a weekday on which it was done": ("La police a fermé le pont lundi.", ["2022-01-10"]),
    "a weekday of every week": ("Le musée est fermé le lundi.", ["XXXX-WXX-1"]),
    "two weekdays of every week": (
        "Le marché se tient le jeudi et le samedi.",
        ["XXXX-WXX-4", "XXXX-WXX-6"],
    ),
    "a weekday on which it was decided": ("Le conseil a tranché le mardi.", ["2022-01-11"]),
    "a weekday with its day in the present": ("Il joue le lundi 17 janvier.", ["2022-01-17"]),
    "some weekday": ("La fête tombera un vendredi.", ["XXXX-WXX-5"]),
    "the evening of some weekday": ("Il est mort un vendredi soir.", ["XXXX-WXX-5"]),
    "a morning in Quebec": ("Il a été arrêté mardi avant-midi.", ["2022-01-11TMO"]),
    "what is named after a holiday": ("Le marché de Noël a rouvert.", []),
    "holidays by their saint": ("Les vacances de la Toussaint approchent.", []),
    "who is named after one": ("Le Père Noël a salué la foule.", []),
    "the eve of one": ("Elle est morte la veille de Noël.", ["2021-12-24"]),
    "years of which some are suspended": (
        "Il a reçu quatre ans de prison, dont deux avec sursis.",
        ["P4Y", "P2Y"],
    ),
    # Days of the calendar.
    "day, month and year": ("Le 7 janvier 2022, le conseil a siégé.", ["2022-01-07"]),
    "the first": ("Le 1er janvier 2023, la loi entrera en vigueur.", ["2023-01-01"]),
    "in digits": ("Il est né le 22/04/1975 à Nice.", ["1975-04-22"]),
    "in digits, without a year": ("La foire a ouvert le 22/11.", ["2021-11-22"]),
    "a day whose year the verb tells": ("La foire a ouvert le 24 novembre.", ["2021-11-24"]),
    "a day that is planned": ("Les électeurs voteront le 3 mai.", ["2022-05-03"]),
    "a day of last year": ("Il a été élu le 6 mai dernier.", ["2021-05-06"]),
    "a day of next year": ("La halle ouvrira le 6 mai prochain.", ["2022-05-06"]),
    "a weekday with its day": ("Le jeudi 26 mai, le chœur chantera.", ["2022-05-26"]),
    "two days of a month": (
        "Les Suisses voteront les 6 et 13 avril.",
        ["2022-04-06", "2022-04-13"],
    ),
    "three days of a month": (
        "La foire ouvrira les 12, 13 et 14 mai.",
        ["2022-05-12", "2022-05-13", "2022-05-14"],
    ),
    "two weekdays with their days": (
        "La foire a ouvert vendredi 3 et samedi 4 décembre.",
        ["2021-12-03", "2021-12-04"],
    ),
    "from a day to another": (
        "Le salon se tiendra du 12 au 15 mai.",
        ["2022-05-12", "-", "2022-05-15"],
    ),
    "a day alone": ("Le jury reviendra le 23.", ["2022-01-23"]),
    # Months, quarters, years, centuries.
    "end of a month that begins with a vowel": (
        "Le bail prendra fin à la fin du mois d'août.",
        ["2022-08 END"],
    ),
    "half of a year": ("Dans la première moitié de 2021, elle a reculé.", ["2021-H1"]),
    "half of this year": ("Elle reculera dans la seconde moitié de l'année.", ["2022-H2"]),
    "half of next year": ("Elle fermera dans la première moitié de l'an prochain.", ["2023-H1"]),
    "half of a match": ("Il a dominé la première moitié du match.", []),
    "the first hundred days": ("Il agira dans les cent premiers jours.", ["P100D"]),
    "the first nine months": ("Le bénéfice des neuf premiers mois a fondu.", ["P9M"]),
    "month and year": ("Elle a été nommée en mars 2019.", ["2019-03"]),
    "a month in the past": ("En décembre, la production a reculé.", ["2021-12"]),
    "a month to come": ("Les travaux commenceront en mars.", ["2022-03"]),
    "seven, which is no month": ("Il a gagné deux fois en sept ans.", ["P7Y"]),
    "a quarter": ("Au deuxième trimestre 2023, elle a progressé.", ["2023-Q2"]),
    "a half year": ("Au premier semestre 2021, elle a reculé.", ["2021-H1"]),
    "a year": ("L'usine a ouvert en 1974.", ["1974"]),
    "a year with its noun": ("En l'an 2000, tout a changé.", ["2000"]),
    "a century": ("Le pont date du XIXe siècle.", ["18"]),
    "a century in digits": ("Le pont date du 19e siècle.", ["18"]),
    "a decade": ("Dans les années 1990, il était populaire.", ["199"]),
    "a decade in two digits": ("Dans les années 80, il était populaire.", ["198"]),
    "a decade in words": ("Dans les années soixante, il était populaire.", ["196"]),
    "a season without a year": ("La foire a ouvert au printemps.", ["2021-SP"]),
    "a season": ("Au printemps 2021, la foire a ouvert.", ["2021-SP"]),
    "a verb, which is no season": ("La foire a été annulée.", []),
    "a season alone": ("La foire ouvrira à l'automne.", ["2022-FA"]),
    "two years": ("Entre 2015 et 2019, elle a doublé.", ["2015", "-", "2019"]),
    # Parts of a time.
    "the end of a month": ("L'accord a été signé fin décembre.", ["2021-12 END"]),
    "the middle of a month": ("Le chantier débutera mi-mars.", ["2022-03 MID"]),
    "the beginning of a year": ("Début 2023, les loyers ont baissé.", ["2023 START"]),
    "the end of the year": ("La ligne ouvrira à la fin de l'année.", ["2022 END"]),
    "the end of a named month": ("L'accord a été signé à la fin du mois de mai.", ["2021-05 END"]),
    "in the course of a month": ("Au cours du mois de septembre, il a plu.", ["2021-09"]),
    "the end of a week": ("Il reviendra en fin de semaine.", ["2022-W02 END"]),
    "the end of a morning": ("La route a rouvert en fin de matinée.", ["2022-01-12TMO"]),
    "the beginning of last year": ("Au début de l'année dernière, il pleuvait.", ["2021 START"]),
    # What points from the day of writing: the direction may stand behind.
    "yesterday": ("La grêle est tombée hier.", ["2022-01-11"]),
    "yesterday evening": ("La grêle est tombée hier soir.", ["2022-01-11TEV"]),
    "the day before yesterday": ("La grêle est tombée avant-hier.", ["2022-01-10"]),
    "the day after tomorrow": ("Il arrivera après-demain.", ["2022-01-14"]),
    "today, with a typographic apostrophe": ("Il arrivera aujourd’hui.", ["2022-01-12"]),
    "this morning": ("La grêle est tombée ce matin.", ["2022-01-12TMO"]),
    "last week": ("La semaine dernière, il a neigé.", ["2022-W01"]),
    "next week": ("La semaine prochaine, il neigera.", ["2022-W03"]),
    "last month": ("Le mois dernier, il a neigé.", ["2021-12"]),
    "last year": ("L'an dernier, il a neigé.", ["2021"]),
    "last year, otherwise": ("L'année passée, il a neigé.", ["2021"]),
    "next year": ("L'année prochaine, il neigera.", ["2023"]),
    "this year": ("Cette année, il neigera.", ["2022"]),
    "last summer": ("L'été dernier, la forêt a brûlé.", ["2021-SU"]),
    "last weekend": ("Le week-end dernier, il a neigé.", ["2022-W01-WE"]),
    "this weekend": ("Il neigera ce week-end.", ["2022-W02-WE"]),
    "the last years": ("Ces dernières années, il a neigé.", ["PXY"]),
    "the last months, one form for both": ("Ces derniers mois, il a neigé.", ["PXM"]),
    "in the coming days": ("Il neigera dans les prochains jours.", ["PXD"]),
    "the last three years": ("Au cours des trois dernières années, il a neigé.", ["P3Y"]),
    "the next day": (
        "Il a démissionné le 3 janvier, puis le lendemain.",
        ["2022-01-03", "2022-01-04"],
    ),
    "every year": ("Chaque année, le parc ferme.", ["P1Y"]),
    "every Tuesday": ("Le journal paraît tous les mardis.", ["XXXX-WXX-2"]),
    "on Tuesdays": ("Le musée ferme les mardis.", ["XXXX-WXX-2"]),
    "monthly": ("La revue est mensuelle.", ["P1M"]),
    # Weekdays.
    "a weekday past": ("Il a été arrêté lundi.", ["2022-01-10"]),
    "a weekday to come": ("Le procès s'ouvrira lundi.", ["2022-01-17"]),
    "a weekday behind a name": ("Le ministre l'a dit à Bruxelles mardi.", ["2022-01-11"]),
    "a weekday that is planned": ("Le vote est prévu vendredi.", ["2022-01-14"]),
    "a plan that was told": (
        "Elle a annoncé mardi qu'elle partira jeudi.",
        ["2022-01-11", "2022-01-13"],
    ),
    "a conditional that was told": (
        "Elle a dit que le pont ouvrirait vendredi.",
        ["2022-01-14"],
    ),
    "last weekday": ("Il a démissionné mardi dernier.", ["2022-01-11"]),
    "next weekday": ("Il comparaîtra mardi prochain.", ["2022-01-18"]),
    "the night to a weekday": ("Il a gelé dans la nuit de samedi à dimanche.", ["2022-01-08TNI"]),
    "the afternoon of a weekday": ("Il a plu dimanche après-midi.", ["2022-01-09TAF"]),
    # How long, and from when.
    "days ago": ("Il y a trois jours, un pont a cédé.", ["P3D"]),
    "about two years ago": ("Il y a environ deux ans, un pont a cédé.", ["P2Y APPROX"]),
    "a week ago": ("Il y a une semaine, un pont a cédé.", ["P1W"]),
    "there are, which is not ago": ("Il y a 30 places libres.", []),
    "in two weeks": ("Le pont ouvrira dans deux semaines.", ["P2W"]),
    "within three months": ("Le pont ouvrira d'ici trois mois.", ["P3M"]),
    "since a year": ("Il dirige le club depuis 1998.", ["1998 since"]),
    "for three years": ("Depuis trois ans, il pleut peu.", ["P3Y since"]),
    "for several months": ("Depuis plusieurs mois, il pleut peu.", ["PXM since"]),
    "days later": ("Deux jours plus tard, le pont a cédé.", ["2022-01-14"]),
    "and a half": ("La séance a duré deux heures et demie.", ["PT2H30M"]),
    "two years and a half": ("Les travaux ont duré deux ans et demi.", ["P2Y6M"]),
    "half an hour": ("Il a attendu une demi-heure.", ["PT30M"]),
    "a quarter of an hour": ("Il a attendu un quart d'heure.", ["PT15M"]),
    "a score of days": ("La grève a duré une vingtaine de jours.", ["P20D APPROX"]),
    "until a day": ("Le salon dure jusqu'au 31 janvier.", ["2022-01-31 until"]),
    "by the end of a month": ("Le pont sera rouvert d'ici fin mars.", ["2022-03 END by"]),
    # Clock times; hours are a length too.
    "hours and minutes": ("La séance commence à 14 h 30.", ["2022-01-12T14:30"]),
    "in one word": ("La séance commence à 14h30.", ["2022-01-12T14:30"]),
    "hours by a letter": ("La séance commence à 18h.", ["2022-01-12T18:00"]),
    "hours in a word": ("La séance commence à 18 heures.", ["2022-01-12T18:00"]),
    "hours in words": ("La séance commence à vingt et une heures.", ["2022-01-12T21:00"]),
    "in the morning": (
        "Le choc s'est produit vers 8 heures du matin.",
        ["2022-01-12T08:00 APPROX"],
    ),
    "in the evening": ("Le choc s'est produit à 8 heures du soir.", ["2022-01-12T20:00"]),
    "one in the morning": (
        "Le choc s'est produit à une heure du matin.",
        ["2022-01-12T01:00"],
    ),
    "an hour": ("Il a attendu pendant une heure.", ["PT1H"]),
    "half past": ("La séance commence à sept heures et demie.", ["2022-01-12T07:30"]),
    "minutes to": ("La séance commence à sept heures moins dix.", ["2022-01-12T06:50"]),
    "a quarter to": ("La séance commence à huit heures moins le quart.", ["2022-01-12T07:45"]),
    "noon": ("La séance commence à midi.", ["2022-01-12T12:00"]),
    "shortly after": ("Peu après 18 heures, le pont a cédé.", ["2022-01-12T18:00 AFTER"]),
    "between two": (
        "Le magasin ouvre entre 9 heures et 18 heures.",
        ["2022-01-12T09:00", "-", "2022-01-12T18:00"],
    ),
    "a length in hours": ("La séance a duré 3 heures.", ["PT3H"]),
    "a length by a letter": ("Le cours a perdu 3 % en 24 h.", ["PT24H"]),
    "hours and minutes that last": ("Le film dure 1 h 45.", ["PT1H45M"]),
    "hours away": ("Le village est à trois heures de Lyon.", ["PT3H"]),
    # Holidays.
    "Christmas": ("Les magasins ont fermé à Noël.", ["2021-12-25"]),
    "Easter Monday": ("Le lundi de Pâques 2021, il a neigé.", ["2021-04-05"]),
    "the sea, which is no Wednesday": ("Il est tombé à la mer. Il nageait.", []),
}
INTERVALS = {
    "from an hour to another": (
        "Le magasin ouvre de 9 heures à 18 heures.",
        [
            "2022-01-12T09:00/2022-01-12T10:00",
            "2022-01-12T09:00/2022-01-12T18:00",
            "2022-01-12T18:00/2022-01-12T19:00",
        ],
    ),
    "into the next day": (
        "Le pont ferme de 22 heures à 6 heures.",
        [
            "2022-01-12T22:00/2022-01-12T23:00",
            "2022-01-12T22:00/2022-01-13T06:00",
            "2022-01-12T06:00/2022-01-12T07:00",
        ],
    ),
    "days ago": ("Il y a trois jours, un pont a cédé.", ["2022-01-09/2022-01-10"]),
    "years ago": ("Il y a deux ans, un pont a cédé.", ["2020-01-01/2021-01-01"]),
    "in two weeks": ("Le pont ouvrira dans deux semaines.", ["2022-01-24/2022-01-31"]),
    "the last three years": (
        "Au cours des trois dernières années, il a neigé.",
        ["2019-01-12/2022-01-12"],
    ),
}


@pytest.mark.parametrize(("text", "said"), FRENCH.values(), ids=FRENCH)
def test_a_french_time(text: str, said: list[str]) -> None:
    assert times(text, "fr") == said


@pytest.mark.parametrize(("text", "said"), INTERVALS.values(), ids=INTERVALS)
def test_a_french_interval(text: str, said: list[str]) -> None:
    assert days(text, "fr") == said


REGIONS = {
    "France": ("fr-FR", "2021-07-14"),
    "Belgium": ("fr-BE", "2021-07-21"),
    "Switzerland": ("fr-CH", "2021-08-01"),
    "Quebec": ("fr-CA", "2021-06-24"),
}


@pytest.mark.parametrize(("tag", "day"), REGIONS.values(), ids=REGIONS)
def test_a_national_day_is_that_of_the_region(tag: str, day: str) -> None:
    assert times("La fête nationale 2021 a été annulée.", tag) == [day]


def test_a_fin_de_semaine_is_a_weekend_in_canada() -> None:
    assert times("Il a neigé la fin de semaine dernière.", "fr-CA") == ["2022-W01-WE"]


FIRSTS = {
    "of a year": ("Les six premiers mois de 2021 ont été secs.", "2021-01-01/2021-07-01"),
    "of a bare year": ("Les neuf premiers mois 2021 ont été secs.", "2021-01-01/2021-10-01"),
    "of last year": (
        "Les trois premiers mois de l'an dernier ont été secs.",
        "2021-01-01/2021-04-01",
    ),
    "of this year": ("Les deux premiers mois de l'année sont secs.", "2022-01-01/2022-03-01"),
    "of a month": ("Les 20 premiers jours de mai 2021 ont été secs.", "2021-05-01/2021-05-21"),
}


@pytest.mark.parametrize(("text", "interval"), FIRSTS.values(), ids=FIRSTS)
def test_the_first_so_many_of_a_year_are_counted_before_they_are(text: str, interval: str) -> None:
    assert days(text, "fr") == [interval]

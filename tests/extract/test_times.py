"""Times as German articles write them, and their TIMEX3; written on Wednesday, 12 January 2022."""

from __future__ import annotations

import pytest

from tests.extract.said import times

GERMAN = {
    # Found by a mistake: a year right behind a name.
    "an old year behind a name": ("Den Turm hat Max Rosner 1847 für sich gebaut.", ["1847"]),
    "a number behind a name": ("Der Katalog Rosner 1850 für Sammler liegt auf.", []),
    # Found by a mistake: "ab" made it of the year to come, "schon" and a bare weekend of the wrong side.
    "from a day on, told in the past": (
        "Ab dem 28. Dezember wurde gestreikt.",
        ["2021-12-28 since"],
    ),
    "from a day on, to come": ("Ab dem 28. Februar wird gestreikt.", ["2022-02-28 since"]),
    "already since a weekday": (
        "Die Fähre liegt schon seit Montagabend im Hafen.",
        ["2022-01-10TEV since"],
    ),
    "from a month on, in reported speech": ("Man biete ab August Kurse an.", ["2022-08 since"]),
    "an ending that a subjunctive has too": ("Das Fest endet am Samstag.", ["2022-01-15"]),
    "at the earliest": ("Schiff nach Kolm? Frühestens am Wochenende", ["2022-W02-WE"]),
    "every third week": ("Sie tagen jede dritte Woche.", ["P3W"]),
    "every third year": ("Jedes dritte Jahr tagen sie in Kolm.", ["P3Y"]),
    # Found by a mistake: small hours were of the day on which the night begins.
    "small hours of the night before a day": (
        "In der Nacht auf Montag brannte gegen halb vier ein Stadel.",
        ["2022-01-09TNI", "2022-01-10T03:30 APPROX"],
    ),
    "late hours of it": (
        "In der Nacht auf Montag brannte gegen 23 Uhr ein Stadel.",
        ["2022-01-09TNI", "2022-01-09T23:00 APPROX"],
    ),
    "small hours of tonight": (
        "Heute Nacht brannte um 3 Uhr ein Stadel.",
        ["2022-01-12TNI", "2022-01-12T03:00"],
    ),
    "a near day that is said to be another weekday": (
        "Sie tagen am Freitag, 20. Jänner.",
        ["2022-01-20"],
    ),
    "a far one": ("Das Fest stieg am Freitag, 20. August.", ["2021-08-20"]),
    "a far one, in the year that has it": (
        "Das Fest beginnt am Dienstag, 13. Juni.",
        ["2023-06-13"],
    ),
    "from a year on": ("Von 2028 an wird gespart.", ["2028 since"]),
    # Days of the calendar.
    "day, month and year": ("Am 7. Jänner 2022 tagte der Rat.", ["2022-01-07"]),
    "in digits": ("Das war am 07.01.2022 in Wien.", ["2022-01-07"]),
    "in digits without a year": ("Am 7.1. tagte der Rat in Wien.", ["2022-01-07"]),
    "ISO 8601": ("Stichtag ist der 2022-01-31 für alle.", ["2022-01-31"]),
    "a day whose year the verb tells": ("Am 24. November begann die Messe.", ["2021-11-24"]),
    "a day that is planned": ("Am 3. Mai wird gewählt.", ["2022-05-03"]),
    "a day in the present tense": ("Der Prozess beginnt am 8. Februar.", ["2022-02-08"]),
    "a weekday with its day": ("Am Freitag, 14. Jänner, tagt der Rat.", ["2022-01-14"]),
    "a month abbreviated": ("Am 3. Feb. 2021 schneite es.", ["2021-02-03"]),
    "February in Austria": ("Am 3. Feber 2021 schneite es.", ["2021-02-03"]),
    # Months, quarters, years, centuries.
    "month and year": ("Im Juli 2019 trafen sie sich.", ["2019-07"]),
    "a month in the past": ("Im Dezember stieg die Teuerung.", ["2021-12"]),
    "a month to come": ("Im März wird gewählt.", ["2022-03"]),
    "beginning of a year": ("Zu Jahresbeginn 1919 war es still.", ["1919 START"]),
    "end of this year": ("Bis Jahresende wird es still.", ["2022 END until"]),
    "years of which some are suspended": (
        "Er bekam vier Jahre Haft, davon zwei bedingt.",
        ["P4Y", "P2Y"],
    ),
    "years, and who is among others": ("In fünf Jahren starben darunter drei Kinder.", ["P5Y"]),
    "some weekday": ("Es geschah an einem Montag im Mai 2019.", ["XXXX-WXX-1", "2019-05"]),
    "a weekday and its day": ("Es geschah an einem Montag, dem 3. Mai 2021.", ["2021-05-03"]),
    "a quarter": ("Im zweiten Quartal 2023 wuchs der Umsatz.", ["2023-Q2"]),
    "a quarter in digits": ("Im 3. Quartal 2021 sank er.", ["2021-Q3"]),
    "a half year": ("Im ersten Halbjahr 2021 sank er.", ["2021-H1"]),
    "half of a year": ("In der ersten Hälfte 2021 sank er.", ["2021-H1"]),
    "half of a year by its noun": (
        "In der zweiten Hälfte des vergangenen Jahres sank er.",
        ["2021-H2"],
    ),
    "half of a season": ("In der ersten Hälfte der Saison sank er.", []),
    "a year": ("Die Halle wurde 1974 eröffnet.", ["1974"]),
    "a year with its noun": ("Im Jahr 2014 kam es dazu.", ["2014"]),
    "a year behind an event": ("Bei der Wahl 2020 verlor sie.", ["2020"]),
    "a century": ("Das Haus stammt aus dem 19. Jahrhundert.", ["18"]),
    "a decade": ("In den 1990er Jahren war er beliebt.", ["199"]),
    "a weekday behind an office": (
        "Gewählt wurde der Vorsitzende Dienstag voriger Woche.",
        ["2022-01-04"],
    ),
    "a decade in the dative": ("In den 1970ern war er beliebt.", ["197"]),
    "another year": ("Sie bleibt ein weiteres Jahr.", ["P1Y"]),
    "a weekday that was yesterday": (
        "Seit gestern, Dienstag, ist der Pass offen.",
        ["2022-01-11 since", "2022-01-11"],
    ),
    "a year or so less": ("Vor einem knappen Jahr brannte es.", ["P1Y LESS_THAN"]),
    "an hour or so more": ("Seit einer guten Stunde brennt es.", ["PT1H MORE_THAN since"]),
    "no length: a good year": ("Das war ein gutes Jahr für die Winzer.", []),
    "the saint of a country": ("Am Leopolditag wird gefeiert.", ["2022-11-15"]),
    "a decade of two digits without its years": ("In den 90ern war er beliebt.", ["199"]),
    "a decade that goes by one word": ("Ende der Achtziger war er beliebt.", ["198 END"]),
    "a decade behind an adjective": ("Die wilden Siebziger sind zurück.", ["197"]),
    "no decade: a banknote": ("Der Zwanziger lag auf dem Boden.", []),
    "no decade: a zone": ("Die 30er-Zone wird verlängert.", []),
    "a decade that is over": ("In den Zwanzigerjahren war die Bar berühmt.", ["192"]),
    "a decade of a century": (
        "In den 50er-Jahren des 19. Jahrhunderts fuhr der erste Zug.",
        ["185"],
    ),
    "a decade of the century before": (
        "Die Zwanzigerjahre des vorigen Jahrhunderts waren laut.",
        ["192"],
    ),
    "a year of our era": ("Im Jahr 79 n. Chr. wurde die Stadt verschüttet.", ["0079"]),
    "a year behind records": (
        "Seit Beginn der Aufzeichnungen 1850 war es nie so trocken.",
        ["1850"],
    ),
    "a year behind a fire": ("Bei dem Brand 1842 blieb nur der Turm stehen.", ["1842"]),
    "no year: a model": ("Am Steuer des Actros 1845 saß niemand.", []),
    "the start of a month in Switzerland": ("Anfangs August trat sie zurück.", ["2021-08 START"]),
    "the end of a month without an article": ("Ende Monat schließt das Café.", ["2022-01 END"]),
    "the end of a year without an article": ("Bis Ende Jahr sinkt der Zins.", ["2022 END until"]),
    "a day since whose month was named": (
        "Ab 1. März gilt der neue Fahrplan, ab dem 15. fährt der Nachtzug.",
        ["2022-03-01 since", "2022-03-15 since"],
    ),
    "no day: an age": ("Das Kino ist frei für Kinder ab 12.", []),
    "the Sunday before last": ("Am vorvergangenen Sonntag siegte er.", ["2022-01-02"]),
    "the end of a day": (
        "Der Streik endet am Freitag, 24 Uhr.",
        ["2022-01-14", "2022-01-14T24:00"],
    ),
    "hours on a stopwatch are no clock time": (
        "Nach 3:12:45 Stunden war er im Ziel.",
        ["PT192M45S after"],
    ),
    "a season": ("Im Sommer 2013 brannte es.", ["2013-SU"]),
    # Parts of a time.
    "the middle of a month": ("Mitte Februar soll sie öffnen.", ["2022-02 MID"]),
    "the end of a year": ("Bis Ende 2027 fallen die Stellen weg.", ["2027 END until"]),
    "the end of last year": ("Ende letzten Jahres sank er.", ["2021 END"]),
    "the beginning of this year": ("Anfang des Jahres stieg er.", ["2022 START"]),
    "the end of the year": ("Zum Jahresende lag er höher.", ["2021 END"]),
    # What points from the day of writing.
    "today": ("Das sagte er heute.", ["2022-01-12"]),
    "yesterday evening": ("Gestern Abend schneite es.", ["2022-01-11TEV"]),
    "the day after tomorrow": ("Sie kommt übermorgen.", ["2022-01-14"]),
    "this year, in Austria": ("Heuer regnet es viel.", ["2022"]),
    "last year": ("Im Vorjahr regnete es viel.", ["2021"]),
    "next week": ("Nächste Woche tagt der Rat.", ["2022-W03"]),
    "Tuesday of next week": ("Nächste Woche Dienstag tagt er.", ["2022-01-18"]),
    "last month": ("Im vergangenen Monat sank er.", ["2021-12"]),
    "the last months, which are no month": ("In den letzten Monaten sank er.", ["PXM"]),
    "the coming days": ("In den kommenden Tagen schneit es.", ["PXD"]),
    "these days": ("In diesen Tagen schneit es.", ["PRESENT_REF"]),
    "at the weekend, past": ("Am Wochenende hatte es gekracht.", ["2022-W01-WE"]),
    "at the weekend, to come": ("Am Wochenende wird es kalt.", ["2022-W02-WE"]),
    # Weekdays, by the verb.
    "a weekday past": ("Das teilte die Polizei am Montag mit.", ["2022-01-10"]),
    "a weekday with a participle in -t": (
        "Drei Arbeiter sind am Montag verletzt worden.",
        ["2022-01-10"],
    ),
    "a weekday with an inseparable verb": ("Am Montag ist der Zug entgleist.", ["2022-01-10"]),
    "a weekday to come, with a perfect": (
        "Der Betreiber will bis Freitag alles repariert haben.",
        ["2022-01-14 until"],
    ),
    "beyond the calendar": ("Das war am 31.12.9999 in Wien.", ["-"]),
    "a weekday that is today": ("Das sagte er am Mittwoch.", ["2022-01-12"]),
    "a weekday to come": ("Der Rat wird am Montag tagen.", ["2022-01-17"]),
    "a weekday in the present tense": ("Am Freitag tagt der Rat.", ["2022-01-14"]),
    # A state read as what befell it, an infinitive with "zu" as a participle: found by mistakes.
    "a weekday of a state": ("Das Amt ist am Montag geschlossen.", ["2022-01-17"]),
    "a weekday since which a state lasts": (
        "Die Straße ist seit Montag gesperrt.",
        ["2022-01-10 since"],
    ),
    "a weekday on which a state began": (
        "Die Polizei hat die Straße am Montag gesperrt.",
        ["2022-01-10"],
    ),
    "a weekday on which it was done": (
        "Die Straße ist am Montag gesperrt worden.",
        ["2022-01-10"],
    ),
    "a weekday of what is to be done": (
        "Das Bild ist am Freitag im Museum zu sehen.",
        ["2022-01-14"],
    ),
    "a weekday of what was tried": (
        "Er hat am Montag versucht zu fliehen.",
        ["2022-01-10"],
    ),
    "for a weekday": ("Für Freitag erwarten sie Schnee.", ["2022-01-14"]),
    "from a weekday on": ("Ab Freitag gilt die Regel.", ["2022-01-14 since"]),
    "since a weekday": ("Seit Montag ist die Straße wieder befahrbar.", ["2022-01-10 since"]),
    "the coming weekday": ("Sie tagen am kommenden Mittwoch.", ["2022-01-19"]),
    "the weekday after the next": ("Sie tagen am übernächsten Montag.", ["2022-01-24"]),
    "last weekday": ("Sie tagten vergangenen Freitag.", ["2022-01-07"]),
    "part of a weekday": ("Am Dienstagmorgen krachte es.", ["2022-01-11TMO"]),
    "the night before a weekday": ("In der Nacht auf Montag schneite es.", ["2022-01-09TNI"]),
    "a bare part of the day": (
        "Am Dienstag schneite es bis zum Abend.",
        ["2022-01-11", "2022-01-11TEV until"],
    ),
    "in the morning, which is no tomorrow": ("Am Morgen schneite es.", ["2022-01-12TMO"]),
    # Lengths, and where they point.
    "a length": ("Die Sitzung dauerte rund vier Stunden.", ["PT4H APPROX"]),
    "a length of a half": ("Er blieb zweieinhalb Jahre.", ["P2Y6M"]),
    "days ago": ("Vor drei Tagen schneite es.", ["P3D"]),
    "years ago": ("Vor zwölf Jahren brach der Damm.", ["P12Y"]),
    "a year ago": ("Vor einem Jahr brach der Damm.", ["P1Y"]),
    "some weeks ago": ("Vor einigen Wochen brach der Damm.", ["PXW"]),
    "in so many weeks": ("Das Ergebnis wird in sechs Wochen erwartet.", ["P6W"]),
    "since so many years": ("Sie fordert das seit vier Jahren.", ["P4Y since"]),
    "an adjective of length": ("Nach 20-minütiger Pause ging es weiter.", ["PT20M after"]),
    # Clock times.
    "an hour": ("Um 14 Uhr schloss das Lokal.", ["2022-01-12T14:00"]),
    "an hour and minutes": ("Um 18.30 Uhr krachte es.", ["2022-01-12T18:30"]),
    "with a colon": ("Um 18:30 Uhr krachte es.", ["2022-01-12T18:30"]),
    "about": ("Gegen 4.30 Uhr krachte es.", ["2022-01-12T04:30 APPROX"]),
    "shortly after": ("Kurz nach 17 Uhr krachte es.", ["2022-01-12T17:00 AFTER"]),
    "half to an hour": ("Um halb fünf Uhr früh krachte es.", ["2022-01-12T04:30"]),
    "an hour in words": ("Um acht Uhr abends krachte es.", ["2022-01-12T20:00"]),
    "from hour to hour": (
        "Sie öffnet von 14 bis 16 Uhr.",
        ["2022-01-12T14:00", "until", "2022-01-12T16:00 until"],
    ),
    "a day and its clock time": (
        "Am Sonntag um 18 Uhr beginnt die Messe.",
        ["2022-01-16", "2022-01-16T18:00"],
    ),
    # Repeated times, holidays.
    "every day": ("Er fährt jeden Tag dorthin.", ["P1D"]),
    "every Tuesday": ("Jeden Dienstag tagt der Rat.", ["XXXX-WXX-2"]),
    "one weekday of each month": (
        "Flohmarkt ist jeden letzten Samstag im Monat.",
        ["P1M"],
    ),
    "every other Tuesday": ("Jeden zweiten Dienstag tagt der Rat.", ["P2W"]),
    # Hours of every day were read as those of the day of publication: found by mistakes.
    "an hour of every Monday": (
        "Sie treffen sich jeden Montag um 16 Uhr.",
        ["XXXX-WXX-1", "XXXX-WXX-1T16:00"],
    ),
    "hours of every day": (
        "Das Bad öffnet täglich von 8 bis 18 Uhr.",
        ["P1D", "XXXX-XX-XXT08:00", "XXXX-XX-XXT18:00 until"],
    ),
    "an hour of what is repeated": ("Es tagt monatlich, um 8 Uhr.", ["P1M", "T08:00"]),
    "nights that are counted": ("Sie blieben zwei Nächte.", ["P2D"]),
    "weekends that are counted": ("Das Fest dauert zwei Wochenenden.", ["P2WE"]),
    "a weekend as a length": ("Es war ein Wochenende zum Vergessen.", ["P1WE"]),
    "on some weekend": ("An einem Wochenende schneite es.", []),
    # No calendar counts in weekends, and the reading fell over it: found by a mistake.
    "a weekend later": ("Sie kamen ein Wochenende später.", ["P1WE"]),
    "a night as a length": ("Er blieb eine Nacht in Haft.", ["P1D"]),
    "from an age on": ("Das gilt für alle ab 16 Jahren.", []),
    "from a length on": ("Ab drei Jahren Haft droht das.", ["P3Y since"]),
    "a church of a holiday's name": ("Die Pfarre Maria Himmelfahrt lädt ein.", []),
    "decades": ("Das dauerte drei Jahrzehnte.", ["P3DE"]),
    "how old a thing is": ("Sie feierten das 50-jährige Bestehen.", ["P50Y"]),
    "how old someone is": ("Der 50-jährige Mann schwieg.", []),
    "a direction, a weekday and its date": (
        "Am kommenden Sonntag, 16. Jänner, wird gewählt.",
        ["2022-01-16"],
    ),
    "hours between which, of an evening": (
        "Am Montagabend zwischen 8 und 10 Uhr fiel der Strom aus.",
        ["2022-01-10TEV", "2022-01-10T20:00", "-", "2022-01-10T22:00"],
    ),
    "a holiday told from what was named": (
        "Er ging 2019 und kam am darauffolgenden Ostermontag zurück.",
        ["2019", "2020-04-13"],
    ),
    "a length beside another": ("Sie wollten 50 statt 30 Jahre.", ["P50Y", "P30Y"]),
    "hours of an afternoon": (
        "Sie öffnet von 5 bis 6 Uhr nachmittags.",
        ["2022-01-12T17:00", "until", "2022-01-12T18:00 until"],
    ),
    "a holiday": ("Vor Weihnachten schneite es.", ["2021-12-25 before"]),
    "every second day": ("Jeden zweiten Tag fährt ein Bus.", ["P2D"]),
    "every few years": ("Alle paar Jahre bricht er aus.", ["PXY"]),
    "on Mondays": ("Montags bleibt das Haus zu.", ["XXXX-WXX-1"]),
    "so often in a year": ("Sie tagen zweimal im Jahr.", ["P1Y"]),
    "yearly": ("Die jährliche Feier entfällt.", ["P1Y"]),
    "every summer": ("Jeden Sommer brennt es dort.", ["XXXX-SU"]),
    "a holiday by Easter": ("Am Gründonnerstag 2021 schneite es.", ["2021-04-01"]),
    "a Sunday in Advent": ("Am 2. Advent 2021 schneite es.", ["2021-12-05"]),
    "the night of a holiday": ("In der Silvesternacht brannte es.", ["2021-12-31TNI"]),
    "part of a holiday": ("Am Nachmittag des Ostersonntags 2021 brannte es.", ["2021-04-04TAF"]),
    # Days joined to others, and days alone.
    "two days of a month": ("Am 8. und 9. Mai 2021 schneite es.", ["2021-05-08", "2021-05-09"]),
    "two months": ("Mai/Juni 2020 lief sie aus.", ["2020-05", "2020-06"]),
    "an ordinal as day": ("Der elfte März 2011 war kalt.", ["2011-03-11"]),
    "weekday and day tell the month": ("Er beginnt am Freitag, dem 13., in Graz.", ["2022-05-13"]),
    "a weekday abbreviated": ("Anmelden kann man sich bis Mi., 4. Mai 2022.", ["2022-05-04 until"]),
    "one night of two days": (
        "In der Nacht von Freitag auf Samstag schneite es.",
        ["2022-01-07TNI"],
    ),
    "the night that begins a day": ("In der Nacht vom 3. Mai 2021 brannte es.", ["2021-05-03TNI"]),
    "the morning of a day": ("Am Morgen des 3. Mai 2021 brannte es.", ["2021-05-03TMO"]),
    "a week by number": ("In der KW 20 wird gebaut.", ["2022-W20"]),
    # Years and what is made of them.
    "an old year": ("Da kamen 1861 noch Schiffe durch.", ["1861"]),
    "before the common era": ("Um 490 v. Chr. siegten sie.", ["BC0490"]),
    "a century before it": ("Das war im 4. Jahrhundert v. Chr. so.", ["BC03"]),
    "a decade in words": ("In den neunziger Jahren war er beliebt.", ["199"]),
    "a decade in one word": ("Seit den Siebzigerjahren steht es leer.", ["197 since"]),
    "a quarter's name": ("In Q3 2021 sank er.", ["2021-Q3"]),
    "a year over a season": ("Im Frühjahr nächsten Jahres wird gewählt.", ["2023-SP"]),
    "the turn of a range of sums": ("Er kostet von 1900 bis 2000 Euro.", []),
    "a number in a name": ("Der Flug 1972 fiel aus.", []),
    "digits of a telephone": ("Rufen Sie 01 2022 1990 an.", []),
    # Lengths without a number.
    "for years": ("Seit Jahren regnet es.", ["PXY since"]),
    "for days, in one word": ("Tagelang regnete es.", ["PXD"]),
    "number and unit in one word": ("Nach dreitägiger Suche fand man ihn.", ["P3D after"]),
    "a quarter of a century": ("Ein Vierteljahrhundert regnete es.", ["P25Y"]),
    "a whole day": ("Sie warteten den ganzen Tag.", ["P1D"]),
    "an article counts": ("Ein Jahr dauerte der Bau.", ["P1Y"]),
    "an article that points": ("Eines Tages kam er zurück.", []),
    # Now, then, soon.
    "then": ("Damals regnete es viel.", ["PAST_REF"]),
    "now": ("Das Haus steht derzeit leer.", ["PRESENT_REF"]),
    "to this day": ("Bis heute steht es leer.", ["PRESENT_REF"]),
    "soon": ("Es wird bald abgerissen.", ["FUTURE_REF"]),
    "once, of the past": ("Früher war es ein Gasthaus.", ["PAST_REF"]),
    "earlier than usual": ("Am Samstag schließt es früher.", ["2022-01-15"]),
    # Weekdays by verb.
    "a plural that is planned": ("Am Freitag drohen Streiks.", ["2022-01-14"]),
    "a report in the present": ("Wie die Polizei am Montag mitteilt, brannte es.", ["2022-01-10"]),
    "before a participle": (
        "Die am Sonntag gewählte Rektorin wird am Freitag vereidigt.",
        ["2022-01-09", "2022-01-14"],
    ),
    "a rumour of the past": ("Sie soll am Montag gekündigt haben.", ["2022-01-10"]),
    "of today": ("Am heutigen Mittwoch wird gewählt.", ["2022-01-12"]),
    "of tomorrow": ("Am morgigen Donnerstag wird gewählt.", ["2022-01-13"]),
    "of a week named before": (
        "Vergangene Woche eskalierte es: Am Dienstag trat sie zurück.",
        ["2022-W01", "2022-01-04"],
    ),
    "of next week in the sentence before": (
        "Nächste Woche wird verhandelt. Am Dienstag sind die Bauern an der Reihe.",
        ["2022-W03", "2022-01-18"],
    ),
    # Names are no times.
    "a title": ("Der Film „Sieben Tage Regen“ läuft gut.", []),
    "a street's name": ("Die Straße des 17. Juni ist gesperrt.", []),
    "a foundation's name": ("Die Georg-Sonntag-Stiftung zahlt.", []),
    "a numbered point": ("Gegen Punkt 7.1. der Satzung stimmte er.", []),
    "the length of a video": ("Das Video mit einer Länge von 03:02 zeigt ihn.", []),
    "a surname like a day": ("Der Obmann Georg Freitag trat zurück.", []),
    "a surname like a month": ("Das sagte Theresa Mai der Zeitung.", []),
    "a first name like a season": ("Wirtin Elfriede Sommer kocht.", []),
    "metadata at the head": (" date 2022-01 Die Nato tagt.", []),
}
UNDATED = {
    "a weekday": ("Am Montag schneite es.", ["XXXX-WXX-1"]),
    "a day of the month": ("Am 7. Jänner schneite es.", ["XXXX-01-07"]),
    "a day of a year": ("Am 7. Jänner 2022 schneite es.", ["2022-01-07"]),
    "a clock time": ("Um 18.30 Uhr krachte es.", ["T18:30"]),
    "years ago": ("Vor zwei Jahren schneite es.", ["P2Y"]),
    "a day that is none": ("Am 31. Februar 2022 schneit es.", ["-"]),
}


@pytest.mark.parametrize(("text", "read"), GERMAN.values(), ids=GERMAN)
def test_a_german_time_is_read(text: str, read: list[str]) -> None:
    assert times(text) == read


@pytest.mark.parametrize(("text", "read"), UNDATED.values(), ids=UNDATED)
def test_without_a_date_of_publication_what_is_open_stays_open(text: str, read: list[str]) -> None:
    assert times(text, published=None) == read

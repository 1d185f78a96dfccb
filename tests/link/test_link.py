"""Which claims become one fact, from sentences; tables of wording in, groups out."""

from __future__ import annotations

from itertools import permutations

import pytest

from reconcile.tables import MEMBERS, NOT_COMPARED, SOURCES, TOPICS
from tests.link.linking import groups, linked, two

FLOOD, VOTE = "flood/", "vote/"


JOINED = [
    ("the same noun", "In Kolm gab es drei Tote.", "In Kolm gab es fünf Tote.", {"drei Tote", "fünf Tote"}),
    ("another word for it", "Es gab drei Tote.", "Vier Todesopfer sind zu beklagen.", {"drei Tote", "Vier Todesopfer"}),
    ("what happened to them", "Drei Menschen starben.", "Es gab vier Tote.", {"Drei Menschen", "vier Tote"}),
    ("two units of length", "Der Pegel in Kolm stieg auf 8,42 Meter.", "Der Pegel in Kolm stieg auf 842 Zentimeter.", {"8,42 Meter", "842 Zentimeter"}),
    ("the same one in a row", "Das war bereits der dritte Streik bei der Bahn.", "Es ist der dritte Ausstand bei der Bahn.", {"dritte Streik", "dritte Ausstand"}),
    ("a bare number", "In Kolm fuhren 260 Züge nicht.", "In Kolm fuhren Züge nicht, es traf 260.", {"260 Züge", "260"}),
    ("transposed digits", "Der Pegel in Kolm stieg auf 8,42 Meter.", "Der Pegel in Kolm stieg auf 8,24 Meter.", {"8,42 Meter", "8,24 Meter"}),
    ("a million for a billion", "Der Umsatz der Rewag lag bei 1,24 Milliarden Euro.", "Der Umsatz der Rewag lag bei 1,24 Millionen Euro.", {"1,24 Milliarden Euro", "1,24 Millionen Euro"}),
    ("what is forecast, and what is only told", "Die Arbeitslosenquote dürfte auf 7,5 Prozent steigen.", "Die Arbeitslosenquote steigt auf 5,7 Prozent.", {"7,5 Prozent", "5,7 Prozent"}),
    ("kinds of trains", "Durch den Tunnel fahren 130 Züge.", "Durch den Tunnel sollen 130 Güterzüge fahren.", {"130 Züge", "130 Güterzüge"}),
    ("the same sum, told once by each", "Die Stadt gibt zwei Millionen Euro.", "Aus der Kasse kommen 2 Mio. Euro.", {"zwei Millionen Euro", "2 Mio. Euro"}),
    ("days of one event", "Das Treffen in Genf beginnt am Montag.", "Das Treffen in Genf beginnt am Dienstag.", {"am Montag", "am Dienstag"}),
    ("a share that is hardly met by chance", "Die Bürgerliste kam auf 43,7 Prozent.", "43,7 Prozent für die Partei von Helene Auer.", {"43,7 Prozent"}),
    ("the head of a compound", "In Kolm sind 900 Bundesheersoldaten im Einsatz.", "In Kolm stehen 850 Soldaten.", {"900 Bundesheersoldaten", "850 Soldaten"}),
    ("what befell the one and names the other", "In Kolm wurden 1.180 Bewohner evakuiert.", "In Kolm mussten rund 1.200 Menschen evakuiert werden.", {"1.180 Bewohner", "rund 1.200 Menschen"}),
    ("a result from either side", "Kolm gewann das Spiel gegen Brenn mit 3:1.", "Brenn verlor das Spiel gegen Kolm 1:3.", {"3:1", "1:3"}),
    ("a day within the week that is meant", "Der Gemeinderat berät am Mittwoch.", "Der Gemeinderat will diese Woche beraten.", {"am Mittwoch", "diese Woche"}),
    ("since and the same year", "Seit 2014 wird an der Brücke gebaut.", "2014 begann der Bau der Brücke.", {"Seit 2014", "2014"}),
    ("a size that is itself a change", "Die Exporte legten um 3,1 Prozent zu.", "Das Plus der Exporte lag bei 2,6 Prozent.", {"3,1 Prozent", "2,6 Prozent"}),
    ("a share of what cannot be counted", "Das Budgetdefizit steigt auf 4,2 Prozent der Wirtschaftsleistung.", "Das Defizit liegt bei 4,4 Prozent.", {"4,2 Prozent", "4,4 Prozent"}),
    ("members, and by what they do", "Aus Kolm rückten 610 Mitglieder aus.", "630 Feuerwehrleute kämpften in Kolm gegen die Flammen.", {"610 Mitglieder", "630 Feuerwehrleute"}),
    ("members, and seats of a parliament", "Der Landtag in Kolm ist 37-köpfig.", "Im Landtag in Kolm gibt es 37 Sitze.", {"37-köpfig", "37 Sitze"}),
    ("a length in two units, and no word in common", "Die Seilbahn misst acht Kilometer.", "Fünf Meilen weit schweben die Gondeln.", {"acht Kilometer", "Fünf Meilen"}),
    ("a day, and the only time that it lies in", "Der Spatenstich ist am 4. Mai.", "Anfang Mai rollen die Bagger.", {"am 4. Mai", "Anfang Mai"}),
    ("a year, and so many years ago", "2014 wurde der Kindergarten gegründet.", "Vor zehn Jahren gab es die ersten Gruppen.", {"2014", "Vor zehn Jahren"}),
    ("a cut, told as a change and as a sum", "Der Rat will bei den Bädern acht Millionen Euro einsparen.", "Die Kürzungen um neun Millionen Euro sind fix.", {"acht Millionen Euro", "neun Millionen Euro"}),
    ("country and adjective", "An der russischen Grenze stehen 900 Soldaten.", "Russland hat 800 Soldaten geschickt.", {"900 Soldaten", "800 Soldaten"}),
    ("a part that has its own name", "In der Halle standen 135 Wagen, darunter neun Elektroautos.", "Neun Elektroautos standen in der Halle in Kolm.", {"neun Elektroautos", "Neun Elektroautos"}),
    ("a sum in two currencies", "Die Reederei zahlte eine Strafe von 180.000 Pfund.", "Die Strafe für die Reederei betrug 210.000 Euro.", {"180.000 Pfund", "210.000 Euro"}),
    ("a telling sum, by two names", "Die Kammer beziffert den Schaden mit 84 Millionen Euro.", "Auf 84 Millionen Euro schätzt die Kammer die Verluste.", {"84 Millionen Euro"}),
    ("a compound, and no other word in common", "Nach sechs Verhandlungsrunden war Schluss.", "Fünf Verhandlungsrunden brachten nichts.", {"sechs Verhandlungsrunden", "Fünf Verhandlungsrunden"}),
    ("who came, and so many people", "Zum Fest in Kolm kamen 41.200 Besucher.", "In Kolm waren 41.200 Menschen beim Fest.", {"41.200 Besucher", "41.200 Menschen"}),
    ("a kind of them", "In Kolm sind 2.600 Betriebe betroffen.", "Betroffen sind in Kolm 2.600 Höfe.", {"2.600 Betriebe", "2.600 Höfe"}),
    ("by what they do, and by whom they work for", "An dem Streik in Kolm nahmen 900 Eisenbahner teil.", "Am Streik in Kolm nahmen 880 Angestellte teil.", {"900 Eisenbahner", "880 Angestellte"}),
    ("a share of a thing", "Der Hagel hat ein Drittel der Ernte vernichtet.", "Ein Drittel der Ernte hat der Hagel vernichtet.", {"ein Drittel", "Ein Drittel"}),
    ("a place in a row that moves", "Kolm liegt in der Liga auf Rang fünf.", "Kolm liegt in der Liga jetzt auf dem vierten Platz.", {"Rang fünf", "vierten Platz"}),
    ("ages of one person", "Franz Auer (19) verlässt Kolm.", "Kolm verliert Franz Auer, 21 Jahre alt.", {"19", "21 Jahre"}),
    ("what it was, and what it is instead", "Die Rewag bietet dem Personal in Kolm 4,2 Prozent.", "Die Rewag bietet nun 4,8 Prozent statt 4,2 Prozent.", {"4,2 Prozent", "4,8 Prozent"}),
    ("more than so many who came, and so many people", "Zum Fest in Kolm kamen 41.200 Besucher.", "In Kolm waren gut 41.000 Menschen beim Fest.", {"41.200 Besucher", "gut 41.000 Menschen"}),
    ("what the year will bring, and what is expected now", "Heuer dürften 310.000 Tonnen Getreide geerntet werden.", "Getreide wird voraussichtlich auf 295.000 Tonnen kommen.", {"310.000 Tonnen", "295.000 Tonnen"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "fact"), [c[1:] for c in JOINED], ids=[c[0] for c in JOINED]
)
def test_joined(first: str, second: str, fact: set[str]):
    assert two(first, second) == {frozenset(fact)}


AMONG = [
    ("at least so much, and many times that beside the same bound", "Das Personal will mindestens 300 Euro mehr Lohn.", "Das Personal will mindestens 300 Euro mehr Lohn, derzeit sind es 2.700 Euro Lohn.", {"mindestens 300 Euro"}),
    ("from a year on, said in two ways", "Von 2028 an will die Stadt mindestens 30 Millionen Euro sparen.", "Die Stadt spart ab 2028 jährlich 30 Millionen Euro.", {"mindestens 30 Millionen Euro", "30 Millionen Euro"}),
    ("a part of what the sentence before counts", "17 Menschen wurden verletzt. Drei davon sind in Lebensgefahr.", "Zwanzig Menschen wurden verletzt, drei von ihnen schwer.", {"Drei", "drei"}),
    ("a stock of two days", "Ende Dezember hatte die Rewag 6.850 Mitarbeiter.", "Ende März hatte die Rewag 6.610 Mitarbeiter.", {"6.850 Mitarbeiter", "6.610 Mitarbeiter"}),
    ("what months that are told as a whole brought", "Im zweiten Quartal erzielte die Rewag einen Umsatz von 318 Millionen Euro.", "Zwischen April und Juni lag der Umsatz der Rewag bei 318,4 Millionen Euro.", {"318 Millionen Euro", "318,4 Millionen Euro"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "fact"), [c[1:] for c in AMONG], ids=[c[0] for c in AMONG]
)
def test_joined_among_others(first: str, second: str, fact: set[str]):
    assert frozenset(fact) in two(first, second, "2024-08-20")


def test_a_part_that_another_source_names_outright_speaks_for_itself():
    assert groups(
        ("s/a", "2024-05-02", "Am Montag fielen in Kolm 1.900 Züge aus."),
        ("s/b", "2024-05-02", "Am Montag fielen in Kolm 1.870 Züge aus."),
        (
            "s/c",
            "2024-05-04",
            "Insgesamt fielen in Kolm 3.640 Züge aus, davon 1.870 am Montag.",
        ),
    ) >= {frozenset({"1.900 Züge", "1.870 Züge", "1.870"})}


def test_what_a_source_says_instead_joins_what_it_was_by_whatever_name():
    first = "Die Rewag bietet dem Personal in Kolm 4,2 Prozent."
    second = "Die Rewag bietet in Kolm nun 4,8 Prozent mehr Lohn statt 4,2 Prozent."
    assert two(first, second) == {frozenset({"4,2 Prozent", "4,8 Prozent"})}


def test_a_part_and_a_whole_of_two_days_are_two_sums():
    first = "Kolm gibt den Höfen zwölf Millionen Euro Hilfe, davon vier Millionen Euro für Futter."
    second = "Kolm gibt den Höfen 20 Millionen Euro Hilfe, davon acht Millionen Euro für Futter."
    assert two(first, second) == {
        frozenset({"zwölf Millionen Euro", "20 Millionen Euro"}),
        frozenset({"vier Millionen Euro", "acht Millionen Euro"}),
    }


def test_the_only_hours_of_a_day_that_two_sources_give_are_one():
    assert two(
        "Die Messe in Kolm öffnet am Montag um 8 Uhr. Die Eröffnung ist am Mittwoch um 4 Uhr.",
        "Die Messe in Kolm öffnet am Montag um 8 Uhr. Die Eröffnung ist am Mittwoch um 5 Uhr.",
    ) >= {frozenset({"um 4 Uhr", "um 5 Uhr"})}


def test_a_time_that_three_bound_alike_is_one():
    joined = groups(
        ("s/a", "2024-05-02", "Die Räuber brauchten keine fünf Minuten."),
        ("s/b", "2024-05-02", "Unter fünf Minuten war alles vorbei. Neun Minuten fährt der Bus."),
        ("s/c", "2024-05-02", "Weniger als fünf Minuten vergingen. Acht Minuten fuhr die Polizei."),
    )
    assert joined == {
        frozenset({"keine fünf Minuten", "Unter fünf Minuten", "Weniger als fünf Minuten"})
    }


def test_the_same_odd_minute_of_two_days_is_one_time():
    joined = two(
        "Der Alarm ging am Freitag um 21.40 Uhr los.", "Der Alarm ging am Samstag um 21.40 Uhr los."
    )
    assert frozenset({"um 21.40 Uhr"}) in joined


def test_minutes_that_have_changed_places_are_one_time():
    joined = two("Der Überfall war um 8.35 Uhr.", "Um 8.53 Uhr kamen die Räuber.", "2024-05-02")
    assert frozenset({"um 8.35 Uhr", "Um 8.53 Uhr"}) in joined


def test_what_stands_beside_what_is_linked_is_likelier_one_thing():
    """Two sentences that share a telling figure; of the shares nothing else is known."""
    first = "4.310 Karten waren weg, vier Prozent lagen noch da."
    second = "Von 4.310 Karten brachte man vier Prozent nicht an."
    joined = frozenset({"vier Prozent"})
    assert joined in two(first, second)
    assert joined not in two(
        first.replace("4.310 Karten", "Lose"), second.replace("4.310 Karten", "Gästen")
    )


def test_two_figures_that_are_said_side_by_side_are_the_same_two():
    """“First three, now four”, beside other threes and fours."""
    first = (
        "Es sind nun vier Leute, drei Leute waren es zuerst. Vier Leute sangen. Drei Leute aßen."
    )
    second = "Es seien vier Männer, nicht drei Männer. Vier Männer warteten. Drei Männer winkten."
    joined = two(first, second, "2024-05-02")
    assert {frozenset({"vier Leute", "vier Männer"}), frozenset({"drei Leute", "drei Männer"})} <= (
        joined
    )


CORRECTED = [
    ("at first, and now", "de", "Zunächst war von drei Leuten die Rede, nun sucht man vier Leute.", {"drei Leuten", "vier Leute"}),
    ("now, and at first", "de", "Gesucht werden vier Männer, anfangs waren es drei.", {"vier Männer", "drei"}),
    ("initially", "en", "Police initially spoke of three men, but four men are wanted.", {"three men", "four men"}),
    ("not", "en", "There were four men, not three, in the car.", {"four men", "three"}),
    ("et non", "fr", "Ils étaient quatre, et non trois.", {"quatre", "trois"}),
    ("for now, and then", "de", "Vorerst fahren drei Busse, ab Mai vier Busse.", set()),
    ("two other things", "de", "Zunächst kamen drei Frauen, dann vier Männer.", set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "fact"), [c[1:] for c in CORRECTED], ids=[c[0] for c in CORRECTED]
)
def test_what_a_source_takes_back_is_one_fact_with_what_it_says_now(
    language: str, text: str, fact: set[str]
):
    facts = groups(("s/a", "2024-05-02", text), language=language)
    assert facts == ({frozenset(fact)} if fact else set())


def test_a_clock_time_that_is_roughly_told_is_that_of_another_source():
    joined = two(
        "Gegen halb vier ging der Alarm los.", "Um 3.20 Uhr schrillte es im Haus.", "2024-05-02"
    )
    assert frozenset({"Gegen halb vier", "Um 3.20 Uhr"}) in joined


def test_the_evening_of_a_day_is_not_its_morning():
    morning = "Am Samstagmorgen fuhr ein Boot nach Kolm."
    assert two(morning, "In Brenn gab es am Samstagabend ein Konzert.") == set()
    assert two(morning, "In Brenn gab es am Samstag ein Konzert.") != set()


def test_neighbouring_days_of_one_event():
    first = ("s/a", "2024-05-07", "In Kolm brach am Freitagabend ein Brand aus.")
    second = ("s/b", "2024-05-07", "In Kolm brach der Brand am Samstagabend aus.")
    assert frozenset({"am Freitagabend", "am Samstagabend"}) in groups(first, second)


def test_a_figure_of_every_year_is_also_that_of_the_last():
    first = ("s/a", "2024-05-02", "En 2023, le musée a compté 120 000 visiteurs.")
    second = ("s/b", "2024-05-03", "Le musée accueille plus de 100 000 visiteurs par an.")
    joined = groups(first, second, language="fr")
    assert frozenset({"120 000 visiteurs", "plus de 100 000 visiteurs"}) in joined


def test_a_lost_zero_of_a_round_sum():
    joined = two("Die Belohnung beträgt 5.000 Euro.", "Die Belohnung beträgt 50.000 Euro.")
    assert joined == {frozenset({"5.000 Euro", "50.000 Euro"})}


def test_years_whose_digits_have_changed_places_are_one():
    joined = two(
        "Die Uhr aus Kolm baute Elias Rosner im Jahr 1874.",
        "Die Uhr baute Elias Rosner aus Kolm im Jahr 1847.",
    )
    assert joined == {frozenset({"im Jahr 1874", "im Jahr 1847"})}


def test_a_figure_of_the_headline_is_that_of_the_text():
    text = "Na also! In 63 Minuten am Ziel\n\nDer Tunnel ist offen. Die Fahrt dauert 63 Minuten."
    assert frozenset({"In 63 Minuten", "63 Minuten"}) in groups(("s/a", "2024-05-02", text))


def test_what_has_two_names_is_not_one_thing_for_its_company():
    first = "4.310 Karten waren verkauft, und es gab 30 Kassen."
    assert two(first, "4.310 Karten lagen bei den 30 Ministern.") == {frozenset({"4.310 Karten"})}


def test_in_one_sentence_two_currencies_are_two_sums():
    joined = two(
        "Butter kostet in Kolm 3,49 Euro, in Brenn jenseits der Grenze 3,95 Franken.",
        "Butter kostet in Kolm 3,49 Euro.",
    )
    assert joined == {frozenset({"3,49 Euro"})}


APART = [
    ("people and things", "In Kolm flohen rund 14.000 Menschen.", "In Kolm wurden 14 Hotels beschädigt, 14.000 Euro gesammelt."),
    ("at least so many, and many times that", "Mindestens sieben Menschen starben in Kolm.", "Rund zwei Millionen Menschen starben im letzten Krieg."),
    ("more than so many, and many times that", "Bei dem Angriff auf die Schule starben 40 Menschen.", "Zuvor waren schon mehr als fünf Menschen im Lager gestorben."),
    ("a figure, and a vague word for many times that", "Rund 100 Schafe standen vor Kolm auf der Straße.", "Tausende Schafe gibt es im Bezirk."),
    ("a noun of anybody's, and no other word in common", "In Kolm brannten nachts drei Banken.", "Zwei Banken haben am Stadtrand von Brenn neu eröffnet."),
    ("people of two sorts", "Bei dem Angriff auf Kolm starben sieben Journalisten.", "In Kolm starben am Ende auch 28 Touristen."),
    ("a result and a record", "Die Kolmer Adler haben nun 9:5 Siege.", "Die Kolmer Adler führten früh mit 7:0."),
    ("two ordinals", "Die sechste Runde in Kolm ist gescheitert.", "Für die siebte Runde in Kolm gibt es keinen Termin."),
    ("so many jobs fewer, and so many jobs", "In Kolm gibt es 250 Jobs.", "In Kolm gibt es 240 Jobs weniger als zuvor."),
    ("dead and injured", "Es gab drei Tote.", "Es gab drei Verletzte."),
    ("a part and the whole", "Sieben Menschen wurden verletzt.", "Drei von ihnen wurden schwer verletzt."),
    ("a figure of an earlier year", "Die Wahlbeteiligung lag bei 71,3 Prozent.", "Die Wahlbeteiligung lag 2019 bei 73,1 Prozent."),
    ("a figure of then, which was so many weeks ago", "Die Polizei zählte 3.000 Teilnehmer.", "Vor sechs Wochen gingen viele mit, damals waren es 3.400 Teilnehmer."),
    ("a change and a level", "Die Inflation stieg um zwei Prozent.", "Die Inflation stieg auf zwei Prozent."),
    ("the same number, once as a change", "Die Arbeitslosigkeit stieg um drei Prozent.", "Die Arbeitslosigkeit liegt bei drei Prozent."),
    ("what is missing and what there is", "Die Liste hat sieben Sitze.", "Der Liste fehlen sieben Sitze."),
    ("a forecast for the year after the next", "Die Inflation liegt bei 2,4 Prozent.", "Für 2026 wird eine Inflation von 2,1 Prozent erwartet."),
    ("helpers of two countries", "Aus Italien kommen 40 Helfer.", "Aus Slowenien kommen 45 Helfer."),
    ("houses burnt and houses left", "In Kolm sind 60 Häuser zerstört.", "In Kolm wurden 55 Häuser evakuiert."),
    ("two dimensions", "Der Pegel in Kolm stieg auf acht Meter.", "Der Pegel in Kolm stieg acht Stunden."),
    ("prices of two things", "Das Haus in Kolm kostete 200.000 Euro.", "Ein Auto in Brenn kostete 20.000 Euro."),
    ("growth of one year and of the next", "2024 soll die Wirtschaft um 1,2 Prozent wachsen.", "2025 soll die Wirtschaft um 1,2 Prozent wachsen."),
    ("who came and how many it holds", "Im Stadion waren 41.200 Zuschauer.", "Das Stadion fasst 42.000 Zuschauer."),
    ("how fast and how fast is allowed", "Der Wagen fuhr mit 118 km/h.", "Erlaubt sind 120 km/h."),
    ("lengths of two things", "Die Brücke in Kolm ist 57 Kilometer lang.", "Der Radweg in Brenn ist fünf Kilometer lang."),
    ("what is more than something, and the whole", "In Kolm fehlen 240 Jobs.", "In Kolm sind es 250 Jobs weniger als zuvor."),
    ("a week in which two days are named", "Am Montag wird gewählt. Am Mittwoch tagt der Rat.", "Nächste Woche beginnt die Messe."),
    ("more than some magnitude, and a far greater one", "Über der Insel Kolm bebte die Erde mit Magnitude 7,7.", "Vor Brenn wurden Beben der Magnitude von über 5 gespürt."),
    ("more than so many hours, and half as many again", "In Kolm ging es mehr als sieben Stunden lang um Geld.", "Die Feuerwehr in Kolm brauchte elf Stunden."),
    ("of one day, and of two days together", "Der Streik kostete 600.000 Reisende Zeit.", "An den zwei Tagen mussten 1,1 Millionen Reisende umplanen."),
    ("ages of two people", "Dann sagte vor vielen Leuten die 23-jährige Brandl aus.", "Verurteilt wurde vor vielen Leuten der 32-jährige Auer."),
    ("days of two events", "Das Treffen in Genf beginnt am Montag.", "Die Wahl in Kolm beginnt am Montag."),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), [c[1:] for c in APART], ids=[c[0] for c in APART])
def test_kept_apart(first: str, second: str):
    assert two(first, second) == set()


def test_two_kinds_of_what_the_story_counts_are_two_things():
    first = "Durch Kolm fahren 900 Züge. Auf Gleisen bei Kolm warten täglich 180 Güterzüge."
    joined = two(first, "Bei Kolm warten auf Gleisen 1.200 Züge, in Kolm täglich 310 Fernzüge.")
    assert not any({"180 Güterzüge", "310 Fernzüge"} <= fact for fact in joined)


def test_who_came_on_one_day_and_who_came_on_another():
    first = "Kolm gewann am Mittwoch in Brenn. Dabei waren 41.200 Zuschauer."
    second = "Brenn gewann am Donnerstag. Im Stadion sangen 14.600 Zuschauer."
    assert two(first, second) == {frozenset({"am Mittwoch", "am Donnerstag"})}


def test_a_quarter_is_not_its_year():
    first = "Im ersten Quartal 2024 wuchs die Wirtschaft um 0,4 Prozent."
    joined = set().union(*two(first, "2024 soll die Wirtschaft um 0,4 Prozent wachsen."))
    assert not any(wording.endswith("Prozent") for wording in joined)


def test_one_source_with_two_different_figures_gives_two_facts():
    assert (
        groups(("s/a", "2024-05-02", "Es gab drei Tote. Später hieß es, es gab neun Tote."))
        == set()
    )


RIVALS = (
    "Die Polizei zählte 6.500 Demonstranten, die Veranstalter sprachen von 20.000 Demonstranten."
)


def test_rival_figures_are_two_facts():
    other = "Laut Polizei kamen 6.400 Demonstranten, die Veranstalter nannten 25.000 Demonstranten."
    assert two(RIVALS, other) == {
        frozenset({"6.500 Demonstranten", "6.400 Demonstranten"}),
        frozenset({"20.000 Demonstranten", "25.000 Demonstranten"}),
    }


INSTITUTES = "Das Defizit beträgt laut Seeinstitut 4,2 Prozent, laut Berginstitut 4,7 Prozent."


def test_who_is_named_as_a_speaker_once_is_one_all_through_a_story():
    other = "Das Seeinstitut sieht das Defizit bei 4,3 Prozent, das Berginstitut bei 4,9 Prozent."
    assert two(INSTITUTES, other) == {
        frozenset({"4,2 Prozent", "4,3 Prozent"}),
        frozenset({"4,7 Prozent", "4,9 Prozent"}),
    }


@pytest.mark.parametrize(
    ("last", "joined"),
    [
        pytest.param(
            "Die Bergener erwarten ein Defizit von 5,1 Prozent.", "4,9 Prozent", id="by-its-city"
        ),
        pytest.param(
            "Die Seestädter erwarten ein Defizit von 4,5 Prozent.",
            "4,3 Prozent",
            id="by-the-other-city",
        ),
        pytest.param(
            "Das Berginstitut rechnet neu. Das Defizit liegt bei 5,1 Prozent.",
            "4,9 Prozent",
            id="before",
        ),
    ],
)
def test_who_speaks_is_told_by_city_and_by_the_sentence_before(last: str, joined: str):
    dated = (
        ("s/a", "2024-05-02", f"Wien. – {INSTITUTES}"),
        ("s/b", "2024-05-03", "Seestadt. – Das Seeinstitut sieht das Defizit bei 4,3 Prozent."),
        ("s/c", "2024-05-03", "Bergen. – Das Berginstitut sieht das Defizit bei 4,9 Prozent."),
        ("s/d", "2024-05-04", f"Neue Zahlen liegen vor. {last}"),
    )
    said = last.rpartition(" ")[0].rpartition(" ")[2] + " Prozent"
    fact = next(fact for fact in groups(*dated) if joined in fact)
    assert said in fact


def test_a_day_without_its_year_meets_the_day():
    undated = ("s/a", "", "Das Treffen in Genf begann am 30. November.")
    dated = ("s/b", "", "Über den Kanal wurde zuletzt am 30. November 2009 geredet.")
    assert groups(undated, dated) == {frozenset({"am 30. November", "am 30. November 2009"})}


def test_what_was_said_before_and_what_is_new_are_one_fact():
    old = "In Kolm gab es zwei Tote."
    new = "In Kolm gab es vier Tote. Gestern war noch von zwei Toten die Rede."
    assert two(old, new) == {frozenset({"zwei Tote", "vier Tote", "zwei Toten"})}


def test_days_of_undated_articles_are_one_by_day_and_month():
    told = [
        ("s/a", "", "Das Urteil fällt am 8. November."),
        ("s/b", "", "Am 8. November wird das Urteil verkündet."),
        ("s/c", "", "Am 9. November spielt die Musik."),
    ]
    assert groups(*told) == {frozenset({"am 8. November", "Am 8. November"})}


MOVED_ON = [
    ("what never moves by itself", "Die Polizei zählte 4.000 Teilnehmer.", "Die Polizei hob ihre Schätzung der Teilnehmerzahl von 4.000 auf 5.500.", True),
    ("two of one moment, and no move", "Die Polizei zählte 4.000 Teilnehmer.", "Im Vorjahr gab es 4.000 und 5.500 Teilnehmer.", False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "joined"), [c[1:] for c in MOVED_ON], ids=[c[0] for c in MOVED_ON]
)
def test_what_a_source_corrects_is_one_fact_with_what_it_was(first: str, second: str, joined: bool):
    facts = two(first, second)
    assert any({"4.000 Teilnehmer", "5.500"} <= fact for fact in facts) == joined


def test_articles_of_two_folders_are_two_stories():
    a, b = (
        (FLOOD + "a", "2024-05-02", "Es gab drei Tote."),
        (VOTE + "b", "2024-05-02", "Es gab vier Tote."),
    )
    _, sources, _ = linked(a, b)
    assert sources["story"].to_list() == ["flood", "vote"]
    assert groups(a, b) == set()


def test_folders_whose_articles_share_rare_names_tell_one_story():
    a = (
        "agency/a",
        "2024-05-02",
        "Im Lanitztal bei Obernau gab es drei Tote, sagt Theresa Auinger.",
    )
    b = ("paper/b", "2024-05-02", "Obernau zählt vier Tote. Theresa Auinger war im Lanitztal.")
    _, sources, _ = linked(a, b)
    assert sources["story"].to_list() == ["agency", "agency"]
    assert groups(a, b) == {frozenset({"drei Tote", "vier Tote"})}


def test_the_order_of_the_sources_does_not_matter():
    articles = [
        ("s/a", "2024-05-02", "In Kolm starben drei Menschen. Der Pegel stieg auf 8,42 Meter."),
        ("s/b", "2024-05-03", "Vier Tote in Kolm. Der Pegel stand bei 8,24 Metern."),
        ("s/c", "2024-05-04", "Es gab in Kolm fünf Todesopfer, der Pegel sank auf 6,10 Meter."),
    ]
    assert len({frozenset(groups(*order)) for order in permutations(articles)}) == 1


NOT_COMPARED_BECAUSE = [
    ("undated", "", "Das Treffen war gestern.", "undated"),
    ("repeated", "2024-05-02", "Drei Tote in Kolm\n\nDrei Tote in Kolm\n\nMehr folgt.", "repeats"),
    ("an ordinal alone", "2024-05-02", "Das war der dritte Streik.", "no other source counts the same off"),
    ("a bare number alone", "2024-05-02", "Es waren dann doch 17.", "a bare number"),
    ("a set", "2024-05-02", "Sie treffen sich jeden Dienstag.", "sets are not compared"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("published", "text", "why"),
    [c[1:] for c in NOT_COMPARED_BECAUSE],
    ids=[c[0] for c in NOT_COMPARED_BECAUSE],
)
def test_what_is_not_compared_has_its_reason(published: str, text: str, why: str):
    _, _, result = linked(("s/a", published, text))
    assert [r for r in result.not_compared["reason"] if why in r]


def test_every_claim_is_compared_or_has_a_reason():
    found, _, result = linked(
        (
            "s/a",
            "2024-05-02",
            "Drei Tote, rund 40 Verletzte. Am Montag stieg der Pegel auf 8,42 Meter, jeden Tag mehr.",
        ),
        ("s/b", "", "Seit gestern gibt es vier Tote. Es kostet 5 Euro."),
    )
    spans = set(result.not_compared.select("source", "start", "end").iter_rows())
    members = set(result.members["claim"])
    rows = found.claims.select("claim", "source", "start", "end").iter_rows()
    assert all(claim in members or tuple(place) in spans for claim, *place in rows)


def test_a_duration_that_places_an_event_is_a_figure_and_a_date():
    found, _, result = linked(("s/a", "2024-05-02", "Das Treffen dauert seit drei Tagen."))
    assert sorted(result.members["role"]) == ["date", "value"]
    assert found.claims["date_start"].to_list() == ["2024-04-29"]


def test_a_duration_that_only_points_is_a_date_alone():
    _, _, result = linked(("s/a", "2024-05-02", "Das Treffen war vor drei Tagen."))
    assert result.members["role"].to_list() == ["date"]


def test_ids_do_not_change_when_something_is_added_elsewhere():
    a = ("s/a", "2024-05-02", "In Kolm gab es drei Tote.")
    b = ("s/b", "2024-05-03", "In Kolm gab es vier Tote.")
    more = (
        "s/b",
        "2024-05-03",
        "Der Regen hat aufgehört. In Kolm gab es vier Tote. Die Wahl kostet 900 Euro.",
    )
    assert set(linked(a, b)[2].topics["fact"]) <= set(linked(a, more)[2].topics["fact"])


def test_the_tables_have_their_schemas():
    _, sources, result = linked(
        ("s/a", "2024-05-02", "Es gab drei Tote."), ("s/b", "2024-05-02", "Es gab drei Tote.")
    )
    SOURCES.check(sources), MEMBERS.check(result.members), TOPICS.check(result.topics)
    NOT_COMPARED.check(result.not_compared)
    assert result.members["why"].str.contains("Tote").all()


def test_nothing_gives_empty_tables():
    _, _, result = linked(("s/a", "2024-05-02", "Kein Wort mit Zahlen."))
    assert result.members.is_empty()
    assert result.topics.is_empty()


def test_one_odd_voice_among_many_is_found_in_any_order():
    odd = 95
    told = [
        (f"s/{n:03}", "2024-05-02", f"In Kolm gab es {60 if n == odd else 12} Tote.")
        for n in range(120)
    ]
    facts = groups(*told)
    assert facts == groups(*reversed(told))
    assert {wording for fact in facts for wording in fact} == {"12 Tote", "60 Tote"}


def test_two_stories_in_one_folder_are_two():
    fire = "In der Werft Hinrichsen in Norderhaff brannte die Halle. Bürgermeisterin Petersen und Wehrführer Lorenzen lobten die Feuerwehr Norderhaff. Es gab {} Verletzte."
    bank = "Die Sparkasse Oberwald schließt Filialen in Tannried und Kirchzell. Vorstand Huber nannte den Umbau nötig, Betriebsrat Steinle kritisierte Huber. Es gab {} Verletzte."
    told = [
        (f"desk/{name}{n}", "2024-05-02", text.format(n))
        for name, text in (("fire", fire), ("bank", bank))
        for n in (3, 4)
    ]
    _, sources, _ = linked(*told)
    assert sources["story"].to_list() == ["desk (2)", "desk (2)", "desk", "desk"]
    assert groups(*told) == {frozenset({"3 Verletzte", "4 Verletzte"})}

"""Figures as articles write them, and what is read: hedge, number, unit or counted noun."""

from __future__ import annotations

import pytest

from tests.extract.said import figures

GERMAN = {
    # Shares of which one says each how-manieth.
    "one in three": ("Fast jeder dritte Schüler fehlt.", ["nearly 0.333333333"]),
    "one in two": ("Jede zweite befragte Frau stimmte zu.", ["0.5"]),
    "one in five, as a noun": ("Jeder Fünfte zahlt bar.", ["0.2"]),
    # Found by mistakes: a particle behind a bound, and counts behind letters in capitals.
    "a bound and a particle": (
        "Sie verlangen mindestens jedoch 350 Franken.",
        ["at_least 350 CHF"],
    ),
    "thousands behind an abbreviation": ("Laut dem VKG 3.400 Beschäftigte.", ["3400 Beschäftigte"]),
    "a counted noun behind an abbreviation": ("Laut dem VKG 34 Beschäftigte.", ["34 Beschäftigte"]),
    # How numbers are written.
    "who says so stands before": (
        "Die Polizei zählte 4.000 Läufer, die Veranstalter 6.000.",
        ["4000 Läufer", "6000 Läufer"],
    ),
    "thousands in groups": ("Die Stadt hat 1.234.567 Einwohner.", ["1234567 Einwohner"]),
    "thousands without groups": ("Es kamen 12500 Besucher.", ["12500 Besucher"]),
    "thousands by thin spaces": ("Es kamen 12 500 Besucher.", ["12500 Besucher"]),
    "thousands by spaces": ("Die Bahn zählte 1 250 000 Fahrgäste.", ["1250000 Fahrgast"]),
    "thousands the Swiss way": ("Die Firma hat 1'250 Angestellte.", ["1250 Angestellte"]),
    "thousands the Swiss way, typographic": (
        "Die Firma hat 1’250 Angestellte.",
        ["1250 Angestellte"],
    ),
    "decimals": ("Der Turm misst 82,45 Meter.", ["82.45 meter"]),
    "a small number": ("Verletzt wurden drei Kinder.", ["3 Kind"]),
    "a half as a sign": ("Er lief 2½ Kilometer.", ["2.5 kilometer"]),
    # Scale words.
    "million written out": ("Das Land zählt acht Millionen Einwohner.", ["8000000 Einwohner"]),
    "Mio.": ("Die Firma verlor 1,5 Mio. Euro.", ["1500000 EUR"]),
    "Mrd.": ("Der Umsatz stieg auf 2,3 Mrd. Euro.", ["2300000000 EUR"]),
    "Mrd. without a full stop": ("Der Umsatz stieg auf 2,3 Mrd Euro.", ["2300000000 EUR"]),
    "Milliarde is 10 to the 9": ("Das kostet 1,2 Milliarden Dollar.", ["1200000000 USD"]),
    "Billion is 10 to the 12": (
        "Die Schulden betragen zwei Billionen Euro.",
        ["2000000000000 EUR"],
    ),
    "half a million": ("Es kamen eine halbe Million Menschen.", ["500000 Mensch"]),
    "one and a half million": ("Es kamen anderthalb Millionen Menschen.", ["1500000 Mensch"]),
    "one million": ("Der Bau kostet eine Million Euro.", ["1000000 EUR"]),
    "a dozen": ("Im Saal saß ein Dutzend Zuhörer.", ["12 Zuhörer"]),
    "Tsd.": ("Der Verein hat 12 Tsd. Mitglieder.", ["12000 Mitglied"]),
    # Number words.
    "units before tens": ("Der Chor hat einundzwanzig Mitglieder.", ["21 Mitglied"]),
    "a long number word": ("Es kamen zweitausenddreihundert Gäste.", ["2300 Gast"]),
    "half within a word": (
        "Sie sammelten dreieinhalbtausend Unterschriften.",
        ["3500 Unterschrift"],
    ),
    "hundreds": ("Der Zug hat dreihundertfünfzig Plätze.", ["350 Platz"]),
    "one and a half": ("Das Brett misst anderthalb Meter.", ["1.5 meter"]),
    "two and a half": ("Er wiegt zweieinhalb Kilo.", ["2.5 kilogram"]),
    "half a metre": ("Das Wasser stieg um einen halben Meter.", ["0.5 meter"]),
    "the head of a sentence": ("Zwölf Häuser brannten ab.", ["12 Haus"]),
    "millions and thousands": (
        "Es kamen zwei Millionen dreihunderttausend Gäste.",
        ["2300000 Gast"],
    ),
    "billions and millions": (
        "Es fehlen drei Milliarden vierhundert Millionen Euro.",
        ["3400000000 EUR"],
    ),
    "without umlauts": ("Der Chor hat fuenfzehn Mitglieder.", ["15 Mitglied"]),
    "half a dozen": ("Ein halbes Dutzend Schafe entkam.", ["6 Schaf"]),
    "several dozens": ("Der Hof hat fünf Dutzend Hühner.", ["60 Huhn"]),
    "a decimal in words": ("Er mass eins Komma fünf Meter.", ["1.5 meter"]),
    "thousands by a letter": ("Das Video hat 120k Aufrufe.", ["120000 Aufruf"]),
    "the English way, told by its marks": ("Das kostet 1,234.50 Euro.", ["1234.5 EUR"]),
    "no cents": ("Das Buch kostet 32,- Euro.", ["32 EUR"]),
    # Fractions are numbers: of what, the sentence says.
    "a third": ("Ein Drittel der Bäume ist krank.", ["0.333333333"]),
    "two thirds": ("Fast zwei Drittel aller Bäume sind krank.", ["nearly 0.666666667"]),
    "three quarters": ("Drei Viertel der Fläche sind verbrannt.", ["0.75"]),
    "a half": ("Mehr als die Hälfte der Bäume ist krank.", ["more_than 0.5"]),
    "by a half": ("Die Felder gehören ihm zur Hälfte.", ["0.5"]),
    "one half of two": ("Die südliche Hälfte der Insel ist leer.", []),
    "a fraction in digits": ("Man nehme 3/4 Liter Milch.", ["0.75 liter"]),
    "a number and a fraction in digits": ("Der Weg misst 2 1/2 Kilometer.", ["2.5 kilometer"]),
    "a number and a fraction in words": (
        "Es fehlen sechs und zwei Drittel Millionen Euro.",
        ["6666666.666667 EUR"],
    ),
    # Below zero.
    "minus as a sign": ("In Tamsweg hatte es -12 Grad.", ["-12 degree_Celsius"]),
    "minus as a word": ("Es hatte minus drei Grad.", ["-3 degree_Celsius"]),
    "below zero": ("Es hatte zehn Grad unter null.", ["-10 degree_Celsius"]),
    "Minusgrade": ("Wir hatten 15 Minusgrade.", ["-15 degree_Celsius"]),
    "a dash is no minus": ("Dort wohnen Leute – 12 Familien.", ["12 Familie"]),
    # Hedges, on every kind.
    "about, of a count": ("Rund 120.000 Soldaten stehen dort.", ["about 120000 Soldat"]),
    "about, of a measure": ("Der Ort liegt etwa 30 Kilometer entfernt.", ["about 30 kilometer"]),
    "about, of money": ("Der Schaden beträgt ungefähr 20.000 Euro.", ["about 20000 EUR"]),
    "about, of a percentage": ("Die Preise stiegen um circa acht Prozent.", ["about 8 percent"]),
    "ca.": ("Es brannten ca. 40 Hektar Wald.", ["about 40 hectare"]),
    "nearly": ("Fast 100.000 Menschen flohen.", ["nearly 100000 Mensch"]),
    "knapp": ("Er erhielt knapp 62 Prozent.", ["nearly 62 percent"]),
    "beinahe": ("Beinahe 500 Bäume fielen.", ["nearly 500 Baum"]),
    "more than": ("Mehr als 300 Helfer suchten.", ["more_than 300 Helfer"]),
    "über": ("Über 40 Häuser brannten ab.", ["more_than 40 Haus"]),
    "gut": ("Das Projekt kostet gut 2 Millionen Franken.", ["more_than 2000000 CHF"]),
    "at least": ("Mindestens elf Menschen starben.", ["at_least 11 Mensch"]),
    "less than": ("Weniger als 50 Gäste kamen.", ["less_than 50 Gast"]),
    "not even": ("Nicht einmal 20 Prozent stimmten ab.", ["less_than 20 percent"]),
    "at most": ("Höchstens 200 Zuschauer sind erlaubt.", ["at_most 200 Zuschauer"]),
    "up to": ("Bis zu 90 Feuerwehrleute löschten.", ["up_to 90 Feuerwehrleute"]),
    "exactly": ("Genau 1.180 Stimmen fehlten.", ["exact 1180 Stimme"]),
    "a hedge before an article": ("Das ist fast ein halber Meter.", ["nearly 0.5 meter"]),
    "one hedge within another": ("Deutlich mehr als rund 300 Gäste kamen.", ["more_than 300 Gast"]),
    "a bound that is hedged": ("Knapp über 40 Häuser brannten ab.", ["more_than 40 Haus"]),
    "a hedge between article and number": ("Die rund 40 Häuser brannten.", ["about 40 Haus"]),
    "or more": ("Es kamen 100 oder mehr Gäste.", ["at_least 100 Gast"]),
    "and older": ("Wer 18 Jahre und älter ist, darf hinein.", ["at_least 18 year"]),
    "or so": ("Das kostet 50 Euro oder so.", ["about 50 EUR"]),
    "two bounds": ("Mindestens drei, höchstens fünf Leute passen hinein.", ["3..5 Leute"]),
    "of a verb that comes behind": ("Er darf sich über 3000 Euro freuen.", ["3000 EUR"]),
    "a distance in a sport": ("Sie holte Gold über 200 Meter Brust.", ["200 meter"]),
    "a verb's own preposition": ("Die Partei verfügt über 19 Mandate.", ["19 Mandat"]),
    "a noun's own preposition": ("Er bekam eine Rechnung über 300 Euro.", ["300 EUR"]),
    # Vague amounts.
    "thousands": ("Tausende Menschen demonstrierten.", ["1000.. Mensch"]),
    "several hundred": ("Mehrere Hundert Teilnehmer kamen.", ["200.. Teilnehmer"]),
    "dozens": ("Dutzende Häuser wurden zerstört.", ["12.. Haus"]),
    # Ranges.
    "a range": ("Sie erwarten 42 bis 45 Prozent.", ["42..45 percent"]),
    "a range with a dash": ("Es waren 10–12 Wölfe.", ["10..12 Wolf"]),
    "between": ("Es waren zwischen 30 und 40 Gäste.", ["30..40 Gast"]),
    "a range in millions": ("Das kostet 12 bis 15 Millionen Euro.", ["12000000..15000000 EUR"]),
    "a range of thousands": ("Es kamen 100- bis 120.000 Besucher.", ["100000..120000 Besucher"]),
    "a range of hundreds": ("Es kamen fünf- bis sechshundert Leute.", ["500..600 Leute"]),
    "a range with both units": ("Der Bach ist 3 km bis 5 km lang.", ["3..5 kilometer"]),
    "a wide range is no thousands": ("Das Fass hält 100 - 1000 l.", ["100..1000 liter"]),
    "between, with units": (
        "Es waren zwischen 2,0 l und etwa 7,0 l.",
        ["2..7 liter"],
    ),
    "an amount of several": ("Mehrere Hunderttausend Vögel starben.", ["200000.. Vogel"]),
    "hundreds of millions": ("Hunderte Millionen Euro fehlen.", ["100000000.. EUR"]),
    "a range in words": ("Es fehlen zwei bis drei Ärzte.", ["2..3 Arzt"]),
    # Money.
    "the euro sign behind": ("Der Eintritt kostet 12,50 €.", ["12.5 EUR"]),
    "the euro sign before": ("Der Eintritt kostet € 12,50.", ["12.5 EUR"]),
    "a code before": ("Das Haus kostet EUR 450.000.", ["450000 EUR"]),
    "cents": ("Die Dividende sinkt um 20 Cent.", ["0.2 EUR"]),
    "Rappen": ("Der Liter kostet 95 Rappen mehr.", ["0.95 CHF"]),
    "francs, the Swiss way": ("Das kostet 1'250 Franken.", ["1250 CHF"]),
    "from one sum to another": (
        "Der Gewinn sank von 92,1 auf 86,4 Millionen Euro.",
        ["92100000 EUR", "86400000 EUR"],
    ),
    "an adjective for the currency": ("Das kostet 40 kanadische Dollar.", ["40 CAD"]),
    "whose dollar, from the sentence": ("In Kanada kostet das Bier 7 Dollar.", ["7 CAD"]),
    "whose crown, from the sentence": ("Das kostet in Prag 80 Kronen.", ["80 CZK"]),
    "euros and cents": ("Das Brot kostet drei Euro und zwanzig Cent.", ["3.2 EUR"]),
    "euros and cents, shortly": ("Das Brot kostet 3 Euro 20.", ["3.2 EUR"]),
    "by the litre": ("Der Diesel kostet 1,80 Euro pro Liter.", ["1.8 EUR/liter"]),
    "by the square metre": ("Die Miete beträgt 12 Euro je Quadratmeter.", ["12 EUR/meter**2"]),
    "a year is no part of the unit": ("Das kostet 300 Euro im Jahr.", ["300 EUR"]),
    # Percent and points.
    "points of a percentage": (
        "Die Partei verlor fünf Punkte bei der Wahl.",
        ["5 percentage_point"],
    ),
    "points of a game": ("Sie warf im Spiel acht Punkte.", ["8 Punkt"]),
    "points of an index": (
        "Der Index fiel um 2 Prozent auf 15.300 Punkte.",
        ["2 percent", "15300 Punkt"],
    ),
    "basis points": ("Der Zins steigt um 25 Basispunkte.", ["25 basis_point"]),
    "one percent": ("Nur ein Prozent ging hin.", ["1 percent"]),
    "percent in one word": ("Das ist ein zehnprozentiger Aufschlag.", ["10 percent"]),
    "a percentage before": (
        "Sie bekam 11,6 Prozent, nach 14,8 bei der Wahl davor.",
        ["11.6 percent", "14.8 percent"],
    ),
    "percent as a sign": ("Er bekam 43,7 % der Stimmen.", ["43.7 percent"]),
    "percentage points": ("Das sind 4,5 Prozentpunkte mehr.", ["4.5 percentage_point"]),
    "a compound with percent": ("Es gab eine 30-prozentige Erhöhung.", ["30 percent"]),
    "per mille": ("Der Fahrer hatte 1,2 Promille.", ["1.2 per_mille"]),
    # Measures.
    "degrees": ("In Wien hatte es 38 Grad.", ["38 degree_Celsius"]),
    "a speed": ("Der Wagen fuhr 118 km/h.", ["118 kilometer/hour"]),
    "a speed with its unit before": ("Dort gilt Tempo 120.", ["120 kilometer/hour"]),
    "litres a square metre": ("Es fielen 140 Liter pro Quadratmeter.", ["140 liter/meter**2"]),
    "an area": ("Die Wohnung hat 85 Quadratmeter.", ["85 meter**2"]),
    "a flow": ("Der Fluss führte 300 Kubikmeter pro Sekunde.", ["300 meter**3/second"]),
    "a power": ("Die Anlage leistet 4,5 Megawatt.", ["4.5 megawatt"]),
    "how much warmer": ("Es wird drei Grad wärmer.", ["3 delta_degree_Celsius"]),
    "by how many degrees": ("Das Wasser stieg um zwei Grad.", ["2 delta_degree_Celsius"]),
    "a magnitude": ("Das Beben hatte die Stärke 5,8.", ["5.8 magnitude"]),
    "a wind": ("Gemessen wurde Windstärke 9.", ["9 beaufort"]),
    "a rate of transfer": ("Die Leitung schafft 250 Megabit pro Sekunde.", ["250 megabit/second"]),
    "two units": ("Er lief zwei Kilometer und 300 Meter weit.", ["2.3 kilometer"]),
    "one of a unit": ("Ein Liter Milch reicht.", ["1 liter"]),
    # Ages are measures in years.
    "an age in one word with its number": ("Ein achtjähriges Mädchen sah es.", ["8 year"]),
    "years that are no age": ("Er bekam eine zweijährige Haft.", ["2 year"]),
    "at an age": ("Sie starb im Alter von 87 Jahren.", ["87 year"]),
    "a range of ages": ("Männer zwischen 18 und 35 Jahren kamen.", ["18..35 year"]),
    "ages in words and digits": ("Die sieben- bis 14-Jährigen turnen.", ["7..14 year"]),
    "a mean age": ("Das Durchschnittsalter beträgt 41,5 Jahre.", ["41.5 year"]),
    # Scores are held against each other only.
    "a score": ("Rapid siegte 3:1 gegen Sturm.", ["score 3:1"]),
    "a score beside a length": (
        "Es stand 3:1 Minuten vor dem Ende.",
        ["score 3:1"],
    ),  # crashed once
    "a score in sets": ("Sie gewann 6:4, 3:6 und 7:5.", ["score 6:4", "score 3:6", "score 7:5"]),
    "a score like a clock time": ("Das Spiel endete 21:18.", ["score 21:18"]),
    "a ballot": ("Der Rat stimmte mit 20 zu 13 Stimmen zu.", ["score 20 zu 13"]),
    "an age": ("Eine 29 Jahre alte Frau aus Linz fährt Rad.", ["29 year"]),
    "an age in one word": ("Der 34-jährige Fahrer schlief ein.", ["34 year"]),
    "an age as a noun": ("Ein 67-Jähriger liegt im Spital.", ["67 year"]),
    "an age behind a name": ("Das sagt Gerti Reinprecht (68).", ["68 year"]),
    # Parts and wholes, and what a bare number counts.
    "a part of a whole": ("Sie hält 16 der 37 Mandate.", ["16 Mandat", "37 Mandat"]),
    "the number of something": ("Die Zahl der Toten stieg auf fünf.", ["5 Tote"]),
    "instead of": ("Statt 420 sollen 480 Stellen entfallen.", ["420 Stelle", "480 Stelle"]),
    "adjectives between": ("Dort leben 30 seltene wilde Ziegen.", ["30 Ziege"]),
    "adjectives joined by and": ("Es kamen 60 alte und müde Pferde.", ["60 Pferd"]),
    "adjectives joined by a comma": ("Es gibt drei grosse, teils alte Höfe.", ["3 Hof"]),
    "both sexes": ("Es kamen 80 Soldatinnen und Soldaten.", ["80 Soldat"]),
    "an ordinal": ("Sie kam auf den zweiten Platz.", ["ordinal 2 Platz"]),
    "no noun beyond a comma": ("Es waren zwölf, Karl sah sie.", ["12"]),
    # A duration is a figure too.
    "a duration with a hedge": ("Die Straße war rund sechs Stunden gesperrt.", ["about 6 hour"]),
    "a duration with an adjective": ("Hinter uns liegen zwei schwierige Jahre.", ["2 year"]),
    "a duration in decades": ("Sie arbeitet seit drei Jahrzehnten dort.", ["30 year"]),
    # Only what befalls a person makes an article a number.
    "one who died": ("Bei dem Brand starb eine Frau.", ["1 Frau"]),
    "one who did not": ("Am Ufer stand eine Frau.", []),
    "a currency joined to its sum": (
        "Der Umbau kostet EUR5 Mio. und 30 MEUR.",
        ["5000000 EUR", "30000000 EUR"],
    ),
    "a scale behind the currency": ("Es geht um 80 EUR Mio.", ["80000000 EUR"]),
    "names with digits beside them": ("Der A400M überfliegt das G7-Treffen.", []),
    "votes in brackets, once read as ages": (
        "Gewählt sind Anna Maier (29 Stimmen) und Max Huber (24).",
        ["29 Stimme", "24 Stimme"],
    ),
    "an age in brackets among goals": (
        "Max Huber (21) schoss zwei Tore.",
        ["21 year", "2 Tor"],
    ),
    "some of those named behind": ("Es kamen zehn der besten Köche.", ["10 Koch"]),
    "some of somebody's": ("Es fielen 20.000 von Howes Leuten.", ["20000"]),
    "an adjective of a name": ("Zehn Leichte Kreuzer liefen aus.", ["10 Kreuzer"]),
    "a bound of what follows": (
        "Es gab 17 Tote und mehr als 1.000 Verletzte.",
        ["17 Tote", "more_than 1000 Verletzte"],
    ),
    "thousands at the end of a range": (
        "Es kamen 10 bis 15.000 Besucher.",
        ["10000..15000 Besucher"],
    ),
    "a scale that begins with one": ("Die Skala reicht von 1 bis 10.000.", ["1..10000"]),
    "a length in a title": ("Das Konzert „50 Jahre Blasmusik Altdorf“ fiel aus.", []),
    "two years by a stroke": ("Der Streit begann 1925/ 26.", []),
    "a chapter and verse": ("So steht es bei Livius XII,1.", []),
    "a survey among so many": ("Eine Umfrage unter 1.314 Lehrern zeigt es.", ["1314 Lehrer"]),
    "scientific notation": ("Das Gen wiegt 6,2·10^-4 Gramm.", ["0.00062 gram"]),
    # Found by a mistake.
    "among so many": ("Unter 200 Bewerbungen wählte die Jury eine aus.", ["200 Bewerbung"]),
    "among exactly so many": ("Die Umfrage unter 1314 Eltern liegt vor.", ["1314 Eltern"]),
    "snow that one lies under": ("Er lag unter zwei Metern Schnee.", ["2 meter"]),
    "rock of a kind": ("Der Stollen liegt unter 1900 Metern festem Gestein.", ["1900 meter"]),
    "a length below": ("Es waren unter 20 Meter bis zum Ziel.", ["less_than 20 meter"]),
    "less than so much rock": (
        "Über der Röhre liegen weniger als 20 Meter Fels.",
        ["less_than 20 meter"],
    ),
    "below so many": ("Es blieben unter 1500 Betriebe.", ["less_than 1500 Betrieb"]),
    "a score in words": ("Sie waren vier zu eins überlegen.", ["score vier zu eins"]),
    "really, and no money of Brazil": (
        "Der Umsatz sank 2026 real um zwei Prozent.",
        ["2 percent"],
    ),
    "money of Brazil": ("Der Schmuck kostet 500 Real.", ["500 BRL"]),
    "a currency in small letters": ("Das macht 5 euro und 7 usd.", ["5 EUR", "7 USD"]),
    "the second takes the unit of the first": (
        "Die Fahrzeit sank von 150 Minuten auf rund 36.",
        ["150 minute", "about 36 minute"],
    ),
    "a sum that takes the currency of the first": (
        "Der Preis sank von 50 Euro auf 36.",
        ["50 EUR", "36 EUR"],
    ),
    "the first takes the unit of the second": (
        "Die Fahrzeit sinkt von 50 auf 36 Minuten.",
        ["50 minute", "36 minute"],
    ),
    "one instead of the other": ("Sie wollen 50 statt 30 Jahre Zeit.", ["50 year", "30 year"]),
    "the first instead of the second": (
        "Sie wachsen statt um 2,1 nur um 0,5 Prozent.",
        ["2.1 percent", "0.5 percent"],
    ),
    "the second instead of the first, with an adjective": (
        "Er fuhr 187 km/h statt der erlaubten 100.",
        ["187 kilometer/hour", "100 kilometer/hour"],
    ),
    "first one, later the other": (
        "Anfangs kamen 6000, später 9000 Zuhörer.",
        ["6000 Zuhörer", "9000 Zuhörer"],
    ),
    "an adjective of each and one noun of both": (
        "Dort standen 150 rote und etwa 100 blaue Fässer.",
        ["150 Fass", "about 100 Fass"],
    ),
    "how old those are that are counted": (
        "Zwei 17-jährige Burschen fehlten.",
        ["2 Bursche", "17 year"],
    ),
    "how heavy those are that are counted": (
        "Sie fanden drei 500-Kilo-Bomben.",
        ["3 Kilo-Bombe", "500 kilogram"],
    ),
    "a length in digits": ("Er bekam eine 10-jährige Haftstrafe.", ["10 year"]),
    "strength of an earthquake without the word": ("Das Beben erreichte 5,6.", ["5.6 magnitude"]),
    "strength beyond a hedge": (
        "Das Beben hatte eine Stärke von mehr als 5,0.",
        ["more_than 5 magnitude"],
    ),
    "a turn": ("Er drehte das Rad um 90 Grad.", ["90 degree"]),
    "heat": ("In der Halle hatte es 90 Grad.", ["90 degree_Celsius"]),
    "an age of a pronoun": ("Sie ist 54 und wohnt in Linz.", ["54 year"]),
    "an adjective of a name, as a rank": (
        "Das Zweite Pazifische Geschwader kam.",
        ["ordinal 2 Geschwader"],
    ),
    "an adjective of a name, declined": (
        "Ein Zweites Pazifisches Geschwader kam.",
        ["ordinal 2 Geschwader"],
    ),
    "pages": ("Das Buch hat 152 S. und kostet nichts.", ["152 Seite"]),
    "an adverb of an adjective": ("Zwei noch lebende Zeugen kamen.", ["2 Zeuge"]),
    "how old at most": (
        "Sie prüften 17.640 bis zu 17-jährige Schüler.",
        ["17640 Schüler", "up_to 17 year"],
    ),
    "one of so many": ("Die Krankheit hat einer von 7000 Menschen.", ["0.000142857"]),
    "one of those that are there": ("Einer von 22 Spielern fehlte.", ["22 Spieler"]),
    "a wage, and no share": ("Sie fordern einen Mindestlohn von 2000 Euro.", ["2000 EUR"]),
    "dead and wounded": ("Sie meldeten 521 Tote und Verletzte.", ["521 Tote und Verletzte"]),
    "dead, and wounded": ("Es gab 3 Tote und 4 Verletzte.", ["3 Tote", "4 Verletzte"]),
    "a table in a line": ("1. Au 14 Punkte; 2. Zell 12; 3. Berg 8.", ["14 Punkt"]),
    "a rank before another figure": ("Sie holte als 38. drei Punkte.", ["3 Punkt"]),
    "an age that is reached": ("Er ging, als er 58 geworden war.", ["58 year"]),
    "an age at the end": ("Er sagt, dass er erst dreißig ist.", ["30 year"]),
    "a whole and three quarters": ("Er hat drei dreiviertel Liter getrunken.", ["3.75 liter"]),
    "a spoonful": ("Dazu kommt ein Teelöffel Salz.", ["1 teaspoon"]),
    "an angle of the circle": ("Der Bogen misst 0,8rad.", ["0.8 radian"]),
}
GERMAN_NOT_YET = {
    "an age of another year: linking would hold it against that of today": (
        "Der Mann, der im Herbst 58 wird, ist Lehrer.",
        ["58 year"],
    ),
    "a length instead of another: linking would take it for any other length of so many minutes": (
        "Die Fahrt dauert 21 Minuten statt 63.",
        ["21 minute", "63 minute"],
    ),
    "points of a percentage that the sentence before tells of": (
        "Die Liste bekam 12 Prozent. Wer fünf Punkte verliert, muss reden.",
        ["12 percent", "5 percentage_point"],
    ),
}
ENGLISH = {
    "rock that a road runs under": ("The road runs under 90 feet of solid rock.", ["90 foot"]),
    "less than a length of rope": ("It took under 90 feet of rope.", ["less_than 90 foot"]),
    "one in four": ("Nearly every fourth train ran.", ["nearly 0.25"]),
    "a currency joined to its sum": (
        "It cost EUR5bn, USD3.14 or Rs20.",
        ["5000000000 EUR", "3.14 USD", "20 INR"],
    ),
    "a scale behind the currency": ("They lost 75 USD million.", ["75000000 USD"]),
    "a scale before the currency": ("It rose to 120 MEUR.", ["120000000 EUR"]),
    "names of letters and digits": ("The A400M flew over the B2B fair and MH17 fell.", []),
    "cents by a letter": ("It costs 20 dollars 43c.", ["20.43 USD"]),
    "sums side by side": ("He has 10 $ 30 $ and no more.", ["10 USD", "30 USD"]),
    "one in so many": ("One in five people left.", ["0.2"]),
    "some in so many people": ("Two in five children are ill.", ["0.4"]),
    "goals in games are no share": ("He scored five in 10 games.", ["5", "10 game"]),
    "a flood of a century": ("It was a one in 100-year flood.", ["100 year"]),
    "an improper fraction": ("That makes one hundred and thirty-two fifths.", ["26.4"]),
    "a fraction of two words": ("They own three twenty-firsts.", ["0.142857143"]),
    "hundredths behind a whole": ("It took two and fifty-four hundredths.", ["2.54"]),
    "an ordinal is no fraction": ("The one hundred and fifth man came.", ["100", "ordinal 5 man"]),
    "a power of ten": ("It holds 1.3e6 cells and 2.5x10^6 more.", ["1300000 cell", "2500000 cell"]),
    "a fraction of what has no unit": ("Add 1/2 cup of oil.", ["0.5"]),
    "a division that is a whole line": ("one over three", ["0.333333333"]),
    "an age above a number": ("One was over 20.", ["more_than 20"]),
    "some of those named behind": ("Three of the bombs fell.", ["3 bomb"]),
    "a clock of a game": ("They led with 7:41 to go.", []),
    "an identifier": ("The file is 1200566939 now.", []),
    "months added to years": ("It took 2 years and 3 months.", ["27 month"]),
    "minutes added to hours": ("It took 1 hour 32 minutes.", ["92 minute"]),
    "hundreds in words": ("Two hundred and thirty-one people died.", ["231 person"]),
    "thousands in words": ("They sold twelve thousand five hundred tickets.", ["12500 ticket"]),
    "tens and units": ("Twenty-one homes burned.", ["21 home"]),
    "a hundred": ("A hundred soldiers left.", ["100 soldier"]),
    "a quarter of a million": ("A quarter of a million people fled.", ["250000 person"]),
    "half a dozen": ("Half a dozen trees fell.", ["6 tree"]),
    "half a million dollars": ("It raised half a million dollars.", ["500000 USD"]),
    "two and a half": ("It weighs two and a half pounds.", ["2.5 pound"]),
    "one and a half million": ("One and a half million voters stayed home.", ["1500000 voter"]),
    "m behind the number": ("The firm lost $212m.", ["212000000 USD"]),
    "bn behind the number": ("Sales rose to £4.3bn.", ["4300000000 GBP"]),
    "billion is 10 to the 9": ("The plan costs $1.2 billion.", ["1200000000 USD"]),
    "a unit glued to the number": ("Winds reached 72km/h.", ["72 kilometer/hour"]),
    "miles per hour": ("Gusts hit 45 mph.", ["45 mile/hour"]),
    "acres": ("It burned 12,000 acres.", ["12000 acre"]),
    "square miles": ("The fire covers 19 square miles.", ["19 mile**2"]),
    "more than": ("More than 60 homes were destroyed.", ["more_than 60 home"]),
    "some": ("Some 640 firefighters are there.", ["about 640 firefighter"]),
    "nearly": ("Nearly 800 firefighters are there.", ["nearly 800 firefighter"]),
    "as many as": ("As many as 40 children were hurt.", ["up_to 40 child"]),
    "between": ("It costs between $45 million and $60 million.", ["45000000..60000000 USD"]),
    "a range": ("They expect 10 to 12 wolves.", ["10..12 wolf"]),
    "thousands of": ("Thousands of people marched.", ["1000.. person"]),
    "a percentage": ("The fire is 35 percent contained.", ["35 percent"]),
    "per cent": ("Prices rose by 5.1 per cent.", ["5.1 percent"]),
    "percentage points": ("It is up 10 percentage points.", ["10 percentage_point"]),
    "an age": ("The 29-year-old driver slept.", ["29 year"]),
    "an age behind a name": ("So said Ruth Ann Pacheco, 77.", ["77 year"]),
    "part and whole": (
        "Power is back for all but 90 of the 2,300 customers.",
        ["90 customer", "2300 customer"],
    ),
    "adjectives between": ("Crews from three neighboring states came.", ["3 state"]),
    "an ordinal": ("It is the second major fire there.", ["ordinal 2 fire"]),
    "cents": ("The stamp costs 50 cents more.", ["0.5 USD"]),
    "millions and thousands": (
        "Two million three hundred thousand people came.",
        ["2300000 person"],
    ),
    "tens and units without a hyphen": ("Forty two homes burned.", ["42 home"]),
    "a million and a half": ("A million and a half voters came.", ["1500000 voter"]),
    "hundreds by digits": ("He sold 3 hundred tickets.", ["300 ticket"]),
    "lakh and crore": ("The bridge cost 12,34,567 rupees.", ["1234567 INR"]),
    "a crore": ("The bridge cost 2 crore rupees.", ["20000000 INR"]),
    "a decimal in words": ("It grew by two point five percent.", ["2.5 percent"]),
    "a decimal without a nought": ("His level was .08 percent.", ["0.08 percent"]),
    "m is millions": ("They sent 2m people home.", ["2000000 person"]),
    "m is metres": ("The wall is 2m high.", ["2 meter"]),
    "k behind the number": ("The clip has 120k views.", ["120000 view"]),
    "two thirds": ("About two-thirds of the trees died.", ["about 0.666666667"]),
    "a third": ("Nearly a third of the trees died.", ["nearly 0.333333333"]),
    "a third of several": ("Divers found a third body.", ["ordinal 3 body"]),
    "half the": ("More than half the trees died.", ["more_than 0.5"]),
    "the first half": ("Sales fell in the first half.", []),
    "minus": ("It was minus 12 degrees in Boise.", ["-12 degree_Celsius"]),
    "a minus sign": ("It was -5C in Leeds.", ["-5 degree_Celsius"]),
    "or more": ("60 or more people fled.", ["at_least 60 person"]),
    "plus": ("50,000-plus fans came.", ["at_least 50000 fan"]),
    "odd": ("100-odd protesters came.", ["about 100 protester"]),
    "well over": ("Well over 300 people came.", ["more_than 300 person"]),
    "two bounds": ("It takes more than 10 but fewer than 20 days.", ["10..20 day"]),
    "a range of sums": ("It costs $10-$20 to enter.", ["10..20 USD"]),
    "from and to": ("They expect from 10 to 12 inches of rain.", ["10..12 inch"]),
    "what has moved": ("The rate rose from 5 to 7 percent.", ["5 percent", "7 percent"]),
    "a percentage before": (
        "It fell to 3.9 percent from 4.1 in May.",
        ["3.9 percent", "4.1 percent"],
    ),
    "dollars and cents": ("The stamp costs 3 dollars 50 cents.", ["3.5 USD"]),
    "feet and inches": ("She is 5 feet, 6 inches tall.", ["5.5 foot"]),
    "by the gallon": ("Gas costs $3.50 per gallon.", ["3.5 USD/gallon"]),
    "an hour is no part of the unit": ("She makes $15 an hour.", ["15 USD"]),
    "a sum before a noun": ("They passed a $300-million bond.", ["300000000 USD"]),
    "whose dollar, from the sentence": (
        "The Toronto firm owes 3 million dollars.",
        ["3000000 CAD"],
    ),
    "points of a percentage": ("He is up three points in the polls.", ["3 percentage_point"]),
    "points of an index": ("The Dow lost 412 points, or 1.1%.", ["412 point", "1.1 percent"]),
    "a magnitude": ("A magnitude-6.2 quake struck.", ["6.2 magnitude"]),
    "an age of a single name": ("Pacheco, 27, was found.", ["27 year"]),
    "an age of no name": ("The driver, 54, was hurt.", ["54 year"]),
    "ages between": ("It is for people aged 18 to 24.", ["18..24 year"]),
    "men and women": ("They trained 320 men and women there.", ["320 man and woman"]),
    "a name that is counted": ("She won two Oscars there.", ["2 Oscar"]),
    "a score": ("They won 3-1 at home.", ["score 3-1"]),
    # Found by a mistake.
    "no emergency number": ("In all 112 of them were saved.", ["112"]),
    "no emergency number of people": ("They asked about 112.", ["about 112"]),
    "a policeman, and no money of Colombia": ("He met a cop.", []),
    "strength of an earthquake": ("A 5.6 quake struck the coast.", ["5.6 magnitude"]),
    "strength of two earthquakes": (
        "Two quakes, measuring 7.6 and 7.4, struck.",
        ["2 quake", "7.6 magnitude", "7.4 magnitude"],
    ),
    "strength beyond a hedge": (
        "It was a quake with a magnitude over 5.0.",
        ["more_than 5 magnitude"],
    ),
    "no strength": ("After the quake 2.5 times as many came.", ["2.5"]),
    "the second takes the unit of the first": (
        "They cut the ride from 150 minutes to 36.",
        ["150 minute", "36 minute"],
    ),
    "passes of a game": ("He completed 10 of 22 for 162 yards.", ["10", "22", "162 yard"]),
    "one instead of the other": ("They got 5 instead of 7 votes.", ["5 vote", "7 vote"]),
    "an adjective of each and one noun of both": (
        "They sent 150 German and 100 Italian soldiers.",
        ["150 soldier", "100 soldier"],
    ),
    "stories of those that are counted": ("Two three-story hotels burned.", ["2 hotel"]),
    "years of those that are counted": ("He got three 10-year terms.", ["3 term", "10 year"]),
    "whose they are": ("Dozens of sheriff's deputies came.", ["24.. deputy"]),
    "of women": ("They run five women's shelters.", ["5 shelter"]),
    "two words for what they are": (
        "Hundreds of public and private buildings burned.",
        ["100.. building"],
    ),
    "how they were hurt": ("Six badly burned children were flown out.", ["6 child"]),
    "an adjective that ends like a plural": ("They hit 40 religious sites.", ["40 site"]),
    "a word that ends in rent": ("There are 11 different Rotary clubs.", ["11 club"]),
    "an adverb that ends like a plural": ("Two shops besides the bank burned.", ["2 shop"]),
    "lives": ("It took 600 lives.", ["600 life"]),
    "pounds by the million": ("It needs 3 million pounds.", ["3000000 GBP"]),
    "pounds of weight": ("It weighs 300 pounds.", ["300 pound"]),
    "feet and inches by hyphens": ("He is a 6-foot-3 guard.", ["6.25 foot"]),
    "an age of a pronoun": ("She was 85.", ["85 year"]),
    "no age of a pronoun": ("She was 85 seconds late.", ["85 second"]),
    "an age behind a junior": ("Tom Hill Jr., 49, escaped.", ["49 year"]),
    "an age that is reached": ("He turned 68 there.", ["68 year"]),
    "two ages": ("He has two sons, ages 6 and 16.", ["2 son", "6 year", "16 year"]),
    "what a juror did": ("The second juror added a note.", ["ordinal 2 juror"]),
    "the plural of an ordinal": ("It was in the 11th rounds.", ["ordinal 11 round"]),
    "half of a game": ("They led 13-3 at the half.", ["score 13-3"]),
    "quarters of a game": ("They played nine quarters.", ["9 quarter"]),
    "one in very many": ("One in 7000 children has it.", ["0.000142857"]),
    "either of two, far apart": ("It is 10 million or 10 billion.", ["10000000", "10000000000"]),
    "a year before what was then": ("They won the 2012 playoffs.", []),
    "inhabitants and islands": (
        "It has over 3 million population and 17,000 islands.",
        ["more_than 3000000", "17000 island"],
    ),
    "many adjectives": ("Two extremely tired and sick girls came.", ["2 girl"]),
    "nothing is added": ("4 thousand and 0 are numbers.", ["4000", "0"]),
    "degrees of a map": ("It lies at 26.9 degrees latitude.", ["26.9 degree"]),
    "a ruling": ("It was a 6-3 decision.", ["score 6-3"]),
}


ENGLISH_NOT_YET = {
    # Units are looked up in small letters, so this is taken for "MB/s", which is met more often.
    "bits, not bytes": ("The line does 3 Mb/s.", ["3 megabit/second"]),
    "a length that came down, as in German": (
        "The ride takes 36 minutes, down from 150.",
        ["36 minute", "150 minute"],
    ),
}


@pytest.mark.parametrize(("text", "read"), GERMAN.values(), ids=GERMAN)
def test_a_german_figure_is_read(text: str, read: list[str]) -> None:
    assert figures(text) == read


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize(("text", "read"), GERMAN_NOT_YET.values(), ids=GERMAN_NOT_YET)
def test_a_german_figure_that_is_not_read_yet(text: str, read: list[str]) -> None:
    assert figures(text) == read


@pytest.mark.parametrize(("text", "read"), ENGLISH.values(), ids=ENGLISH)
def test_an_english_figure_is_read(text: str, read: list[str]) -> None:
    assert figures(text, "en") == read


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize(("text", "read"), ENGLISH_NOT_YET.values(), ids=ENGLISH_NOT_YET)
def test_an_english_figure_that_is_not_read_yet(text: str, read: list[str]) -> None:
    assert figures(text, "en") == read


@pytest.mark.parametrize(("language", "unit"), [("en-CA", "CAD"), ("en-AU", "AUD"), ("en", "USD")])
def test_the_region_tells_what_a_dollar_is(language: str, unit: str) -> None:
    assert figures("The ticket costs 40 dollars.", language) == [f"40 {unit}"]


@pytest.mark.parametrize(
    ("language", "unit"),
    [("en-US", "degree_Fahrenheit"), ("en-GB", "degree_Celsius"), ("en", "degree_Celsius")],
)
def test_the_region_tells_what_a_degree_is(language: str, unit: str) -> None:
    assert figures("It was 104 degrees in the shade.", language) == [f"104 {unit}"]

"""Sums of money in the currencies of the world: names, signs and codes, as articles write them."""

from __future__ import annotations

import pytest

from tests.extract.said import figures

GERMAN = {
    "an adjective and a name": ("Das Haus kostete 90 marokkanische Dirham.", ["90 MAD"]),
    "declined": ("Sie lebt von 900 kenianischen Schilling.", ["900 KES"]),
    "a name of one word": ("Der Händler will 250 Taka.", ["250 BDT"]),
    "a country and a name": ("Die Karte kostet 15 Jamaika-Dollar.", ["15 JMD"]),
    "one franc of two unions": ("Der Reis kostet 900 CFA-Franc.", ["900 XOF"]),
    "with a scale word": (
        "Die Bank hielt 5 Millionen thailändische Baht.",
        ["5000000 THB"],
    ),
    "not the better known one": ("Er verlangt 200 nordkoreanische Won.", ["200 KPW"]),
    "a name of two adjectives": ("Die Strafe beträgt 45 Neue Schekel.", ["45 ILS"]),
    "before the euro": ("Das Brot kostete 80 belgische Francs.", ["80 BEF"]),
    "a sign": ("Die Suppe kostet ฿300 und das Bier ₫50.000.", ["300 THB", "50000 VND"]),
    "a code": ("Die Gebühr liegt bei 120 QAR.", ["120 QAR"]),
    "an adjective and no money": ("Es kamen 20 marokkanische Händler.", ["20 Händler"]),
}

ENGLISH = {
    "an adjective and a name": ("The house cost 20 Moroccan dirhams.", ["20 MAD"]),
    "a name that has no plural": ("She earns 40 Nigerian naira.", ["40 NGN"]),
    "a name of one word": ("The trader wants 250 taka.", ["250 BDT"]),
    "another country's dollar": ("The ticket costs 15 Jamaican dollars.", ["15 JMD"]),
    "a franc of two unions": ("Rice costs 900 CFA francs.", ["900 XOF"]),
    "a country of several words": ("They paid 50 Papua New Guinean kina.", ["50 PGK"]),
    "with a scale word": ("The bank held 5 billion Kazakh tenge.", ["5000000000 KZT"]),
    "before the euro": ("Bread cost 2,000 Greek drachmas.", ["2000 GRD"]),
    "a sign": ("The soup is ฿300, the beer ₱250.", ["300 THB", "250 PHP"]),
    "an abbreviation without a full stop": ("He paid Rs 500.", ["500 INR"]),
    "that, with a scale word": ("The flat sold for Rs 3 crore.", ["30000000 INR"]),
    "a code": ("The fee is 120 QAR.", ["120 QAR"]),
    "a code that is a word": ("The label sold 30 TOP hits.", ["30 hit"]),
    "an adjective and no money": ("There were 20 Moroccan traders.", ["20 trader"]),
    # Found by a mistake: pounds that are no weight.
    "pounds beside dollars": ("They paid 300 pounds ($390).", ["300 GBP", "390 USD"]),
    "pounds of a reward": ("He gets a reward of up to 300 pounds.", ["up_to 300 GBP"]),
    "pounds for which something is sold": ("The vase sold for 300 pounds.", ["300 GBP"]),
    "pounds beside kilograms": (
        "The bear weighed 300 pounds (136 kg).",
        ["300 pound", "136 kilogram"],
    ),
    "pounds of what is sold": ("They sell 300 pounds of fish.", ["300 pound"]),
}

FRENCH = {
    "a name and an adjective": ("La chambre coûte 20 rials omanais.", ["20 OMR"]),
    "a name of one word": ("Le marchand demande 50 ouguiyas.", ["50 MRU"]),
    "another country's dollar": ("Le billet coûte 15 dollars jamaïcains.", ["15 JMD"]),
    "another country's franc": ("Le riz coûte 300 francs guinéens.", ["300 GNF"]),
    "with a scale word": ("Le fonds pèse 6 millions de leks albanais.", ["6000000 ALL"]),
    "a sign": ("La soupe est à ₹500, la bière à ₪80.", ["500 INR", "80 ILS"]),
    # Found by a mistake: pounds that are no books.
    "pounds of a fine": ("Il risque une amende de 300 livres.", ["300 GBP"]),
    "pounds for which something is bought": ("Elle a acheté un vase pour 300 livres.", ["300 GBP"]),
    "books that are bought": ("Elle a acheté 300 livres pour sa classe.", ["300 livre"]),
}

CASES = [
    pytest.param(language, *case, id=f"{language}: {name}")
    for language, cases in (("de", GERMAN), ("en", ENGLISH), ("fr", FRENCH))
    for name, case in cases.items()
]


@pytest.mark.parametrize(("language", "text", "read"), CASES)
def test_a_sum_of_money_is_read(language: str, text: str, read: list[str]) -> None:
    assert figures(text, language) == read

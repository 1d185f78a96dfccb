"""On which side of publication a weekday lies, by the verbs of its clause; written on Wednesday,
12 January 2022."""

from __future__ import annotations

import pytest

from tests.extract.said import times

GERMAN = {
    "done, and to be done": (
        "Der Rat hat am Montag getagt und wird am Freitag abstimmen.",
        ["2022-01-10", "2022-01-14"],
    ),
    "a preterite, and what is wanted": (
        "Sie trat am Montag zurück und will sich am Freitag äußern.",
        ["2022-01-10", "2022-01-14"],
    ),
    "a preterite, and a present": (
        "Der Minister traf am Montag die Partner und reist am Freitag nach Oslo.",
        ["2022-01-10", "2022-01-14"],
    ),
    "a joint of two places": (
        "Am Montag kamen in Linz und Wels Hunderte zusammen.",
        ["2022-01-10"],
    ),
    "an auxiliary alone, behind a present": (
        "Der Meister empfängt den Aufsteiger, Anpfiff ist am Sonntag.",
        ["2022-01-16"],
    ),
    "an auxiliary with its participle, behind a present": (
        "Die Polizei, die ermittelt, hat am Sonntag drei Häuser durchsucht.",
        ["2022-01-09"],
    ),
}
ENGLISH = {
    "done, and to be done": (
        "The council met on Monday and will vote on Friday.",
        ["2022-01-10", "2022-01-14"],
    ),
    "said, with that": (
        "The mayor said on Monday that she will step down on Friday.",
        ["2022-01-10", "2022-01-14"],
    ),
    "said, without it": (
        "Officers said the suspect will appear in court on Friday.",
        ["2022-01-14"],
    ),
    "planned, and told as past": (
        "The choir that will tour in May was founded on Monday.",
        ["2022-05", "2022-01-10"],
    ),
    "an adverb between auxiliary and participle": (
        "They said the bridge will be fully reopened on Friday.",
        ["2022-01-14"],
    ),
    "a clock time that looks like a verb": (
        "Crews were called at 3.40am on Saturday to a fire.",
        ["2022-01-08T03:40", "2022-01-08"],
    ),
    "a month that is a verb too": ("In May the lake froze.", ["2021-05"]),
}
FRENCH = {
    "done, and to be done": (
        "Le conseil s'est réuni lundi et votera vendredi.",
        ["2022-01-10", "2022-01-14"],
    ),
    "a participle that is a noun too": ("Lundi, la grêle a fait des dégâts.", ["2022-01-10"]),
    "a participle in -i": ("Le bassin a été rempli lundi.", ["2022-01-10"]),
    "two in one clause": (
        "La maire a reçu lundi les commerçants et le marché fermera vendredi.",
        ["2022-01-10", "2022-01-14"],
    ),
}


@pytest.mark.parametrize(("text", "read"), GERMAN.values(), ids=GERMAN)
def test_a_german_verb_tells_the_side(text: str, read: list[str]) -> None:
    assert times(text, "de") == read


@pytest.mark.parametrize(("text", "read"), ENGLISH.values(), ids=ENGLISH)
def test_an_english_verb_tells_the_side(text: str, read: list[str]) -> None:
    assert times(text, "en") == read


@pytest.mark.parametrize(("text", "read"), FRENCH.values(), ids=FRENCH)
def test_a_french_verb_tells_the_side(text: str, read: list[str]) -> None:
    assert times(text, "fr") == read

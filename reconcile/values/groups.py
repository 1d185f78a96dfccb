"""Who belongs together, where that is found out pair by pair."""

from __future__ import annotations

from collections.abc import Iterable


class Groups:
    """Groups of names, each known by the first of its members in the order given.

    Source: a union-find with path halving (Tarjan, van Leeuwen: Worst-case analysis of set union
    algorithms, 1984).
    """

    def __init__(self, in_order: Iterable[str]) -> None:
        self._place = {name: n for n, name in enumerate(in_order)}
        self._before = {name: name for name in self._place}

    def join(self, one: str, other: str) -> None:
        """Make one group of the two that they are in."""
        first, second = sorted((self.first(one), self.first(other)), key=self._place.__getitem__)
        self._before[second] = first

    def firsts(self) -> dict[str, str]:
        """Every name, in the order given, with the first one of its group."""
        return {name: self.first(name) for name in self._place}

    def first(self, name: str) -> str:
        """The first one of the group that a name is in."""
        before = self._before
        while before[name] != name:
            before[name] = before[before[name]]
            name = before[name]
        return name

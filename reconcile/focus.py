"""What a report is about: all that was read, or some sources held against the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl


@dataclass(frozen=True)
class Focus:
    """The sources that a report is about, and the facts that they speak of; None: all there are."""

    about: Sequence[str] | None
    claims: pl.DataFrame
    """Their claims."""
    told: pl.DataFrame
    """The facts that those belong to."""

    @classmethod
    def on(cls, about: Sequence[str] | None, claims: pl.DataFrame, members: pl.DataFrame) -> Focus:
        """A focus on some sources, from their CLAIMS and MEMBERS."""
        own = claims.filter(pl.col("source").is_in(about or [])).select("claim")
        return cls(about, own, members.join(own, on="claim", how="semi").select("fact"))

    def sources(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The rows of these sources."""
        return frame if self.about is None else frame.filter(pl.col("source").is_in(self.about))

    def facts(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The rows of the facts that these sources speak of."""
        if self.about is None:
            return frame
        return frame.join(self.told, on="fact", how="semi", maintain_order="left")

    def findings(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The findings on a claim of these sources."""
        if self.about is None:
            return frame
        theirs = pl.col("claims").list.set_intersection(self.claims["claim"].to_list())
        return frame.filter(theirs.list.len() > 0)

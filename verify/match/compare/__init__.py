"""Comparisons: one field a file, all in one visible list."""

from verify.match.compare.accused import ACCUSED
from verify.match.compare.act_text import ACT_TEXT
from verify.match.compare.coincidence import COINCIDENCE
from verify.match.compare.comparison import Comparison, Levels
from verify.match.compare.extent import EXTENT
from verify.match.compare.figures import FIGURE
from verify.match.compare.harm import HARM
from verify.match.compare.link import LINK
from verify.match.compare.place import PLACE
from verify.match.compare.publication import PUBLICATION
from verify.match.compare.rarity import RARITY
from verify.match.compare.speaker import SPEAKER
from verify.match.compare.topics import TOPICS
from verify.match.compare.window import WINDOW

__all__ = ["COMPARISONS", "Comparison", "Levels"]

COMPARISONS: tuple[Comparison, ...] = (
    PLACE,
    WINDOW,
    COINCIDENCE,
    PUBLICATION,
    ACT_TEXT,
    RARITY,
    ACCUSED,
    FIGURE,
    SPEAKER,
    TOPICS,
    EXTENT,
    HARM,
    LINK,
)
"""Every comparison, in the order in which explanations show them."""

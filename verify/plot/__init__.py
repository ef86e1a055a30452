"""The pictures of the report as matplotlib Axes, to be changed as you like.

Every function takes a `CrossVerification` and, where you have one, the Axes to draw on. No colour
stands for a side. Needs the extra `notebook`.
"""

from verify.plot.bars import balance, levels
from verify.plot.chain import attribution, waterfall
from verify.plot.joins import relations, source_matrix
from verify.plot.ladder import figures
from verify.plot.times import timeline

__all__ = [
    "attribution",
    "balance",
    "figures",
    "levels",
    "relations",
    "source_matrix",
    "timeline",
    "waterfall",
]

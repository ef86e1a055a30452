"""Matching: which allegations concern one event, scored in bits that add up."""

from verify.match.find import Found, find
from verify.match.fit import fit
from verify.match.matching import Event, Matching
from verify.match.run import match
from verify.match.weights import Weights

__all__ = ["Event", "Found", "Matching", "Weights", "find", "fit", "match"]
